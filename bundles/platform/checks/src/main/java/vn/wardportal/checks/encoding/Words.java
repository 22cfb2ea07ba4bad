package vn.wardportal.checks.encoding;

import java.util.function.Consumer;

/** The words of a text: letters that stand together, with the marks that belong to them. */
final class Words {

    private Words() {}

    static void each(CharSequence text, Consumer<CharSequence> word) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && letter(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                word.accept(text.subSequence(at, end));
            }
            at = end + 1;
        }
    }

    static boolean letter(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
