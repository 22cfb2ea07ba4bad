package vn.wardportal.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;

/** A file's bytes; whoever reads to the end learns if they are not those that were stored. */
final class CheckedStream extends FilterInputStream {

    private static final int BLOCK = 8192;

    private final String hash;
    private final MessageDigest digest = Digests.fresh();
    private boolean ended;

    CheckedStream(InputStream stream, String hash) {
        super(stream);
        this.hash = hash;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) {
            digest.update(target, offset, read);
        } else if (read < 0 && !ended) {
            ended = true;
            if (!Digests.text(digest).equals(hash)) {
                throw new UncheckedIOException(
                        new IOException("The file " + hash + " is damaged. Restore it from the backup."));
            }
        }
        return read;
    }

    /** Skipped bytes are read, since they count. */
    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[Math.clamp(count, 0, BLOCK)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
