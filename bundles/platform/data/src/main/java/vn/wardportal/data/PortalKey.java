package vn.wardportal.data;

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
import vn.wardportal.api.data.PrivateFile;
import vn.wardportal.api.data.Secrets;

/** The portal's own key: {@code portal.key} in the data folder, made when it is first needed. */
public final class PortalKey implements Secrets {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String DIGEST = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PrivateFile file;

    public PortalKey(Path dataFolder) {
        this.file = new PrivateFile(dataFolder.resolve("portal.key"));
        PrivateFile older = new PrivateFile(dataFolder.resolve("second-factor.key"));
        if (older.exists() && !file.exists()) {
            // what homes of before kept their second factors under
            file.write(older.read());
            older.delete();
        }
    }

    @Override
    public byte[] seal(String owner, byte[] secret) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, made(), owner, nonce, secret);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    @Override
    public byte[] open(String owner, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return crypt(Cipher.DECRYPT_MODE, kept(), owner, nonce, rest);
    }

    @Override
    public byte[] digest(String purpose, String text) {
        return hash(hash(kept(), purpose), text);
    }

    private synchronized byte[] made() {
        if (!file.exists()) {
            file.write(random(KEY_BYTES));
        }
        return kept();
    }

    private byte[] kept() {
        if (!file.exists()) {
            throw new IllegalStateException("The file " + file.path()
                    + " is missing, so what is kept under it cannot be read."
                    + " Put it back from a backup, or set second factors and secret settings anew.");
        }
        return file.read();
    }

    private byte[] crypt(int mode, byte[] key, String owner, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The secret of " + owner + " does not fit " + file.path()
                            + ". Put the right key back from a backup, or set the secret anew.",
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
