package vn.wardportal.checks.encoding;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every rhyme of Vietnamese spelling with every tone it can bear, and after which onsets it stands. */
final class Rhymes {

    /** Rhymes of a kind of onset, by how they are written with their tone: {@code oà} is {@code oa}. */
    private final Map<String, Map<String, String>> toned = new HashMap<>();

    private Rhymes(List<String> lines) {
        for (String line : lines) {
            List<String> parts = List.of(line.split(" "));
            boolean bound = Set.of("qu", "gi", "g").contains(parts.get(0));
            String vowels = parts.get(bound ? 1 : 0);
            for (String last : parts.subList(bound ? 2 : 1, parts.size())) {
                add(bound ? parts.get(0) : "", vowels, last.equals("-") ? "" : last);
            }
        }
    }

    static Rhymes read() {
        return new Rhymes(Resource.lines(Rhymes.class, "rhymes.txt"));
    }

    /** The rhyme without its tone, if it can be written so after the onset. */
    boolean fits(String onset, String rhyme) {
        return switch (onset) {
            case "qu", "gi" -> has(onset, rhyme);
            case "g" -> has("g", rhyme) || free(onset, rhyme);
            default -> free(onset, rhyme);
        };
    }

    private boolean free(String onset, String rhyme) {
        String plain = toned.get("").get(rhyme);
        return plain != null && Onset.takes(onset, plain);
    }

    private boolean has(String kind, String rhyme) {
        return toned.get(kind).containsKey(rhyme);
    }

    private void add(String kind, String vowels, String last) {
        Map<String, String> known = toned.computeIfAbsent(kind, any -> new HashMap<>());
        String plain = vowels + last;
        boolean stopped = Set.of("c", "ch", "p", "t").contains(last);
        for (Tone tone : stopped ? EnumSet.of(Tone.RISING, Tone.HEAVY) : EnumSet.allOf(Tone.class)) {
            for (int at : bearers(plain)) {
                String vowel = tone.on(plain.substring(at, at + 1));
                known.put(plain.substring(0, at) + vowel + plain.substring(at + 1), plain);
            }
        }
    }

    /** Which letters can bear the tone: one, but {@code oa}, {@code oe} and {@code uy} at the end are written in two ways. */
    static List<Integer> bearers(String rhyme) {
        for (int at = rhyme.length() - 1; at >= 0; at--) {
            if ("ăâêôơư".indexOf(rhyme.charAt(at)) >= 0) {
                return List.of(at);
            }
        }
        int vowels = 0;
        while (vowels < rhyme.length() && "aeiouy".indexOf(rhyme.charAt(vowels)) >= 0) {
            vowels++;
        }
        boolean open = vowels == rhyme.length();
        if (vowels == 2 && open) {
            return Set.of("oa", "oe", "uy").contains(rhyme) ? List.of(0, 1) : List.of(0);
        }
        return List.of(vowels == 1 ? 0 : 1);
    }
}
