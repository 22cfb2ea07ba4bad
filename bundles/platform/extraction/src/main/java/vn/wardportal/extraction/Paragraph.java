package vn.wardportal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.document.Content.Font;

/** A paragraph while it is read: its letters, and the font of each run of them. */
final class Paragraph {

    /** Longer ones are cut by the budget; this only keeps memory small until then. */
    private static final int LONGEST = Budget.MOST_LETTERS + 1;

    final String at;
    private final StringBuilder letters = new StringBuilder();
    private final List<Font> fonts = new ArrayList<>();
    private Face own;
    private Face face;

    /**
     * How letters look.
     *
     * @param font the font's name; nothing if it is the usual one
     * @param capitals whether they are shown as capitals
     */
    record Face(Optional<String> font, boolean capitals) {

        static final Face USUAL = new Face(Optional.empty(), false);

        /** This look, where another does not say otherwise. */
        Face under(Face other) {
            return new Face(other.font.or(() -> font), capitals || other.capitals);
        }
    }

    Paragraph(String at, Face face) {
        this.at = at;
        this.own = face;
        this.face = face;
    }

    /** The look of its style. */
    void style(Face style) {
        own = own.under(style);
        face = own;
    }

    /** A run begins, in the paragraph's own look. */
    void run() {
        face = own;
    }

    /** The run says something of its look. */
    void run(Face said) {
        face = face.under(said);
    }

    void add(String text) {
        int start = letters.length();
        if (start >= LONGEST) {
            return;
        }
        letters.append(text, 0, Math.min(text.length(), LONGEST - start));
        face.font().ifPresent(name -> font(start, name));
        if (face.font().isEmpty() && face.capitals()) {
            font(start, "");
        }
    }

    /** Runs that look the same are one. */
    private void font(int start, String name) {
        int end = letters.length();
        if (!fonts.isEmpty()) {
            Font last = fonts.getLast();
            if (last.end() == start && last.name().equals(name) && last.capitals() == face.capitals()) {
                fonts.set(fonts.size() - 1, new Font(last.start(), end, name, last.capitals()));
                return;
            }
        }
        fonts.add(new Font(start, end, name, face.capitals()));
    }

    String text() {
        return letters.toString();
    }

    List<Font> fonts() {
        return fonts;
    }
}
