package vn.wardportal.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password as it is kept: Argon2id with its own salt and cost, in the usual text form {@code $argon2id$v=19$m=…}.
 *
 * @param cost what computing it takes
 * @param salt random bytes of its own
 * @param digest the outcome
 */
record PasswordHash(Cost cost, byte[] salt, byte[] digest) {

    /**
     * What computing a hash takes.
     *
     * @param memory in KiB
     * @param passes over the memory
     * @param lanes computed side by side
     */
    record Cost(int memory, int passes, int lanes) {}

    /** The least that OWASP advises for Argon2id; raise it here and hashes follow as people sign in. */
    static final Cost CURRENT = new Cost(19 * 1024, 2, 1);

    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int DIGEST_BYTES = 32;

    /** Hashes a password with a fresh salt. */
    static PasswordHash of(String password, Cost cost) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash(cost, salt, compute(password, cost, salt, DIGEST_BYTES));
    }

    /** Reads the text form. */
    static PasswordHash parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("A stored password is not in the form $argon2id$v=19$m=,t=,p=$salt$hash."
                    + " Give the account a new password.");
        }
        Cost cost = new Cost(number(form, 1), number(form, 2), number(form, 3));
        Base64.Decoder decoder = Base64.getDecoder();
        return new PasswordHash(cost, decoder.decode(form.group(4)), decoder.decode(form.group(5)));
    }

    /** Whether that is the password. */
    boolean matches(String password) {
        return MessageDigest.isEqual(digest, compute(password, cost, salt, digest.length));
    }

    /** The text form, without padding. */
    String text() {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.memory() + ",t=" + cost.passes() + ",p=" + cost.lanes() + "$"
                + encoder.encodeToString(salt) + "$" + encoder.encodeToString(digest);
    }

    private static byte[] compute(String password, Cost cost, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] digest = new byte[length];
        // The same letters may be typed composed on one keyboard and decomposed on another.
        String typed = Normalizer.normalize(password, Normalizer.Form.NFC);
        generator.generateBytes(typed.getBytes(StandardCharsets.UTF_8), digest);
        return digest;
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
