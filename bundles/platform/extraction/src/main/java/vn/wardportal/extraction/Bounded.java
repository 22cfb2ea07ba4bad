package vn.wardportal.extraction;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a part while they are unpacked; one that grows beyond all measure is not read on. */
final class Bounded extends FilterInputStream {

    static final long MOST_BYTES = 64L * 1024 * 1024;

    /** Without the end of a tag: an attribute or comment is held in memory as a whole. */
    static final long LONGEST_TAG = 4 * 1024 * 1024;

    private final Budget budget;
    private final long longestTag;
    private long bytes;
    private long sinceTag;

    Bounded(InputStream stream, Budget budget, long longestTag) {
        super(stream);
        this.budget = budget;
        this.longestTag = longestTag;
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
            count(target, offset, read);
        }
        return read;
    }

    private void count(byte[] target, int offset, int read) {
        bytes += read;
        budget.bytes(read);
        budget.time();
        int last = read - 1;
        while (last >= 0 && target[offset + last] != '>') {
            last--;
        }
        sinceTag = last < 0 ? sinceTag + read : read - 1L - last;
        if (bytes > MOST_BYTES || sinceTag > longestTag) {
            throw new Spent("a part is too large");
        }
    }
}
