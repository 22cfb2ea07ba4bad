package vn.wardportal.extraction.table;

import java.util.BitSet;
import java.util.Optional;
import vn.wardportal.api.text.OldEncodings;
import vn.wardportal.api.text.OldEncodings.Converted;

/**
 * Finds Vietnamese from before Unicode in cells. In a spreadsheet it is sound Unicode, which only its font made readable:
 * "QuyÕt ®Þnh".
 */
final class OldCells {

    private static final String LETTERS = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư";

    /** What is written in Vietnamese all the time; looking closer at each cell would take longer than all the reading. */
    private static final BitSet COMMON = common();

    private final OldEncodings encodings;

    OldCells(OldEncodings encodings) {
        this.encodings = encodings;
    }

    /** What a text with such letters means; nothing if it has none. */
    Optional<Converted> in(String text) {
        return text.chars().allMatch(COMMON::get)
                ? Optional.empty()
                : encodings.inHtml(text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static BitSet common() {
        BitSet common = new BitSet();
        common.set(0, 0x80);
        common.set('Ạ', 'ỹ' + 1);
        // dashes, quotes, dots and the like
        common.set('\u2010', '\u2030');
        LETTERS.chars().forEach(common::set);
        return common;
    }
}
