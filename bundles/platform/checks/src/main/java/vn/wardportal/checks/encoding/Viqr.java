package vn.wardportal.checks.encoding;

import java.text.Normalizer;
import java.util.Map;

/** Vietnamese in plain ASCII, marks after the letters: {@code Vie^.t}. */
final class Viqr {

    private static final Map<Character, Character> TONES =
            Map.of('\'', '\u0301', '`', '\u0300', '?', '\u0309', '~', '\u0303', '.', '\u0323');

    /** The weight from which on a line is believed to be VIQR, if it makes syllables. */
    static final double ENOUGH = 2.5;

    /** What a single hat or horn is. */
    static final double SURE = 2;

    private final String text;
    private final Change change;
    private int at;

    private Viqr(String text) {
        this.text = text;
        this.change = Change.none(text);
    }

    static Change change(String text) {
        return new Viqr(text).change();
    }

    /** How much of it can hardly be anything else: hats and horns on vowels most of all, then tones inside words. */
    static double weight(String text) {
        double weight = 0;
        for (int at = 0; at + 1 < text.length(); at++) {
            char letter = Character.toLowerCase(text.charAt(at));
            char mark = text.charAt(at + 1);
            boolean vowel = "aeiouy".indexOf(letter) >= 0;
            boolean inside = insideWord(text, at + 1);
            if (shape(letter, mark) != 0 && !digit(text, at + 2) || vowel && "?~`".indexOf(mark) >= 0 && inside) {
                weight += 2;
            } else if (vowel && TONES.containsKey(mark)) {
                weight += inside ? 1 : mark == '\'' && quoted(text, at) ? 0 : 0.5;
            }
        }
        return weight;
    }

    /** Whether a quote opens before the word, which the one behind it closes. */
    private static boolean quoted(String text, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return !Character.isLetter(text.charAt(start));
    }

    /** As in {@code U+20AC}. */
    private static boolean digit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean insideWord(String text, int at) {
        return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private Change change() {
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter == '\\' && ".?'`~^(+\\".indexOf(next(1)) >= 0) {
                change.put(at, at + 2, String.valueOf(next(1)));
                at += 2;
            } else if ("aeiouyAEIOUY".indexOf(letter) >= 0) {
                vowel(letter);
            } else if ((letter == 'd' || letter == 'D') && Character.toLowerCase(next(1)) == 'd') {
                change.put(at, at + 2, letter == 'd' ? "đ" : "Đ");
                at += 2;
            } else {
                at++;
            }
        }
        return change;
    }

    private void vowel(char letter) {
        int start = at++;
        StringBuilder made = new StringBuilder().append(letter);
        char shape = shape(Character.toLowerCase(letter), next(0));
        if (shape != 0) {
            made.append(shape);
            at++;
        }
        Character tone = TONES.get(next(0));
        if (tone != null && toneHere()) {
            made.append(tone.charValue());
            at++;
        }
        if (at > start + 1) {
            change.put(start, at, Normalizer.normalize(made, Normalizer.Form.NFC));
        }
    }

    /** Dots after a dot, and a dot or question mark that ends the text, are no tone. */
    private boolean toneHere() {
        char mark = next(0);
        boolean sentence = mark == '.' || mark == '?';
        if (!sentence || at + 1 == text.length()) {
            return !sentence || likelier(mark);
        }
        return next(1) != '\n' && (next(1) != mark || at + 2 == text.length() || next(2) != mark);
    }

    /** At the end of all a question mark is a tone if it makes a syllable, a dot if only that one is met everywhere. */
    private boolean likelier(char mark) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String before = Viqr.change(text.substring(start, at)).text();
        String after = Normalizer.normalize(before + TONES.get(mark), Normalizer.Form.NFC);
        return mark == '?' ? Syllables.valid(after) : Syllables.common(after) && !Syllables.common(before);
    }

    private char next(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    private static char shape(char vowel, char mark) {
        return switch (mark) {
            case '^' -> "aeo".indexOf(vowel) >= 0 ? '\u0302' : 0;
            case '(' -> vowel == 'a' ? '\u0306' : 0;
            case '+', '*' -> vowel == 'o' || vowel == 'u' ? '\u031B' : 0;
            default -> 0;
        };
    }
}
