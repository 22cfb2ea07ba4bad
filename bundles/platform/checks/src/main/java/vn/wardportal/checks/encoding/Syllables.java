package vn.wardportal.checks.encoding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a Vietnamese syllable is, by the rules of spelling and not by a list of words: an onset, a rhyme it takes, and a
 * tone on the right letter; {@code hòa} and {@code hoà} are both right.
 */
public final class Syllables {

    /** The longest is {@code nghiêng}. */
    private static final int LONGEST = 7;

    private static final String VOWELS = "aeiouy";
    private static final Rhymes RHYMES = Rhymes.read();

    private static final Set<String> COMMON = Resource.lines(Syllables.class, "common.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private Syllables() {}

    /** Whether the word is a syllable, written small, with a capital first or in capitals. */
    public static boolean valid(CharSequence word) {
        return cased(word) && spelt(composed(word.toString().toLowerCase(Locale.ROOT)));
    }

    /** Whether the word is a syllable with marks that is met in nearly every text. */
    public static boolean common(CharSequence word) {
        return COMMON.contains(word.toString().toLowerCase(Locale.ROOT));
    }

    /** The share of a text's words that are syllables; 0 for a text without words. */
    public static double share(CharSequence text) {
        int[] counts = new int[2];
        Words.each(text, word -> {
            counts[0]++;
            counts[1] += valid(word) ? 1 : 0;
        });
        return counts[0] == 0 ? 0 : (double) counts[1] / counts[0];
    }

    /** Small, capital first, or all capitals. */
    static boolean cased(CharSequence word) {
        if (word.isEmpty()) {
            return false;
        }
        boolean first = Character.isUpperCase(word.charAt(0));
        boolean all = first && word.length() > 1 && Character.isUpperCase(word.charAt(1));
        for (int at = 1; at < word.length(); at++) {
            if (Character.isUpperCase(word.charAt(at)) != all) {
                return false;
            }
        }
        return true;
    }

    private static boolean spelt(String small) {
        if (small.length() > LONGEST) {
            return false;
        }
        int onset = onset(small);
        String letters = small.substring(0, onset);
        String rhyme = small.substring(onset);
        return !rhyme.isEmpty() && Onset.is(letters) && RHYMES.fits(letters, rhyme);
    }

    /** A text in which letters and their marks are apart is judged as if they were together. */
    private static String composed(String small) {
        return small.chars().anyMatch(c -> c >= '\u0300' && c < '\u0370')
                ? Normalizer.normalize(small, Normalizer.Form.NFC)
                : small;
    }

    /** How many letters the onset has; the i of gi and the u of qu belong to it if a vowel follows. */
    private static int onset(String small) {
        int length = 0;
        while (length < small.length() && consonant(small.charAt(length))) {
            length++;
        }
        boolean more = length + 1 < small.length();
        if (length == 1 && more) {
            char first = small.charAt(0);
            char second = small.charAt(1);
            if (first == 'q' && second == 'u' || first == 'g' && second == 'i' && !consonant(small.charAt(2))) {
                return 2;
            }
        }
        return length;
    }

    private static boolean consonant(char letter) {
        return letter == 'đ' || letter >= 'a' && letter <= 'z' && VOWELS.indexOf(letter) < 0;
    }
}
