package vn.wardportal.checks.encoding;

import java.util.ArrayList;
import java.util.List;

/**
 * A text and what each of its characters becomes, so that tags between them can stay where they are. A character that is
 * swallowed by the one before becomes nothing.
 */
final class Change {

    private final String before;
    private final String[] pieces;

    private Change(String before, String[] pieces) {
        this.before = before;
        this.pieces = pieces;
    }

    /** All stays as it is. */
    static Change none(String text) {
        String[] pieces = new String[text.length()];
        for (int at = 0; at < pieces.length; at++) {
            pieces[at] = text.substring(at, at + 1);
        }
        return new Change(text, pieces);
    }

    /** Characters from the first to before the second place become one text. */
    void put(int start, int end, String text) {
        pieces[start] = text;
        for (int at = start + 1; at < end; at++) {
            pieces[at] = "";
        }
    }

    /** What another change, of a part of this text, makes of that part. */
    void take(Change part, int start) {
        System.arraycopy(part.pieces, 0, pieces, start, part.pieces.length);
    }

    String before() {
        return before;
    }

    String piece(int at) {
        return pieces[at];
    }

    /** The text after the change. */
    String text() {
        return String.join("", pieces);
    }

    String text(int start, int end) {
        return String.join("", List.of(pieces).subList(start, end));
    }

    /** Whether the character changes. */
    boolean changes(int at) {
        return pieces[at].length() != 1 || pieces[at].charAt(0) != before.charAt(at);
    }

    /** This change and then one of the text it gave. */
    Change then(Change next) {
        List<String> both = new ArrayList<>();
        int from = 0;
        for (String piece : pieces) {
            both.add(next.text(from, from + piece.length()));
            from += piece.length();
        }
        return new Change(before, both.toArray(String[]::new));
    }
}
