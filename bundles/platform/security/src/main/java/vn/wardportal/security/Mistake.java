package vn.wardportal.security;

/** What somebody wanted to change about accounts or roles cannot be done; carries the key of the message that says why. */
public class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Mistake(String key) {
        super(key);
    }

    /** The key of the message. */
    public String key() {
        return getMessage();
    }
}
