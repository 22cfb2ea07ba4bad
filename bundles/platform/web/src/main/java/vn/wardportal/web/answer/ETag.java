package vn.wardportal.web.answer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Strong tags of content, and whether a visitor's tag is one. */
public final class ETag {

    private static final int BYTES = 12;

    private ETag() {}

    /** What stands for the content, without quotation marks. */
    static String of(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether the value of an {@code If-None-Match} names the tag, which comes with its quotation marks. */
    public static boolean matches(String header, String etag) {
        return header.contains(etag) || header.strip().equals("*");
    }
}
