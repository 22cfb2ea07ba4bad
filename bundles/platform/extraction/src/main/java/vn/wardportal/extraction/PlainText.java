package vn.wardportal.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.wardportal.api.document.Content.Where;
import vn.wardportal.api.text.DecodedText;

/**
 * Reads texts and tables of plain letters, a line at a time. Bytes that are not Unicode come out as windows-1252 shows
 * them, from which whoever knows the old tables can tell what was meant.
 */
final class PlainText {

    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private PlainText() {}

    static void read(Path file, Gathering gathering) throws IOException {
        byte[] bytes;
        try (var stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(MOST_BYTES);
        }
        boolean whole = Files.size(file) <= MOST_BYTES;
        DecodedText decoded = DecodedText.of(whole ? bytes : lines(bytes));
        gathering.of(decoded.form());
        int line = 0;
        for (String text : decoded.text().split("\r\n|\r|\n", -1)) {
            gathering.add(Where.LINE, Integer.toString(++line), text);
        }
        if (!whole) {
            throw new Spent("too many bytes");
        }
    }

    /** Without its last line, which may end in the middle of a letter. */
    private static byte[] lines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(bytes, end - end % 2);
    }
}
