package vn.wardportal.checks.spelling;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.checks.encoding.Syllables;
import vn.wardportal.checks.encoding.Tone;

/** What can be done to the letters of a Vietnamese word. */
final class Letters {

    private static final String SHAPED = "ăâđêôơưĂÂĐÊÔƠƯ";
    private static final String BARE = "aadeoouAADEOOU";

    private Letters() {}

    /** Without any marks: {@code điện} is {@code dien}. */
    static String bare(String word) {
        char[] letters = word.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            int shaped = letters[at] < 0x80 ? -1 : SHAPED.indexOf(Tone.off(letters[at]));
            letters[at] = shaped < 0 ? Tone.off(letters[at]) : BARE.charAt(shaped);
        }
        return new String(letters);
    }

    /** The tone of a word, that of its first letter that has one. */
    static Tone tone(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (Tone.of(word.charAt(at)) != Tone.LEVEL) {
                return Tone.of(word.charAt(at));
            }
        }
        return Tone.LEVEL;
    }

    /** The word without its tones. */
    static String level(String word) {
        char[] letters = word.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            letters[at] = Tone.off(letters[at]);
        }
        return new String(letters);
    }

    /** A word in small letters with the tone put where the rules want it, if it is a syllable then. */
    static Optional<String> toned(String level, Tone tone) {
        for (int at = level.length() - 1; at >= 0; at--) {
            if ("aăâeêioôơuưy".indexOf(level.charAt(at)) >= 0) {
                String word = level.substring(0, at) + tone.on(level.substring(at, at + 1)) + level.substring(at + 1);
                if (Syllables.valid(word)) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    /** The same syllable with the tone on the other vowel: {@code hòa} is {@code hoà}. */
    static Optional<String> otherStyle(String word) {
        String level = level(word);
        if (!level.endsWith("oa") && !level.endsWith("oe") && !level.endsWith("uy")) {
            return Optional.empty();
        }
        Tone tone = tone(word);
        int last = level.length() - 1;
        String late = level.substring(0, last) + tone.on(level.substring(last));
        String early = level.substring(0, last - 1) + tone.on(level.substring(last - 1, last)) + level.substring(last);
        return Optional.of(word.equals(late) ? early : late).filter(Syllables::valid);
    }

    /** Both places of the tone, and i or y at the end: {@code sĩ} is {@code sỹ}. */
    static Stream<String> spellings(String word) {
        String level = level(word);
        int last = level.length() - 1;
        int vowel = "iy".indexOf(level.charAt(last));
        boolean open = vowel >= 0 && (last == 0 || "aăâeêioôơuưy".indexOf(level.charAt(last - 1)) < 0);
        Stream<String> both = Stream.concat(Stream.of(word), otherStyle(word).stream());
        return open
                ? Stream.concat(
                        both, Stream.of(level.substring(0, last) + tone(word).on(vowel == 0 ? "y" : "i")))
                : both;
    }

    /** A correction in the capitals of the word it is for. */
    static String like(Token token, String small) {
        if (token.allCapitals()) {
            return small.toUpperCase(Locale.ROOT);
        }
        return token.capital() ? small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1) : small;
    }
}
