package vn.wardportal.modules.jar;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Everything inside a jar, read once to its end: what its directory says is believed only after it was counted. */
final class Contents {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private long bytes;
    private long entries;

    private Contents() {}

    /**
     * Reads all entries.
     *
     * @throws NotAModule if one is damaged, or if together they are more than a module needs
     */
    static void check(Path file, List<Entry> entries) {
        Contents contents = new Contents();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Entry entry : entries) {
                contents.read(zip, entry);
            }
        } catch (IOException e) {
            throw new NotAModule("modules.refused.notAJar");
        }
    }

    private void read(ZipFile zip, Entry entry) {
        count();
        CRC32 crc = new CRC32();
        long honest = Math.max(Limits.RATIO_FREE_BYTES, entry.compressed() * Limits.HONEST_RATIO);
        ZipEntry found = zip.getEntry(entry.name());
        require(found != null, entry);
        try (InputStream content = zip.getInputStream(found)) {
            Counted counted = new Counted(content, honest);
            drain(new CheckedInputStream(counted, crc), 0);
            // the JDK compares neither when it reads a ZipFile
            require(crc.getValue() == entry.crc() && counted.read == entry.size(), entry);
        } catch (IOException | IllegalArgumentException e) {
            throw new NotAModule("modules.refused.damaged", entry.name());
        }
    }

    private static void require(boolean sound, Entry entry) {
        if (!sound) {
            throw new NotAModule("modules.refused.damaged", entry.name());
        }
    }

    /** Reads to the end, and what is inside of an archive as well. */
    private void drain(InputStream content, int depth) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(content);
        buffered.mark(ZIP.length);
        boolean archive = Arrays.equals(buffered.readNBytes(ZIP.length), ZIP);
        buffered.reset();
        if (archive) {
            inside(buffered, depth + 1);
        }
        buffered.transferTo(OutputStream.nullOutputStream());
    }

    private void inside(InputStream archive, int depth) throws IOException {
        if (depth > Limits.DEPTH) {
            throw new NotAModule("modules.refused.nested", Limits.DEPTH);
        }
        // not closed: the archive is read on by whoever opened it
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            count();
            drain(new Counted(zip, Limits.CONTENT_BYTES), depth);
        }
    }

    private void count() {
        if (++entries > Limits.ENTRIES) {
            throw new NotAModule("modules.refused.entries", Limits.ENTRIES);
        }
    }

    /** Counts what comes out, and stops a bomb while it goes off. */
    private final class Counted extends InputStream {

        private final InputStream content;
        private final long most;
        private long read;

        Counted(InputStream content, long most) {
            this.content = content;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int count) throws IOException {
            int got = content.read(buffer, from, count);
            if (got > 0) {
                read += got;
                bytes += got;
                if (read > most || bytes > Limits.CONTENT_BYTES) {
                    throw new NotAModule("modules.refused.bomb", Limits.CONTENT_BYTES >> 20);
                }
            }
            return got;
        }
    }
}
