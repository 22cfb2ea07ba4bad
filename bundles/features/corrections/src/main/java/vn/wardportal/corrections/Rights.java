package vn.wardportal.corrections;

/** Names of the module's permissions. */
public final class Rights {

    /** Read reports with who sent them, answer them, propose corrections. */
    public static final String HANDLE = "corrections.handle";

    /** Decide on corrections that somebody else proposed. */
    public static final String APPROVE = "corrections.approve";

    private Rights() {}
}
