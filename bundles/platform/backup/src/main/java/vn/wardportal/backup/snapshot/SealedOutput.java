package vn.wardportal.backup.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/** Encrypts what is written, segment by segment. Without {@link #finish()} the file has no last segment and is refused. */
final class SealedOutput extends OutputStream {

    private final OutputStream file;
    private final Seal seal;
    private final byte[] content = new byte[Seal.SEGMENT];
    private final byte[] sealed = new byte[Seal.SEGMENT + Seal.TAG];
    private int filled;
    private int number;

    SealedOutput(OutputStream file, Seal seal) throws IOException {
        this.file = file;
        this.seal = seal;
        file.write(seal.head());
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (filled == content.length) {
                segment(false);
            }
            int count = Math.min(length - done, content.length - filled);
            System.arraycopy(bytes, offset + done, content, filled, count);
            filled += count;
            done += count;
        }
    }

    /** Writes the last segment. */
    void finish() throws IOException {
        segment(true);
        file.flush();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void segment(boolean last) throws IOException {
        try {
            int count = seal.cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(content, 0, filled, sealed);
            file.write(sealed, 0, count);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt segment " + number, e);
        }
        number = Math.incrementExact(number);
        filled = 0;
    }
}
