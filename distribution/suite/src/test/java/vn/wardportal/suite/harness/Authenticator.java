package vn.wardportal.suite.harness;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator on somebody's telephone. Each code is asked for once, and never the same twice. */
public final class Authenticator {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_OF_LETTER = 5;
    private static final int STEP_SECONDS = 30;

    private final byte[] secret;
    private long last;

    private Authenticator(byte[] secret) {
        this.secret = secret;
    }

    /** One into which the key was typed that stands on the screen. */
    public static Authenticator with(String key) {
        String letters = key.replaceAll("\\s", "");
        ByteBuffer bytes = ByteBuffer.allocate(letters.length() * BITS_OF_LETTER / Byte.SIZE);
        int bits = 0;
        int held = 0;
        for (char letter : letters.toCharArray()) {
            bits = (bits << BITS_OF_LETTER | LETTERS.indexOf(letter)) & 0xfff;
            held += BITS_OF_LETTER;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.put((byte) (bits >> held));
            }
        }
        return new Authenticator(bytes.array());
    }

    /** The next code; that of the step to come, rather than waiting for it, if the present one was used. */
    public String code() {
        long now = Instant.now().getEpochSecond() / STEP_SECONDS;
        last = Math.max(now, last + 1);
        if (last > now + 1) {
            sleepUntil(last - 1);
        }
        return code(last);
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] digest =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(digest).getInt(digest[digest.length - 1] & 0xf) & Integer.MAX_VALUE;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot compute a code", e);
        }
    }

    private static void sleepUntil(long step) {
        try {
            Thread.sleep(Math.max(0, step * STEP_SECONDS * 1000 - System.currentTimeMillis()));
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while the next code was awaited", e);
        }
    }
}
