package vn.wardportal.web.frame;

import java.util.regex.Pattern;

/** Puts no-break spaces where a line must not break. */
public final class Bound {

    private static final Pattern BEFORE_NUMBER = Pattern.compile("(?<=\\p{L}) (?=\\d)");

    private Bound() {}

    /** Numbers stay with the word before them, so that no line begins with a bare one: "Quận 10", "tháng 11". */
    public static String numbers(String text) {
        return BEFORE_NUMBER.matcher(text).replaceAll("\u00a0");
    }
}
