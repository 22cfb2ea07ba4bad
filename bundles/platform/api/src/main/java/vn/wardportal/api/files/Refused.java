package vn.wardportal.api.files;

/** A file was not taken; the message says why in words for the sender. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }
}
