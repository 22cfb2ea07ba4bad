package vn.wardportal.checks.spelling;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.checks.encoding.Syllables;
import vn.wardportal.checks.encoding.Tone;

/** What a word that is no syllable was probably meant to be. */
final class Suggestions {

    private static final double NEVER = 9;
    private static final double COMMON = 0.7;
    private static final double IN_PHRASE = 1;
    private static final double ENOUGH = 1.6;

    private final Vocabulary vocabulary;

    Suggestions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The likeliest word in small letters, given the words beside it, which may be empty. */
    Optional<String> best(String small, String before, String after) {
        return moved(small)
                .or(() -> withoutKey(small))
                .or(() -> edited(small, before, after))
                .or(() -> parted(small));
    }

    /** The tone on the right vowel: {@code qủa} is {@code quả}. */
    Optional<String> moved(String small) {
        return Letters.toned(Letters.level(small), Letters.tone(small)).filter(this::right);
    }

    /** A key of Telex that was pressed once too often: {@code cuảr}. */
    private Optional<String> withoutKey(String small) {
        int last = small.length() - 1;
        return "sfrxjw".indexOf(small.charAt(last)) >= 0 && Letters.tone(small) != Tone.LEVEL
                ? Optional.of(small.substring(0, last)).filter(this::right)
                : Optional.empty();
    }

    /** Two words that were run together. */
    private Optional<String> parted(String small) {
        for (int at = small.length() - 2; at > 1; at--) {
            String first = small.substring(0, at);
            String second = small.substring(at);
            if (Syllables.valid(first)
                    && Syllables.valid(second)
                    && (Phrases.has(first, second) || both(first, second))) {
                return Optional.of(first + ' ' + second);
            }
        }
        return Optional.empty();
    }

    private boolean both(String first, String second) {
        return met(first) && met(second) && first.length() + second.length() > 5;
    }

    private boolean met(String word) {
        return Syllables.common(word) || vocabulary.hasDictionary() && right(word);
    }

    private Optional<String> edited(String small, String before, String after) {
        Map<String, Double> costs = new HashMap<>();
        new Edits(small, (word, cost, move) -> consider(word, cost, move, costs)).all();
        String best = "";
        double least = NEVER;
        for (Map.Entry<String, Double> edit : costs.entrySet()) {
            double cost = edit.getValue() - merit(edit.getKey(), before, after);
            if (cost < least || cost == least && edit.getKey().compareTo(best) < 0) {
                best = edit.getKey();
                least = cost;
            }
        }
        return least <= ENOUGH ? Optional.of(best) : Optional.empty();
    }

    /** An edit counts if it gives a right word, at least with the tone on another letter. */
    private void consider(String word, double cost, boolean move, Map<String, Double> costs) {
        Optional<String> syllable = Syllables.valid(word) ? Optional.of(word) : move ? moved(word) : Optional.empty();
        syllable.filter(this::right).ifPresent(right -> costs.merge(right, cost, Math::min));
    }

    private static double merit(String word, String before, String after) {
        double merit = Syllables.common(word) ? COMMON : 0;
        return merit + (Phrases.has(before, word) || Phrases.has(word, after) ? IN_PHRASE : 0);
    }

    private boolean right(String small) {
        return Syllables.valid(small) && vocabulary.listed(small);
    }
}
