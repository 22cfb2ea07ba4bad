package vn.wardportal.checks.spelling;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into words. */
final class Tokens {

    private final String text;
    private final List<Token> found = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        return tokens.found;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !space(text.charAt(end))) {
                end++;
            }
            chunk(at, end);
            at = end + 1;
        }
    }

    private void chunk(int start, int end) {
        boolean plain = !address(text.substring(start, end));
        int at = start;
        while (at < end) {
            int stop = at;
            while (stop < end && letter(text.charAt(stop))) {
                stop++;
            }
            if (stop > at && Character.isLetter(text.charAt(at))) {
                add(at, stop, plain && alone(at, stop));
            }
            at = Math.max(stop, at + 1);
        }
    }

    private void add(int start, int end, boolean plain) {
        boolean follows = !found.isEmpty()
                && found.getLast().end() == start - 1
                && text.charAt(start - 1) != '\n'
                && space(text.charAt(start - 1));
        found.add(new Token(start, end, text.substring(start, end), plain, follows));
    }

    /** Whether no hyphen, apostrophe, dot or the like joins it to more letters or digits. */
    private boolean alone(int start, int end) {
        return !joined(start - 1, start - 2) && !joined(end, end + 1);
    }

    private boolean joined(int sign, int beyond) {
        return beyond >= 0
                && beyond < text.length()
                && "-–’'._@\\&+*=#".indexOf(text.charAt(sign)) >= 0
                && Character.isLetterOrDigit(text.charAt(beyond));
    }

    private static boolean address(String chunk) {
        return chunk.contains("://") || chunk.contains("@") || chunk.startsWith("www.") || numbered(chunk);
    }

    /** A slash with digits, as in the number of a document. */
    private static boolean numbered(String chunk) {
        return chunk.contains("/") && chunk.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
