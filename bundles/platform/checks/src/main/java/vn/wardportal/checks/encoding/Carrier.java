package vn.wardportal.checks.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;

/** How bytes of old tables reach us: each as the character that windows-1252 or Latin-1 has in its place. */
final class Carrier {

    private static final char[] CHARACTERS = new char[256];
    private static final byte[] BYTES = new byte[0x2200];

    static {
        String high =
                Charset.forName("windows-1252").decode(ByteBuffer.wrap(all())).toString();
        for (int at = 0; at < 256; at++) {
            char seen = high.charAt(at);
            CHARACTERS[at] = seen == '\uFFFD' ? (char) at : seen;
        }
        Arrays.fill(BYTES, 0, BYTES.length, (byte) 0);
        for (int at = 1; at < 256; at++) {
            BYTES[at] = (byte) at;
            BYTES[CHARACTERS[at]] = (byte) at;
        }
    }

    /** A space in our texts, though VISCII has a letter there. */
    private static final char NO_BREAK = '\u00A0';

    private Carrier() {}

    /** The byte behind the character, -1 if it cannot come from one. */
    static int toByte(char seen) {
        int found = seen < BYTES.length ? BYTES[seen] & 0xFF : 0;
        return found == 0 || seen == NO_BREAK ? -1 : found;
    }

    /** What is seen of the byte. */
    static char toCharacter(int value) {
        return CHARACTERS[value & 0xFF];
    }

    /** What is seen of the bytes. */
    static String seen(byte[] bytes) {
        char[] seen = new char[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            seen[at] = toCharacter(bytes[at]);
        }
        return new String(seen);
    }

    private static byte[] all() {
        byte[] all = new byte[256];
        for (int at = 0; at < 256; at++) {
            all[at] = (byte) at;
        }
        return all;
    }
}
