package vn.wardportal.launcher;

/** Something the operator has to put right: its message goes to the console as it is, and the portal ends with the code. */
final class Refusal extends RuntimeException {

    /** The command line or the configuration is wrong. */
    static final int WRONG = 2;

    /** Another portal runs on this home. */
    static final int IN_USE = 4;

    /** The home belongs to a newer portal. */
    static final int NEWER_HOME = 5;

    private static final long serialVersionUID = 1;

    private final int exitCode;

    Refusal(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
