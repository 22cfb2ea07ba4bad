package vn.wardportal.checks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding.Place;

/**
 * One line of a text without its tags: a title, a paragraph, a cell. It knows where in the passage each of its letters
 * stands.
 */
public final class Prose {

    private static final int LONGEST_QUOTE = 80;

    private final Passage passage;
    private final String tag;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    Prose(Passage passage, String tag, String text, int[] starts, int[] ends) {
        this.passage = passage;
        this.tag = tag;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** All lines of what is written, in their order; empty ones are left out. */
    public static List<Prose> of(Examined written) {
        return written.passages().stream().flatMap(Prose::of).toList();
    }

    /** The lines of one passage. */
    public static Stream<Prose> of(Passage passage) {
        return new Reading(passage).lines().stream();
    }

    /** The passage it is in. */
    public Passage passage() {
        return passage;
    }

    public String field() {
        return passage.field();
    }

    /** The element it stands in: {@code p}, {@code h2}, {@code li}, {@code td}; empty in plain text. */
    public String tag() {
        return tag;
    }

    /** Its letters, without tags, every kind of space as one blank. */
    public String text() {
        return text;
    }

    /** The same in small letters; as long as the text, letter by letter. */
    public String small() {
        StringBuilder small = new StringBuilder(text.length());
        text.chars().forEach(letter -> small.append((char) Character.toLowerCase(letter)));
        return small.toString();
    }

    /** Where letters of it stand in the passage. */
    public Place place(int start, int end) {
        return place(start, end, text.substring(start, end));
    }

    /** The same, with other words in the place of what stands there. */
    public Place place(int start, int end, String quote) {
        String shown = quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE - 1) + "…" : quote;
        return new Place(starts[start], ends[end - 1], shown);
    }

    /** Whether the letters stand together in the passage, without a tag among them, so that they can be replaced. */
    public boolean together(int start, int end) {
        return passage.text().substring(starts[start], ends[end - 1]).indexOf('<') < 0;
    }

    /** Those of its letters that begin in a part of the passage. */
    String letters(int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int letter = 0; letter < text.length(); letter++) {
            if (starts[letter] >= from && starts[letter] < to) {
                letters.append(text.charAt(letter));
            }
        }
        return letters.toString();
    }

    /** What stands before and after some letters, in small letters, as far as so many letters away. */
    public String around(int start, int end, int before, int after) {
        return text.substring(Math.max(0, start - before), Math.min(text.length(), end + after))
                .toLowerCase(Locale.ROOT);
    }
}
