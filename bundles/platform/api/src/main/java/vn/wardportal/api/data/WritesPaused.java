package vn.wardportal.api.data;

/** The module's tables take no changes for a moment, since it is being upgraded; reading goes on. */
public class WritesPaused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WritesPaused(String message) {
        super(message);
    }
}
