package vn.wardportal.api.version;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * One version of something that is written.
 *
 * @param subject what it is a version of: {@code news.article/12}
 * @param number 1, 2, 3 … per subject
 * @param hash SHA-256 over all it says, in hexadecimal: what approval approves
 * @param fields all it says, by name
 * @param login who wrote it, by their log-in
 * @param name who wrote it, by their name of that time
 * @param at when it was kept
 */
public record Edition(
        String subject, int number, String hash, Map<String, String> fields, String login, String name, Instant at) {

    public Edition {
        fields = Map.copyOf(fields);
    }

    /** A field; empty if the version does not have it. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The hash of what these fields say, whatever their order. Fields that say nothing count as absent. */
    public static String hash(Map<String, String> fields) {
        MessageDigest digest = sha256();
        new TreeMap<>(fields).forEach((name, value) -> {
            if (!value.isEmpty()) {
                add(digest, name);
                add(digest, value);
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Each text with its length before it, so that no two sets of fields look alike. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
