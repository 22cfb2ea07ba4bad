package vn.wardportal.checks.encoding;

import java.text.Normalizer;
import java.util.Map;

/** Single characters that do not belong in a Vietnamese text, and what should stand in their place. */
final class Strays {

    /** Bullets and arrows of the fonts Symbol and Wingdings, as they come with pasted text. */
    private static final Map<Character, String> SYMBOLS = Map.of(
            '\uF0B7', "•", '\uF0A7', "▪", '\uF0FC', "✓", '\uF0D8', "➢", '\uF02D', "–", '\uF0E0', "→", '\uF076', "❖",
            '\uF0A8', "□", '\uF06F', "□", '\uF020', " ");

    private final String text;
    private final Change change;
    private final Fault.Kind[] faults;
    private final boolean eastAsian;

    private Strays(String text, Change change, Fault.Kind[] faults) {
        this.text = text;
        this.change = change;
        this.faults = faults;
        this.eastAsian = text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Notes the faults of the characters that have none yet, and mends them in the change. */
    static void find(String text, Change change, Fault.Kind[] faults) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F || c == '\n' || c >= 0x1EA0 && c < 0x1F00)) {
            return;
        }
        new Strays(text, change, faults).find();
    }

    private void find() {
        Lookalikes.mend(text, change, faults);
        for (int at = 0; at < text.length(); at++) {
            if (faults[at] == null) {
                at += look(at, text.charAt(at)) - 1;
            }
        }
    }

    /** How many characters were looked at. */
    private int look(int at, char c) {
        if (c < 0x7F) {
            return c < ' ' && "\t\n\r\f".indexOf(c) < 0 ? put(at, 1, Fault.Kind.CONTROL, "") : marked(at);
        }
        if (c < 0xA0) {
            return put(at, 1, Fault.Kind.CONTROL, c == '\u0085' ? "…" : "");
        }
        if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            return pair(at);
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT -> joins(at) ? 1 : put(at, 1, Fault.Kind.HIDDEN, "");
            case Character.PRIVATE_USE -> put(at, 1, Fault.Kind.PRIVATE, SYMBOLS.getOrDefault(c, String.valueOf(c)));
            case Character.SURROGATE, Character.UNASSIGNED -> put(at, 1, Fault.Kind.LOST, String.valueOf(c));
            default -> c == '\uFFFD' ? put(at, 1, Fault.Kind.LOST, String.valueOf(c)) : form(at, c);
        };
    }

    private int form(int at, char c) {
        boolean wide = c >= '\uFF01' && c <= '\uFF5E' && !eastAsian;
        boolean joined = c >= '\uFB00' && c <= '\uFB06';
        return wide || joined ? put(at, 1, Fault.Kind.LOOKALIKE, plain(String.valueOf(c))) : marked(at);
    }

    /** Bold and slanted letters of mathematics, which stand in for ordinary ones where a page knows no bold. */
    private int pair(int at) {
        int point = text.codePointAt(at);
        return point >= 0x1D400 && point <= 0x1D7FF
                ? put(at, 2, Fault.Kind.LOOKALIKE, plain(text.substring(at, at + 2)))
                : 2;
    }

    /** A letter with its marks behind it. */
    private int marked(int at) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) >= '\u0300' && text.charAt(end) <= '\u036F') {
            end++;
        }
        if (end == at + 1) {
            return 1;
        }
        String apart = text.substring(at, end);
        String together = Normalizer.normalize(apart, Normalizer.Form.NFC);
        return together.equals(apart) ? end - at : put(at, end - at, Fault.Kind.DECOMPOSED, together);
    }

    private int put(int at, int length, Fault.Kind kind, String replacement) {
        change.put(at, at + length, replacement);
        for (int place = at; place < at + length; place++) {
            faults[place] = kind;
        }
        return length;
    }

    /** A soft hyphen has its use, and so has a joiner in a pictograph. */
    private boolean joins(int at) {
        char c = text.charAt(at);
        return c == '\u00AD' || c == '\u200D' && at > 0 && pictograph(text.charAt(at - 1));
    }

    private static boolean pictograph(char c) {
        return Character.isSurrogate(c) || c == '\uFE0F' || c >= '\u2600' && c <= '\u27BF';
    }

    private static String plain(String form) {
        return Normalizer.normalize(form, Normalizer.Form.NFKC);
    }
}
