package vn.wardportal.api.user;

/** Somebody asked for what needs a confirmation that it is still them, and did not give it lately. */
public class NotConfirmed extends NotPermitted {

    private static final long serialVersionUID = 1L;

    public NotConfirmed() {
        super("Whoever acts did not confirm a moment ago that it is them");
    }
}
