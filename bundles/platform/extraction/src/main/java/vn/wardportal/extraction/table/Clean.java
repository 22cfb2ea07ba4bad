package vn.wardportal.extraction.table;

import java.text.Normalizer;

/** What a cell says. */
final class Clean {

    private Clean() {}

    /** Composed, without white space at the ends and without signs that nobody sees. */
    static String text(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ');
        plain = plain.replaceAll("[\\p{Cc}\\p{Cf}&&[^\n\t]]", "");
        String composed = Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
        // written by this portal, so that a spreadsheet does not take it for a formula
        return composed.matches("'\\s*[=+\\-@](?s:.*)") ? composed.substring(1) : composed;
    }
}
