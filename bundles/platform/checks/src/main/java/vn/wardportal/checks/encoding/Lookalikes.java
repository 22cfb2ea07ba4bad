package vn.wardportal.checks.encoding;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Letters of other alphabets, and odd forms of Latin ones, that look like the letters of Vietnamese. */
final class Lookalikes {

    private record Twin(char latin, String script) {}

    private static final Map<Character, Twin> TWINS = new HashMap<>();

    /** No twin has a higher code. */
    private static final boolean[] IS_TWIN = new boolean[0x600];

    static {
        for (String line : Resource.lines(Lookalikes.class, "lookalikes.txt")) {
            String[] parts = line.split(" ");
            TWINS.put(parts[0].charAt(0), new Twin(parts[1].charAt(0), parts[2]));
            IS_TWIN[parts[0].charAt(0)] = true;
        }
    }

    private Lookalikes() {}

    /** The text with twins replaced, whether or not they are wrong there. */
    static String latin(String text) {
        if (!twinIn(text, 0, text.length())) {
            return text;
        }
        char[] letters = text.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            Twin twin = TWINS.get(letters[at]);
            letters[at] = twin == null ? letters[at] : twin.latin();
        }
        return new String(letters);
    }

    /** Puts the right letters where a word has wrong ones. */
    static void mend(String text, Change change, Fault.Kind[] faults) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Words.letter(text.charAt(end))) {
                end++;
            }
            if (end > at && twinIn(text, at, end) && wrong(text, at, end)) {
                replace(text, at, end, change, faults);
            }
            at = end + 1;
        }
    }

    private static boolean twinIn(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c >= 0x80 && c < IS_TWIN.length && IS_TWIN[c]) {
                return true;
            }
        }
        return false;
    }

    private static void replace(String text, int start, int end, Change change, Fault.Kind[] faults) {
        for (int at = start; at < end; at++) {
            Twin twin = TWINS.get(text.charAt(at));
            if (twin != null) {
                change.put(at, at + 1, String.valueOf(twin.latin()));
                faults[at] = Fault.Kind.LOOKALIKE;
            }
        }
    }

    private static boolean wrong(String text, int start, int end) {
        String word = text.substring(start, end);
        String latin = latin(word);
        if (latin.equals(word)) {
            return false;
        }
        if (word.chars().anyMatch(c -> of(c, "Cyrillic") || of(c, "Greek"))) {
            return word.chars().allMatch(c -> TWINS.containsKey((char) c))
                    ? Syllables.valid(latin) && word.length() > 1 && alone(text, start, end)
                    : word.chars().anyMatch(c -> script(c) == Character.UnicodeScript.LATIN) && twinsOnly(word);
        }
        return word.length() > 1 && Syllables.valid(latin) && !Syllables.valid(word) && vietnamese(text);
    }

    /** Whether it has letters that only Vietnamese has. */
    private static boolean vietnamese(String text) {
        return text.chars().anyMatch(c -> c >= 0x1EA0 && c <= 0x1EF9 || "ơưƠƯ".indexOf(c) >= 0);
    }

    /** A word with letters that have no twin is a word of that language, or a formula. */
    private static boolean twinsOnly(String word) {
        return word.chars()
                .allMatch(c -> script(c) == Character.UnicodeScript.LATIN
                        || script(c) == Character.UnicodeScript.INHERITED
                        || TWINS.containsKey((char) c));
    }

    /** Whether no other letter of its alphabet is near. */
    private static boolean alone(String text, int start, int end) {
        Character.UnicodeScript own = script(text.charAt(start));
        return IntStream.range(Math.max(0, start - 40), Math.min(text.length(), end + 40))
                .filter(at -> at < start || at >= end)
                .noneMatch(at -> script(text.charAt(at)) == own);
    }

    private static boolean of(int letter, String script) {
        Twin twin = TWINS.get((char) letter);
        return twin != null && twin.script().equals(script);
    }

    private static Character.UnicodeScript script(int letter) {
        return Character.UnicodeScript.of(letter);
    }
}
