package vn.wardportal.api.user;

/** Somebody asked for what they may not do, or nobody is known to be asking. */
public class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPermitted(String message) {
        super(message);
    }
}
