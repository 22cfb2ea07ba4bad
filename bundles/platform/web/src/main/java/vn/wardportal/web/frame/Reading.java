package vn.wardportal.web.frame;

/**
 * How a visitor likes to read; kept in a cookie and nowhere else.
 *
 * @param size 1 as designed, 2 large, 3 very large
 * @param contrast whether on black, with strong edges
 */
public record Reading(int size, boolean contrast) {

    /** As designed: what everybody reads who never chose. */
    public static final Reading STANDARD = new Reading(1, false);

    /** Where the form in the strip is sent to. */
    public static final String ADDRESS = "/doc/co-chu";
    /** The form's field with the size. */
    public static final String SIZE = "co";
    /** The form's field with the contrast: {@code cao} or {@code thuong}. */
    public static final String CONTRAST = "tuong-phan";
    /** The form's field with the address to come back to. */
    public static final String BACK = "ve";
    /** The name of the cookie. */
    public static final String COOKIE = "doc";

    private static final String HIGH = "cao";

    public Reading {
        size = Math.clamp(size, 1, 3);
    }

    /** The choice a cookie stands for; the standard for anything else. */
    public static Reading from(String cookie) {
        return cookie.matches("[123](cao)?") ? new Reading(cookie.charAt(0) - '0', cookie.endsWith(HIGH)) : STANDARD;
    }

    /** The value of the cookie. */
    public String cookie() {
        return size + (contrast ? HIGH : "");
    }

    /** The choice after a button of the strip was pressed; an empty field was not sent. */
    public Reading choose(String chosenSize, String chosenContrast) {
        int nextSize = chosenSize.matches("[123]") ? chosenSize.charAt(0) - '0' : size;
        boolean nextContrast = chosenContrast.isEmpty() ? contrast : chosenContrast.equals(HIGH);
        return new Reading(nextSize, nextContrast);
    }

    /** What the contrast button asks for: the other of the two. */
    public String otherContrast() {
        return contrast ? "thuong" : HIGH;
    }

    /** Classes of the html element. */
    public String classes() {
        return (size > 1 ? "c" + size + " " : "") + (contrast ? HIGH : "");
    }
}
