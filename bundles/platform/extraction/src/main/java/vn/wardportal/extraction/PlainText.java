package vn.wardportal.extraction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.wardportal.api.document.Content.Where;

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
        int line = 0;
        for (String text : decoded(whole ? bytes : lines(bytes)).split("\r\n|\r|\n", -1)) {
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

    static String decoded(byte[] bytes) {
        Charset charset = marked(bytes);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return carried(bytes);
        }
    }

    private static Charset marked(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xff) << 8 | bytes[1] & 0xff : 0;
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static String carried(byte[] bytes) {
        char[] seen =
                Charset.forName("windows-1252").decode(ByteBuffer.wrap(bytes)).array();
        StringBuilder text = new StringBuilder(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            text.append(seen[at] == '\uFFFD' ? (char) (bytes[at] & 0xff) : seen[at]);
        }
        return text.toString();
    }
}
