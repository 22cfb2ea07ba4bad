package vn.wardportal.backup.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/** Decrypts what {@link SealedOutput} wrote; hands out nothing that was not proven whole and in its place. */
final class SealedInput extends InputStream {

    private final InputStream file;
    private final Seal seal;
    private byte[] ahead;
    private byte[] content = {};
    private int position;
    private int number;
    private boolean ended;

    SealedInput(InputStream file, char[] passphrase) throws IOException {
        this.file = file;
        this.seal = Seal.open(file, passphrase);
        this.ahead = next();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (position == content.length && !ended) {
            segment();
        }
        if (position == content.length) {
            return -1;
        }
        int count = Math.min(length, content.length - position);
        System.arraycopy(content, position, bytes, offset, count);
        position += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void segment() throws IOException {
        byte[] sealed = ahead;
        ahead = next();
        ended = ahead.length == 0;
        try {
            content = seal.cipher(Cipher.DECRYPT_MODE, number, ended).doFinal(sealed);
        } catch (GeneralSecurityException e) {
            throw Unusable.damaged("segment " + number + " is not as it was written");
        }
        position = 0;
        number = Math.incrementExact(number);
    }

    private byte[] next() throws IOException {
        return file.readNBytes(Seal.SEGMENT + Seal.TAG);
    }
}
