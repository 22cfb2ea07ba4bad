package vn.wardportal.modules;

/** A file cannot become a module of this portal; the message is a key of the reason. */
class NotAModule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAModule(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
