package vn.wardportal.modules.jar;

import vn.wardportal.api.text.Texts;

/** A file cannot become a module of this portal; the message is a key of the reason. */
public class NotAModule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    public NotAModule(String reason, Object... arguments) {
        super(reason);
        this.arguments = arguments.clone();
    }

    /** Why, for whoever chose the file. */
    public String words(Texts texts) {
        return texts.get(String.valueOf(getMessage()), arguments);
    }
}
