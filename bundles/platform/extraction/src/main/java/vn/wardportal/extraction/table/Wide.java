package vn.wardportal.extraction.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16, as old spreadsheets and some programs save texts, with its mark or without. */
final class Wide {

    private Wide() {}

    /** Which of its two forms the text that begins with these bytes is in; nothing if it is none. */
    static Optional<Charset> of(byte[] first) {
        int mark = first.length > 1 ? (first[0] & 0xff) << 8 | first[1] & 0xff : 0;
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        // half of an ASCII letter is zero, which no other text has
        int high = zeros(first, 0);
        int low = zeros(first, 1);
        if (high == low) {
            return Optional.empty();
        }
        return Optional.of(high > low ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int at = from; at < bytes.length; at += 2) {
            zeros += bytes[at] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
