package vn.wardportal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of bytes, in hexadecimal. */
final class Digests {

    private static final int BLOCK = 64 * 1024;

    private Digests() {}

    static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(Path file) throws IOException {
        MessageDigest digest = fresh();
        byte[] block = new byte[BLOCK];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
                digest.update(block, 0, read);
            }
        }
        return text(digest);
    }

    /** Whether a text from outside can be a digest at all, and so is safe in a path. */
    static boolean wellFormed(String hash) {
        return hash.length() == 64
                && hash.chars().allMatch(letter -> letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'f');
    }
}
