package vn.wardportal.regulation;

/** Something could not be kept as it was entered; says why in the words of the person who entered it. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param key key of the message */
    public Refused(String key, Object... arguments) {
        super(Words.VI.get(key, arguments));
    }
}
