package vn.wardportal.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A link of the chain: an act, its place, and a hash over both and over the link before.
 *
 * @param number its place, from 1 without gaps
 * @param act what was done
 * @param hash SHA-256 in hexadecimal
 */
record Entry(long number, Act act, String hash) {

    /** What the first entry is chained to. */
    static final String NOTHING = "0".repeat(64);

    /** The entry that follows the one of that hash. */
    static Entry after(String previous, long number, Act act) {
        return new Entry(number, act, hash(previous, number, act));
    }

    /** Whether it is as it was written, right after the one of that number and hash. */
    boolean follows(long before, String previous) {
        return number == before + 1 && hash.equals(hash(previous, number, act));
    }

    private static String hash(String previous, long number, Act act) {
        String text = previous + "\n" + number + "\n" + act.text();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
