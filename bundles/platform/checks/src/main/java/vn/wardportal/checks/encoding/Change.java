package vn.wardportal.checks.encoding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text and what each of its characters becomes, so that tags between them can stay where they are. A character that is
 * swallowed by the one before becomes nothing.
 */
final class Change {

    private final String before;

    /** Null for what stays: nearly all of nearly every text. */
    private final @Nullable String[] pieces;

    private Change(String before, @Nullable String[] pieces) {
        this.before = before;
        this.pieces = pieces;
    }

    /** All stays as it is. */
    static Change none(String text) {
        return new Change(text, new String[text.length()]);
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
        String piece = pieces[at];
        return piece == null ? before.substring(at, at + 1) : piece;
    }

    /** The text after the change. */
    String text() {
        return text(0, pieces.length);
    }

    String text(int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            String piece = pieces[at];
            if (piece == null) {
                text.append(before.charAt(at));
            } else {
                text.append(piece);
            }
        }
        return text.toString();
    }

    /** Whether the character changes. */
    boolean changes(int at) {
        String piece = pieces[at];
        return piece != null && (piece.length() != 1 || piece.charAt(0) != before.charAt(at));
    }

    /** This change and then one of the text it gave. */
    Change then(Change next) {
        List<String> both = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < pieces.length; at++) {
            int length = piece(at).length();
            both.add(next.text(from, from + length));
            from += length;
        }
        return new Change(before, both.toArray(String[]::new));
    }
}
