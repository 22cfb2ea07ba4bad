package vn.wardportal.data;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A disk whose power can be cut. Writes reach the real file when they are forced; at the cut each write that was not
 * is kept or dropped at random, as a disk with a cache may do, and nothing is written afterwards.
 */
public class PowerCut extends FilePathWrapper {

    static final String SCHEME = "powercut";

    private static final List<Disk> OPEN = new ArrayList<>();
    private static volatile boolean dead;

    /** Makes H2 know the disk, with the power on. */
    static synchronized void on() {
        FilePath.register(new PowerCut());
        OPEN.clear();
        dead = false;
    }

    /** Cuts the power. */
    static synchronized void cut(Random random) throws IOException {
        dead = true;
        for (Disk disk : OPEN) {
            disk.lose(random);
        }
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        synchronized (PowerCut.class) {
            Disk disk = new Disk(getBase().open(mode));
            OPEN.add(disk);
            return disk;
        }
    }

    private static final class Disk extends FileBaseDefault {

        private final FileChannel file;
        private final List<Write> unforced = new ArrayList<>();
        private byte[] content;
        private int length;

        Disk(FileChannel file) throws IOException {
            this.file = file;
            this.length = Math.toIntExact(file.size());
            this.content = new byte[Math.max(length, 1 << 16)];
            ByteBuffer buffer = ByteBuffer.wrap(content, 0, length);
            while (buffer.hasRemaining() && file.read(buffer, buffer.position()) >= 0) {
                continue;
            }
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            if (position >= length) {
                return -1;
            }
            int count = Math.min(target.remaining(), length - (int) position);
            target.put(content, (int) position, count);
            return count;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            alive();
            byte[] bytes = new byte[source.remaining()];
            source.get(bytes);
            int end = (int) position + bytes.length;
            if (end > content.length) {
                content = Arrays.copyOf(content, Math.max(end, content.length * 2));
            }
            System.arraycopy(bytes, 0, content, (int) position, bytes.length);
            length = Math.max(length, end);
            unforced.add(new Write((int) position, bytes));
            return bytes.length;
        }

        @Override
        protected synchronized void implTruncate(long size) throws IOException {
            alive();
            if (size < length) {
                length = (int) size;
                unforced.add(new Write(length, null));
            }
        }

        @Override
        public synchronized void force(boolean metadata) throws IOException {
            alive();
            for (Write write : unforced) {
                write.to(file);
            }
            unforced.clear();
            file.force(metadata);
        }

        @Override
        public synchronized long size() {
            return length;
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        synchronized void lose(Random random) throws IOException {
            if (file.isOpen()) {
                for (Write write : unforced) {
                    if (random.nextBoolean()) {
                        write.to(file);
                    }
                }
                file.close();
            }
        }

        private static void alive() throws IOException {
            if (dead) {
                throw new EOFException("The power is off");
            }
        }
    }

    /** Bytes at a place, or the end of the file there. */
    private record Write(int position, byte @Nullable [] bytes) {

        void to(FileChannel file) throws IOException {
            if (bytes == null) {
                file.truncate(position);
            } else {
                file.write(ByteBuffer.wrap(bytes), position);
            }
        }
    }
}
