package vn.wardportal.checks.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.checks.encoding.Resource;
import vn.wardportal.checks.encoding.Syllables;

/** Words of two syllables that are met again and again, by which a slip in one of them is seen: {@code liến quan}. */
final class Phrases {

    private record Phrase(String first, String second, boolean always) {}

    private static final Map<String, Phrase> PHRASES = new HashMap<>();

    static {
        for (String line : Resource.lines(Phrases.class, "phrases.txt")) {
            for (String entry : line.split(", ")) {
                List<String> parts = List.of(entry.replace("!", "").split(" "));
                PHRASES.put(
                        Letters.bare(parts.get(0)) + ' ' + Letters.bare(parts.get(1)),
                        new Phrase(parts.get(0), parts.get(1), entry.endsWith("!")));
            }
        }
    }

    private Phrases() {}

    /** Whether the two syllables in small letters are such a word. */
    static boolean has(String first, String second) {
        Phrase phrase = find(first, second);
        return phrase != null && same(phrase.first(), first) && same(phrase.second(), second);
    }

    /** What the first of two syllables should be. */
    static Optional<String> first(String first, String second) {
        Phrase phrase = find(first, second);
        return phrase != null && same(phrase.second(), second) && slip(phrase.first(), first, phrase)
                ? Optional.of(phrase.first())
                : Optional.empty();
    }

    /** What the second of two syllables should be. */
    static Optional<String> second(String first, String second) {
        Phrase phrase = find(first, second);
        return phrase != null && same(phrase.first(), first) && slip(phrase.second(), second, phrase)
                ? Optional.of(phrase.second())
                : Optional.empty();
    }

    private static boolean slip(String right, String written, Phrase phrase) {
        boolean marked = written.chars().anyMatch(c -> c >= 0x80);
        return marked && !same(right, written) && (phrase.always() || !Syllables.common(written));
    }

    private static boolean same(String one, String other) {
        return one.equals(other)
                || Letters.otherStyle(one).filter(other::equals).isPresent();
    }

    private static Phrase find(String first, String second) {
        return PHRASES.get(Letters.bare(first) + ' ' + Letters.bare(second));
    }
}
