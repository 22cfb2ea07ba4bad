package vn.wardportal.api.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The letters of a file of plain text, whatever wrote it.
 *
 * @param form what its bytes are
 * @param text its letters without the mark at the beginning. Bytes of an old encoding are each the character that
 *     windows-1252 shows for it, from which {@link OldEncodings} can tell what was meant
 */
public record DecodedText(Form form, String text) {

    private static final char[] SHOWN = shown();

    /** How much tells whether zeros are halves of letters. */
    private static final int HEAD = 4096;

    /** What bytes can be. */
    public enum Form {
        /** UTF-8, with its mark or without; plain ASCII too. */
        UTF_8,
        /** UTF-16 of either order, with its mark or without. */
        UTF_16,
        /** Not Unicode: some table of single bytes. */
        BYTES
    }

    /** Reads all bytes as the one form they can be in. */
    public static DecodedText of(byte[] bytes) {
        Charset charset = charset(bytes);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            Form form = charset.equals(StandardCharsets.UTF_8) ? Form.UTF_8 : Form.UTF_16;
            return new DecodedText(form, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return new DecodedText(Form.BYTES, carried(bytes));
        }
    }

    /** The charset of Unicode that the mark at the beginning or the place of zeros tells; UTF-8 if nothing does. */
    public static Charset charset(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xff) << 8 | bytes[1] & 0xff : 0;
        if (first == 0xFEFF || first == 0xFFFE) {
            return first == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        int[] zeros = new int[2];
        for (int at = 0; at < Math.min(bytes.length, HEAD); at++) {
            zeros[at % 2] += bytes[at] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] == 0 || bytes.length % 2 != 0) {
            return StandardCharsets.UTF_8;
        }
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static String carried(byte[] bytes) {
        char[] text = new char[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            text[at] = SHOWN[bytes[at] & 0xff];
        }
        return new String(text);
    }

    private static char[] shown() {
        byte[] all = new byte[256];
        for (int at = 0; at < all.length; at++) {
            all[at] = (byte) at;
        }
        char[] shown =
                Charset.forName("windows-1252").decode(ByteBuffer.wrap(all)).array();
        for (int at = 0; at < all.length; at++) {
            shown[at] = shown[at] == '\uFFFD' ? (char) at : shown[at];
        }
        return shown;
    }
}
