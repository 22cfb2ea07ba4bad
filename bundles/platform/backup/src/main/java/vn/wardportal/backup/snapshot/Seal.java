package vn.wardportal.backup.snapshot;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import vn.wardportal.backup.snapshot.Unusable.Fault;

/**
 * The head of a snapshot, and the key it stands for. The head says how a passphrase becomes the key (Argon2id with a salt
 * of its own), and holds a value by which a wrong passphrase is told from a damaged file.
 */
final class Seal {

    /** As many bytes of content are encrypted at a time. */
    static final int SEGMENT = 1 << 20;

    /** What the tag adds to each segment. */
    static final int TAG = 16;

    private static final byte[] MAGIC = "WPBACKUP".getBytes(StandardCharsets.US_ASCII);
    private static final byte VERSION = 1;
    private static final int COSTS = MAGIC.length + 1;
    private static final int SALT = COSTS + 3 * Integer.BYTES;
    private static final int CHECK = SALT + 16;
    private static final int SUM = CHECK + 16;
    private static final int LENGTH = SUM + 8;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;

    /** About half a second on a small machine; the head names it, so it can rise without a new format. */
    private static final int MEMORY_KIB = 64 << 10;

    private static final int PASSES = 3;
    private static final int LANES = 1;

    /** A head that asks for more is not ours: it would only eat the memory. */
    private static final int MOST_MEMORY_KIB = 256 << 10;

    private static final int MOST_PASSES = 16;

    private final byte[] head;
    private final SecretKeySpec key;

    private Seal(byte[] head, byte[] key) {
        this.head = head;
        this.key = new SecretKeySpec(key, "AES");
    }

    /** A fresh one; two files with the same passphrase share nothing. */
    static Seal fresh(char[] passphrase) {
        return fresh(passphrase, MEMORY_KIB, PASSES);
    }

    /** A fresh one of another cost. */
    static Seal fresh(char[] passphrase, int memory, int passes) {
        byte[] head = new byte[LENGTH];
        byte[] salt = new byte[CHECK - SALT];
        new SecureRandom().nextBytes(salt);
        ByteBuffer fields = ByteBuffer.wrap(head);
        fields.put(MAGIC).put(VERSION).putInt(memory).putInt(passes).putInt(LANES);
        fields.put(salt);
        byte[] derived = derive(passphrase, head);
        fields.put(derived, KEY_BYTES, SUM - CHECK);
        fields.put(sum(head));
        return new Seal(head, Arrays.copyOf(derived, KEY_BYTES));
    }

    /** Reads the head of a file. */
    static Seal open(InputStream file, char[] passphrase) throws IOException {
        byte[] head = new byte[LENGTH];
        try {
            new DataInputStream(file).readFully(head);
        } catch (EOFException e) {
            throw foreign();
        }
        examine(head);
        byte[] derived = derive(passphrase, head);
        byte[] check = Arrays.copyOfRange(derived, KEY_BYTES, derived.length);
        if (!MessageDigest.isEqual(check, Arrays.copyOfRange(head, CHECK, SUM))) {
            throw new Unusable(Fault.PASSPHRASE, "This passphrase does not open the snapshot.");
        }
        return new Seal(head, Arrays.copyOf(derived, KEY_BYTES));
    }

    byte[] head() {
        return head.clone();
    }

    /**
     * The cipher for one segment. The number and whether it is the last are in the nonce, so that none can be moved, left
     * out or added; the head is bound to each.
     */
    Cipher cipher(int mode, int number, boolean last) {
        ByteBuffer nonce = ByteBuffer.allocate(NONCE_BYTES);
        nonce.putInt(NONCE_BYTES - Integer.BYTES - 1, number).put(NONCE_BYTES - 1, (byte) (last ? 1 : 0));
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce.array()));
            cipher.updateAAD(head);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows AES-GCM", e);
        }
    }

    private static void examine(byte[] head) throws Unusable {
        if (!Arrays.equals(MAGIC, Arrays.copyOf(head, MAGIC.length))) {
            throw foreign();
        }
        if (head[MAGIC.length] > VERSION) {
            throw new Unusable(
                    Fault.NEWER, "The snapshot has a newer form than this portal knows. Use the portal that made it.");
        }
        ByteBuffer costs = ByteBuffer.wrap(head, COSTS, SALT - COSTS);
        boolean sane = within(costs.getInt(), MOST_MEMORY_KIB)
                && within(costs.getInt(), MOST_PASSES)
                && costs.getInt() == LANES;
        if (!sane || !Arrays.equals(sum(head), Arrays.copyOfRange(head, SUM, LENGTH))) {
            throw Unusable.damaged("its first bytes were changed");
        }
    }

    private static boolean within(int value, int most) {
        return value > 0 && value <= most;
    }

    private static Unusable foreign() {
        return new Unusable(Fault.FOREIGN, "The file is no snapshot of a portal.");
    }

    private static byte[] sum(byte[] head) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(head, SUM));
            return Arrays.copyOf(digest, LENGTH - SUM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }

    private static byte[] derive(char[] passphrase, byte[] head) {
        ByteBuffer costs = ByteBuffer.wrap(head, COSTS, SALT - COSTS);
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(costs.getInt())
                .withIterations(costs.getInt())
                .withParallelism(costs.getInt())
                .withSalt(Arrays.copyOfRange(head, SALT, CHECK))
                .build());
        // The same letters may be typed composed on one keyboard and decomposed on another.
        String typed = Normalizer.normalize(new String(passphrase), Normalizer.Form.NFC);
        byte[] derived = new byte[KEY_BYTES + SUM - CHECK];
        generator.generateBytes(typed.getBytes(StandardCharsets.UTF_8), derived);
        return derived;
    }
}
