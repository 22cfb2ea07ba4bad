package vn.wardportal.data;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The disk as H2 sees it, whose files stay open when a thread is interrupted in them: Java closes a channel under everybody
 * then (H2's error 90098). H2's own {@code async:} prevents that by handing each access to another thread; here only writes
 * go that way. What is read is read on the thread that asks, from a file that is no channel: a fifth of what a page costs
 * whose rows are not in memory is saved.
 *
 * <p>Public, for H2 makes one for each path.
 */
public final class SteadyDisk extends FilePathWrapper {

    private static final String SCHEME = "steady";

    /** Before the path of a database; H2 knows the disk from then on. */
    static String mounted() {
        FilePath.register(new SteadyDisk());
        return "jdbc:h2:" + SCHEME + ":";
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        String path = getBase().toString();
        FileChannel writing = FilePath.get("async:" + path).open(mode);
        try {
            return new SteadyFile(writing, new RandomAccessFile(path, "r"));
        } catch (IOException e) {
            writing.close();
            throw e;
        }
    }

    /** Both see the same bytes, which the system keeps once. */
    private static final class SteadyFile extends FileBaseDefault {

        private final FileChannel writing;
        private final RandomAccessFile reading;
        private final ReentrantLock turn = new ReentrantLock();

        SteadyFile(FileChannel writing, RandomAccessFile reading) {
            this.writing = writing;
            this.reading = reading;
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            byte[] bytes = target.hasArray() ? target.array() : new byte[target.remaining()];
            int start = target.hasArray() ? target.arrayOffset() + target.position() : 0;
            int length = read(bytes, start, target.remaining(), position);
            if (length > 0 && target.hasArray()) {
                target.position(target.position() + length);
            } else if (length > 0) {
                target.put(bytes, 0, length);
            }
            return length;
        }

        private int read(byte[] bytes, int start, int length, long position) throws IOException {
            turn.lock();
            try {
                reading.seek(position);
                return reading.read(bytes, start, length);
            } finally {
                turn.unlock();
            }
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            return writing.write(source, position);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            writing.force(metadata);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            writing.truncate(size);
        }

        @Override
        public long size() throws IOException {
            return writing.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return writing.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            try (reading) {
                writing.close();
            }
        }
    }
}
