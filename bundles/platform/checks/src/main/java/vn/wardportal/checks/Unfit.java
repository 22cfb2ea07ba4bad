package vn.wardportal.checks;

/** Something cannot be a rule; the message is the key of the words for whoever typed it. */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unfit(String message) {
        super(message);
    }
}
