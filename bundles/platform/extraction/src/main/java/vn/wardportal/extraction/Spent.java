package vn.wardportal.extraction;

/** A file asks for more than is given to one: what was read of it until then is kept. */
public final class Spent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Spent(String message) {
        super(message, null, false, false);
    }
}
