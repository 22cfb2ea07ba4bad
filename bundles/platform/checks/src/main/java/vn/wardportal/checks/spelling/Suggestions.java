package vn.wardportal.checks.spelling;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.checks.encoding.Syllables;
import vn.wardportal.checks.encoding.Tone;

/** What a word that is no syllable was probably meant to be. */
final class Suggestions {

    private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
    private static final String VOWELS = "aăâeêioôơuưy";

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
        for (int at = 0; at <= small.length(); at++) {
            edits(small, at, costs);
        }
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

    private void edits(String small, int at, Map<String, Double> costs) {
        String head = small.substring(0, at);
        boolean inside = at < small.length();
        String tail = inside ? small.substring(at + 1) : "";
        for (int which = 0; which < LETTERS.length(); which++) {
            String letter = LETTERS.substring(which, which + 1);
            for (Tone tone : VOWELS.contains(letter) ? Tone.values() : new Tone[] {Tone.LEVEL}) {
                String put = tone.on(letter);
                consider(head + put + small.substring(at), put.equals("h") && head.endsWith("g") ? 1 : 1.9, costs);
                if (inside) {
                    consider(head + put + tail, cost(small.charAt(at), put.charAt(0)), costs);
                }
            }
        }
        if (inside) {
            boolean twice = at > 0 && small.charAt(at - 1) == small.charAt(at);
            consider(head + tail, twice || small.charAt(at) == 'h' ? 1 : 1.9, costs);
        }
        if (at + 1 < small.length()) {
            consider(head + small.charAt(at + 1) + small.charAt(at) + small.substring(at + 2), 1.2, costs);
        }
    }

    /** Another mark on the same letter is the likeliest slip, then letters that sound alike. */
    private static double cost(char written, char meant) {
        if (Letters.bare(String.valueOf(written)).equals(Letters.bare(String.valueOf(meant)))) {
            return 1;
        }
        String pair = "" + written + meant;
        return "sx xs ln nl iy yi ck kc kq cq tc ct dr rd vd dv fp wu wư ou uo".contains(pair) ? 1.3 : 2.2;
    }

    private void consider(String word, double cost, Map<String, Double> costs) {
        String toned = Syllables.valid(word) ? word : moved(word).orElse("");
        if (!toned.isEmpty() && right(toned)) {
            costs.merge(toned, cost, Math::min);
        }
    }

    private static double merit(String word, String before, String after) {
        double merit = Syllables.common(word) ? COMMON : 0;
        return merit + (Phrases.has(before, word) || Phrases.has(word, after) ? IN_PHRASE : 0);
    }

    private boolean right(String small) {
        return Syllables.valid(small) && vocabulary.listed(small);
    }
}
