package vn.wardportal.extraction.table;

import java.util.Optional;
import vn.wardportal.api.text.OldEncodings;
import vn.wardportal.api.text.OldEncodings.Converted;

/**
 * Finds Vietnamese from before Unicode in cells. In a spreadsheet it is sound Unicode, which only its font made readable:
 * "QuyÕt ®Þnh".
 */
final class OldCells {

    private final OldEncodings encodings;

    OldCells(OldEncodings encodings) {
        this.encodings = encodings;
    }

    /** What a text with such letters means; nothing if it has none. */
    Optional<Converted> in(String text) {
        return plain(text)
                ? Optional.empty()
                : encodings.inHtml(text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    /** Nothing but letters that every encoding has alike, as most cells of a table are. */
    private static boolean plain(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }
}
