package vn.wardportal.checks.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands between two spaces, and how well each reading of it makes Vietnamese.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param line the number of its line
 * @param text what stands there
 */
record Chunk(int start, int end, int line, String text) {

    /** Signs that Unicode counts as letters. */
    private static final String NO_LETTERS = "ªºµ";

    /** What a syllable counts that is seldom met. */
    private static final double RARE = 0.6;

    static List<Chunk> of(String text) {
        List<Chunk> chunks = new ArrayList<>();
        int line = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = at;
            while (end < text.length() && !space(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                chunks.add(new Chunk(at, end, line, text.substring(at, end)));
            }
            line += end < text.length() && text.charAt(end) == '\n' ? 1 : 0;
            at = end;
        }
        return chunks;
    }

    /** Whether it is of plain ASCII or of signs only, and so the same in every reading. */
    boolean neutral() {
        boolean high = false;
        boolean letter = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            high |= c >= 0x80 || c < ' ';
            letter |= NO_LETTERS.indexOf(c) < 0 && Words.letter(c);
        }
        return !high || !letter || quoted();
    }

    /** A word of plain ASCII in quotes. */
    private boolean quoted() {
        int opened = text.indexOf('«');
        int closed = text.indexOf('»');
        return opened >= 0 && opened < closed && text.chars().allMatch(c -> c < 0x80 || c == '«' || c == '»');
    }

    /** How well it reads as it stands: 1 if all words are syllables, -1 if none, -2 if a sign stands for a letter. */
    double asItIs() {
        if (Oddity.never(text)) {
            return -2;
        }
        String words = text.replace('ª', ' ').replace('º', ' ').replace('µ', ' ');
        return Oddity.seldom(text) ? -1 : score(Lookalikes.latin(words));
    }

    /** How well it reads in an old encoding. */
    double in(Legacy legacy) {
        String read = legacy.change(text).text();
        if (read.equals(text)) {
            return score(read);
        }
        double[] sum = new double[2];
        Words.each(read, word -> {
            if (telling(word)) {
                sum[0]++;
                sum[1] += !syllable(word) ? -1 : Syllables.common(word) ? 1 : RARE;
            }
        });
        return sum[0] == 0 ? 0 : sum[1] / sum[0];
    }

    /** Counts the words with letters beyond ASCII: how many, and how many of them are syllables. */
    static int[] count(String read) {
        int[] counts = new int[2];
        Words.each(read, word -> {
            if (telling(word)) {
                counts[0]++;
                counts[1] += syllable(word) ? 1 : 0;
            }
        });
        return counts;
    }

    /** A word with letters beyond ASCII; a single letter tells nothing. */
    private static boolean telling(CharSequence word) {
        return word.length() > 1 && word.chars().anyMatch(c -> c >= 0x80);
    }

    private static double score(String read) {
        int[] counts = count(read);
        return counts[0] == 0 ? 0 : 2.0 * counts[1] / counts[0] - 1;
    }

    /** A word whose plain letters are capitals may stand in capitals as a whole. */
    private static boolean syllable(CharSequence word) {
        return Syllables.valid(word) || Syllables.valid(raised(word));
    }

    private static String raised(CharSequence word) {
        boolean small = word.chars().anyMatch(c -> c < 0x80 && Character.isLowerCase(c));
        return small ? "" : word.toString().toUpperCase(Locale.ROOT);
    }

    /** Whether all of it can come from bytes of an old encoding. */
    boolean carried() {
        return text.chars().allMatch(c -> Carrier.toByte((char) c) >= 0);
    }

    private static boolean space(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0' || c > 0x1FFF && Character.isSpaceChar(c);
    }
}
