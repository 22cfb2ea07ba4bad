package vn.wardportal.api.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.wardportal.api.text.DecodedText;

/**
 * What a file says.
 *
 * @param parts its texts, in their order
 * @param shortfalls why this is not all of it; none if it is
 * @param form what the bytes of a plain text are; nothing for files of other types
 */
public record Content(List<Part> parts, Set<Shortfall> shortfalls, Optional<DecodedText.Form> form) {

    public Content {
        parts = List.copyOf(parts);
        Set<Shortfall> copy = EnumSet.noneOf(Shortfall.class);
        copy.addAll(shortfalls);
        shortfalls = Set.copyOf(copy);
    }

    /** What a file says that is no plain text. */
    public Content(List<Part> parts, Set<Shortfall> shortfalls) {
        this(parts, shortfalls, Optional.empty());
    }

    /** Why something of a file could not be read. */
    public enum Shortfall {
        /** It is longer, larger or slower to read than is allowed. */
        TOO_LARGE,
        /** It is encrypted. */
        ENCRYPTED,
        /** It is not as such a file should be. */
        DAMAGED,
        /** Nothing of it is text: it was scanned. */
        SCANNED,
        /** Some pages of it are pictures. */
        PARTLY_SCANNED,
        /** Files of its type are not read. */
        UNREADABLE_TYPE
    }

    /** What kind of place a part stands at. */
    public enum Where {
        PARAGRAPH,
        HEADER,
        FOOTER,
        NOTE,
        COMMENT,
        PAGE,
        SLIDE,
        ROW,
        LINE,
        /** Who wrote it, as the file's properties have it. */
        AUTHOR
    }

    /**
     * One of its texts.
     *
     * @param where the kind of place it stands at
     * @param at which one: {@code 12}, or {@code 1!7} for the seventh row of the first sheet; empty if there is but one
     * @param text what it says, without tags; empty for a page that is a picture
     * @param fonts the fonts it is written in, as far as the file names them
     */
    public record Part(Where where, String at, String text, List<Font> fonts) {

        public Part {
            fonts = List.copyOf(fonts);
        }
    }

    /**
     * The font of some letters.
     *
     * @param start offset of the first of them in the part's text
     * @param end offset after the last
     * @param name what the file calls it: {@code .VnTime}
     * @param capitals whether it is told to show capitals whatever was typed
     */
    public record Font(int start, int end, String name, boolean capitals) {}
}
