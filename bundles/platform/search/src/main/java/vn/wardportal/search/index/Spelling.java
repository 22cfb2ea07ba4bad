package vn.wardportal.search.index;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * Words as they are compared. Exactly: in small letters with the tone at the end, so that "hòa" is "hoà". As people type
 * without marks: "thu tuc" for "thủ tục", "dat" for "đất".
 */
public final class Spelling {

    /** Vietnamese letters end here. */
    private static final int KNOWN = 0x1F00;

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** By letter: what stays without the tone, the tone or 0, and what stays without any mark. */
    private static final char[] TONELESS = new char[KNOWN];

    private static final char[] TONE = new char[KNOWN];
    private static final char[] PLAIN = new char[KNOWN];

    static {
        for (char letter = 0; letter < KNOWN; letter++) {
            learn(letter);
        }
        for (char stroked : new char[] {'đ', 'Đ', 'ð', 'Ð'}) {
            TONELESS[stroked] = 'đ';
            PLAIN[stroked] = 'd';
        }
    }

    private Spelling() {}

    private static void learn(char letter) {
        String parts = Normalizer.normalize(String.valueOf(Character.toLowerCase(letter)), Form.NFD);
        StringBuilder kept = new StringBuilder();
        for (char part : parts.toCharArray()) {
            if (TONES.indexOf(part) < 0) {
                kept.append(part);
            } else if (parts.length() > 1) {
                TONE[letter] = part;
            }
        }
        TONELESS[letter] = kept.isEmpty()
                ? parts.charAt(0)
                : Normalizer.normalize(kept, Form.NFC).charAt(0);
        PLAIN[letter] = parts.charAt(0);
    }

    /** The text with each letter and its marks in one character. */
    public static String composed(String text) {
        return Normalizer.isNormalized(text, Form.NFC) ? text : Normalizer.normalize(text, Form.NFC);
    }

    /** Whether the character belongs to a word; everything else stands between words. */
    static boolean inWord(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** Whether that is a tone by itself, as it ends words that are compared exactly. */
    static boolean tone(char mark) {
        return TONES.indexOf(mark) >= 0;
    }

    /** The words of a composed text. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inside = at < text.length() && inWord(text.charAt(at));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, at));
                start = -1;
            }
        }
        return words;
    }

    /** The word as it is compared exactly. */
    static String exact(String word) {
        StringBuilder made = new StringBuilder(word.length() + 1);
        StringBuilder tones = new StringBuilder(1);
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (letter >= KNOWN) {
                made.append(Character.toLowerCase(letter));
            } else if (TONE[letter] != 0) {
                tones.append(TONE[letter]);
                made.append(TONELESS[letter]);
            } else {
                (TONES.indexOf(letter) < 0 ? made : tones).append(TONELESS[letter]);
            }
        }
        return made.append(tones).toString();
    }

    /** The word without any mark. */
    static String plain(String word) {
        StringBuilder made = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (letter >= KNOWN) {
                made.append(Character.toLowerCase(letter));
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                made.append(PLAIN[letter]);
            }
        }
        return made.toString();
    }
}
