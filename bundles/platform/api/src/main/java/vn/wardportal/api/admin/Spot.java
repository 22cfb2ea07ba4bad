package vn.wardportal.api.admin;

import java.util.Optional;

/**
 * Words in one of the fields of something that is written. Blanks do not count when they are looked for: they differ
 * between a text and what was copied from it.
 *
 * @param field the name of the field: {@code title}, {@code body}; empty if it may be any
 * @param words the words; none lead to the field
 * @param occurrence which of them if they stand there more than once, from 0
 */
public record Spot(String field, String words, int occurrence) {

    /** Words that may stand in any of the fields. */
    public static Spot anywhere(String words) {
        return new Spot("", words, 0);
    }

    /** Words of a field of which this stands before them. */
    public static Spot after(String before, String field, String words) {
        String wanted = squeezed(words);
        String text = squeezed(before) + wanted;
        int occurrence = 0;
        if (!wanted.isEmpty()) {
            for (int at = text.indexOf(wanted);
                    at < text.length() - wanted.length();
                    at = text.indexOf(wanted, at + 1)) {
                occurrence++;
            }
        }
        return new Spot(field, words, occurrence);
    }

    /** Where the words stand in a text; the last of them if there are not so many any more. */
    public Optional<Range> in(String text) {
        String wanted = squeezed(words);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        String within = squeezed(text);
        int found = within.indexOf(wanted);
        for (int count = 0, at = found; count < occurrence && at >= 0; count++) {
            at = within.indexOf(wanted, at + 1);
            found = at >= 0 ? at : found;
        }
        return found < 0
                ? Optional.empty()
                : Optional.of(new Range(place(text, found), place(text, found + wanted.length() - 1) + 1));
    }

    /** Where the letter of that number stands, blanks not counted. */
    private static int place(String text, int number) {
        int left = number;
        for (int at = 0; at < text.length(); at++) {
            if (!blank(text.charAt(at)) && left-- == 0) {
                return at;
            }
        }
        return text.length();
    }

    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        text.chars().filter(letter -> !blank((char) letter)).forEach(letter -> squeezed.append((char) letter));
        return squeezed.toString();
    }

    private static boolean blank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\u200b';
    }

    /**
     * A part of a text.
     *
     * @param start offset of its first letter
     * @param end offset after its last letter
     */
    public record Range(int start, int end) {}
}
