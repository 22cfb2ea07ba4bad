package vn.wardportal.backup;

/** Something the person at the console or the operator has to put right; its reason is a message of this module. */
final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    Trouble(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Key of the message. */
    String reason() {
        return reason;
    }
}
