package vn.wardportal.checks.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.wardportal.api.document.Content.Font;
import vn.wardportal.api.document.Content.Part;
import vn.wardportal.checks.encoding.Legacy;
import vn.wardportal.checks.encoding.OldFonts;

/**
 * A part of a file as its fonts show it: letters in old fonts are read by them, and what is shown in capitals is in capitals.
 *
 * @param text what is seen
 * @param old the encoding of its old fonts, if letters are written in one
 * @param letters how many letters are
 * @param quote the first of them, as they were typed
 */
record Cleared(String text, Optional<Legacy> old, int letters, String quote) {

    static Cleared of(Part part) {
        StringBuilder text = new StringBuilder();
        List<Legacy> old = new ArrayList<>();
        int letters = 0;
        String quote = "";
        int from = 0;
        for (Font font : part.fonts()) {
            String typed = part.text().substring(font.start(), font.end());
            Optional<Legacy> legacy = OldFonts.legacy(font.name()).filter(found -> OldFonts.written(found, typed));
            text.append(part.text(), from, font.start()).append(shown(font, typed, legacy));
            if (legacy.isPresent()) {
                quote = old.isEmpty() ? typed : quote;
                old.add(legacy.get());
                letters += typed.length();
            }
            from = font.end();
        }
        text.append(part.text(), from, part.text().length());
        return new Cleared(text.toString(), old.stream().findFirst(), letters, quote.strip());
    }

    private static String shown(Font font, String typed, Optional<Legacy> legacy) {
        String read = legacy.map(found -> found.convert(typed)).orElse(typed);
        return font.capitals() || OldFonts.capitals(font.name()) ? read.toUpperCase(Locale.ROOT) : read;
    }
}
