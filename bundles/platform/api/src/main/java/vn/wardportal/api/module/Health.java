package vn.wardportal.api.module;

/**
 * How something is.
 *
 * @param status in the terms that monitoring tools know
 * @param words what the operator should know or do, in Vietnamese; never a secret, never anybody's data
 */
public record Health(Status status, String words) {

    /** Nothing has to be done. */
    public static Health pass(String words) {
        return new Health(Status.PASS, words);
    }

    /** It works, but somebody should look at it. */
    public static Health warn(String words) {
        return new Health(Status.WARN, words);
    }

    /** It does not work. */
    public static Health fail(String words) {
        return new Health(Status.FAIL, words);
    }

    /** Whether something works, from the best to the worst. */
    public enum Status {
        /** It works. */
        PASS,
        /** It works, but not for ever. */
        WARN,
        /** It does not work. */
        FAIL
    }
}
