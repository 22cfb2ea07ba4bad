package vn.wardportal.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk that runs full or breaks when a test says so. */
public class FailingDisk extends FilePathWrapper {

    static final String SCHEME = "failing";

    /** What is wrong with the disk. */
    enum Fault {
        NONE,
        FULL,
        BROKEN
    }

    private static volatile Fault fault = Fault.NONE;

    /** Makes H2 know the disk, in good order. */
    static void mount() {
        fault = Fault.NONE;
        FilePath.register(new FailingDisk());
    }

    static void become(Fault next) {
        fault = next;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    private static final class Channel extends FileBaseDefault {

        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            if (fault == Fault.FULL) {
                throw new IOException("No space left on device");
            }
            return file.write(source, position);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            if (fault == Fault.BROKEN) {
                throw new IOException("Input/output error");
            }
            file.force(metadata);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
