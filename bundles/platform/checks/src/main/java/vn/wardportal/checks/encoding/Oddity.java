package vn.wardportal.checks.encoding;

/** Signs and capitals in places where no word has them, unless its letters are those of an old encoding: {@code nh©n}. */
final class Oddity {

    /** Signs that stand beside words, but inside one only where a letter was meant. */
    private static final String NEVER_INSIDE = "¡¢£¤¥¦§¨©ª«¬®¯±²³´µ¶¸¹º»¼½¾¿‰‹›†‡ˆ˜Œœ€™ƒ";

    /** A hyphen that is seen at the end of a line only, and so never near the end of a word. */
    private static final char SOFT_HYPHEN = '\u00AD';

    private static final int NEAR = 3;
    private static final String SELDOM_INSIDE = "·×÷" + SOFT_HYPHEN;
    private static final String SELDOM_BEHIND = "¶¸¼½¾¯¤¦¬¨¥£¢§‰" + SOFT_HYPHEN;

    private Oddity() {}

    /** Whether it cannot be as it stands. */
    static boolean never(String text) {
        for (int at = 1; at < text.length(); at++) {
            if (signInside(text, at) || capitalInside(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is seldom as it stands. */
    static boolean seldom(String text) {
        for (int at = 1; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean last = at + 1 == text.length();
            if (letter(text, at - 1)
                    && (last ? SELDOM_BEHIND : SELDOM_INSIDE).indexOf(c) >= 0
                    && (last || letter(text, at + 1))) {
                return c != SOFT_HYPHEN || at < NEAR || at > text.length() - NEAR;
            }
        }
        return false;
    }

    private static boolean signInside(String text, int at) {
        char c = text.charAt(at);
        boolean last = at + 1 == text.length();
        boolean sign = NEVER_INSIDE.indexOf(c) >= 0 || Character.isISOControl(c);
        return sign && letter(text, at - 1) && (last ? c == 'µ' : letter(text, at + 1));
    }

    /** A capital after a small letter, where one of them is beyond ASCII. */
    private static boolean capitalInside(String text, int at) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        return Character.isUpperCase(c) && Character.isLowerCase(before) && (c >= 0x80 || before >= 0x80);
    }

    private static boolean letter(String text, int at) {
        char c = text.charAt(at);
        return c < 0x80
                ? Words.letter(c)
                : Carrier.toByte(c) >= 0xC0 || NEVER_INSIDE.indexOf(c) >= 0 || Words.letter(c);
    }
}
