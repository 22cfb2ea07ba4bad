package vn.wardportal.backup.snapshot;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stream that can tell the SHA-256 of what was read. */
final class Hashing extends DigestInputStream {

    Hashing(InputStream content) {
        super(content, sha256());
    }

    String hash() {
        return HexFormat.of().formatHex(getMessageDigest().digest());
    }

    /** Whoever reads an entry must not close the whole. */
    @Override
    public void close() {
        // the stream below belongs to whoever opened it
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
