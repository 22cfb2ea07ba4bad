package vn.wardportal.checks.spelling;

import java.util.Locale;

/**
 * A word of a text.
 *
 * @param start its first character
 * @param end after its last
 * @param text the word
 * @param plain whether it stands by itself, and is no part of an address, a number or a compound with hyphens
 * @param follows whether only a space stands between it and the word before
 */
record Token(int start, int end, String text, boolean plain, boolean follows) {

    /** The word in small letters. */
    String small() {
        return text.toLowerCase(Locale.forLanguageTag("vi"));
    }

    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean allCapitals() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether it has letters beyond ASCII. */
    boolean marked() {
        return text.chars().anyMatch(c -> c >= 0x80);
    }

    boolean digits() {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
