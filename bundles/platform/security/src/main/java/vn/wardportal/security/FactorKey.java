package vn.wardportal.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The key that second factors are kept under: {@code second-factor.key} in the data folder, made when it is first needed.
 * Whoever gets hold of the database alone learns neither secrets nor recovery codes.
 */
@Component(service = FactorKey.class)
public final class FactorKey {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String DIGEST = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PrivateFile file;

    @Activate
    public FactorKey(BundleContext context) {
        this(Path.of(context.getProperty("portal.data")));
    }

    FactorKey(Path dataFolder) {
        this.file = new PrivateFile(dataFolder.resolve("second-factor.key"));
    }

    /** Encrypts a secret for that account, and for no other. */
    byte[] seal(long account, byte[] secret) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, made(), account, nonce, secret);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** The secret that was encrypted for that account. */
    byte[] open(long account, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return crypt(Cipher.DECRYPT_MODE, kept(), account, nonce, rest);
    }

    /** What a recovery code of that account is known by. */
    byte[] digest(long account, String code) {
        byte[] key = hash(kept(), "recovery codes");
        return hash(key, account + " " + code);
    }

    private synchronized byte[] made() {
        if (!file.exists()) {
            file.write(random(KEY_BYTES));
        }
        return kept();
    }

    private byte[] kept() {
        if (!file.exists()) {
            throw new IllegalStateException(
                    "The file " + file.path() + " is missing, so no second factor can be checked."
                            + " Put it back from a backup, or take the second factors away and have them set up anew.");
        }
        return file.read();
    }

    private byte[] crypt(int mode, byte[] key, long account, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(People.object(account).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The second factor of account " + account + " does not fit " + file.path()
                            + ". Put the right key back from a backup, or take this second factor away.",
                    e);
        }
    }

    private static byte[] hash(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(key, DIGEST));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot compute a digest", e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
