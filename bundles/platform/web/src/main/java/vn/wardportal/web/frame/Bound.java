package vn.wardportal.web.frame;

/** Puts no-break spaces where a line must not break. */
final class Bound {

    private Bound() {}

    /** Numbers stay with the word before them: "Quận 10", "tháng 11". */
    static String numbers(String text) {
        return text.replaceAll("(?<=\\p{L}) (?=\\d)", "\u00a0");
    }
}
