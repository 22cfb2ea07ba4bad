package vn.wardportal.api.text;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes by which residents follow what they sent: they cannot be guessed, and are read and typed without doubt. */
public final class Codes {

    /** Letters and digits of which none is taken for another. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** A code nobody has yet. */
    public static String fresh() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int index = 0; index < LENGTH; index++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The code in two halves, as it is written down: {@code 7F3KM-29QXB}. */
    public static String shown(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** What somebody typed, as it is kept; text that is no code stays none. */
    public static String typed(String text) {
        String code = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}.]", "");
        boolean sound = code.length() == LENGTH && code.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return sound ? code : "";
    }
}
