package vn.wardportal.checks.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Capitals with a tone that an old font drew from small letters: {@code CéNG} stands for {@code CỘNG}. A word is in
 * capitals if two of its letters are; one with too few sure letters goes with the words beside it.
 */
final class Capitals {

    private enum Size {
        SMALL,
        CAPITALS,
        UNSURE
    }

    private record Word(int start, int end, Size size) {}

    /** How many words away another one still tells something. */
    private static final int NEAR = 12;

    private final Change change;
    private final List<Word> words = new ArrayList<>();

    private Capitals(Change change) {
        this.change = change;
        int length = change.before().length();
        for (int at = 0; at < length; at++) {
            int end = at;
            while (end < length && letter(end)) {
                end++;
            }
            if (end > at) {
                words.add(new Word(at, end, size(at, end)));
                at = end;
            }
        }
    }

    static Change mended(Change change) {
        Capitals capitals = new Capitals(change);
        for (int at = 0; at < capitals.words.size(); at++) {
            if (capitals.raised(at)) {
                capitals.raise(capitals.words.get(at));
            }
        }
        return change;
    }

    private boolean raised(int at) {
        if (words.get(at).size() != Size.UNSURE) {
            return words.get(at).size() == Size.CAPITALS;
        }
        Size before = nearest(at, -1);
        Size after = nearest(at, 1);
        return before != Size.SMALL && after != Size.SMALL && before != after
                || before == Size.CAPITALS && after == Size.CAPITALS;
    }

    /** The nearest sure word, unsure if there is none. */
    private Size nearest(int from, int step) {
        int last = from + step * NEAR;
        for (int at = from + step; at >= 0 && at < words.size() && at != last; at += step) {
            if (words.get(at).size() != Size.UNSURE) {
                return words.get(at).size();
            }
        }
        return Size.UNSURE;
    }

    private Size size(int start, int end) {
        int capitals = 0;
        for (int at = start; at < end; at++) {
            String piece = change.piece(at);
            boolean large = !piece.isEmpty() && Character.isUpperCase(piece.charAt(0));
            if (!large && !piece.isEmpty() && !change.changes(at)) {
                return Size.SMALL;
            }
            capitals += large ? 1 : 0;
        }
        return capitals > 1 && Syllables.valid(change.text(start, end).toUpperCase(Locale.ROOT))
                ? Size.CAPITALS
                : Size.UNSURE;
    }

    private void raise(Word word) {
        for (int at = word.start(); at < word.end(); at++) {
            if (change.changes(at)) {
                change.put(at, at + 1, change.piece(at).toUpperCase(Locale.ROOT));
            }
        }
    }

    private boolean letter(int at) {
        String piece = change.piece(at);
        return piece.isEmpty() || Words.letter(piece.charAt(0));
    }
}
