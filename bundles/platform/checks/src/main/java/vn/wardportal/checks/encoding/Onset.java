package vn.wardportal.checks.encoding;

import java.util.Set;

/** The consonants a Vietnamese syllable begins with, and the rhymes they stand before. */
final class Onset {

    private static final Set<String> ALL = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");
    private static final Set<String> BEFORE_Y = Set.of("", "h", "k", "l", "m", "n", "s", "t", "th", "v");
    private static final Set<String> GLIDES = Set.of("oa", "oă", "oe", "uâ", "uê", "uơ", "uy");

    private Onset() {}

    static boolean is(String letters) {
        return ALL.contains(letters);
    }

    /** Whether a rhyme, written without its tone, may follow. */
    static boolean takes(String onset, String rhyme) {
        if (!is(onset) || onset.equals("qu") || onset.equals("gi")) {
            return false;
        }
        boolean front = "eêiy".indexOf(rhyme.charAt(0)) >= 0;
        return switch (onset) {
            case "k" -> front && !rhyme.startsWith("yê");
            case "gh", "ngh" -> front && rhyme.charAt(0) != 'y';
            case "c" -> !front && GLIDES.stream().noneMatch(rhyme::startsWith);
            case "g", "ng" -> !front;
            default -> !front || frontFits(onset, rhyme);
        };
    }

    private static boolean frontFits(String onset, String rhyme) {
        if (rhyme.startsWith("yê")) {
            return onset.isEmpty();
        }
        if (rhyme.equals("y")) {
            return BEFORE_Y.contains(onset);
        }
        return !rhyme.startsWith("iê") && !rhyme.equals("ia") || !onset.isEmpty();
    }
}
