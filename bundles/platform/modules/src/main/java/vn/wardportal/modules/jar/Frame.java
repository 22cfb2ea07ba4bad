package vn.wardportal.modules.jar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The frame of a zip: one archive from the file's first byte to its last, without a byte between its entries, so that no
 * two programs can find two different things in it. Read before the JDK opens the file, which reads any directory whole.
 */
public final class Frame {

    private static final int END = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LOCAL = 30;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int DESCRIPTOR_SIGNATURE = 0x08074b50;
    private static final int FOREWORD = 1 << 16;

    private final FileChannel file;

    private Frame(FileChannel file) {
        this.file = file;
    }

    /**
     * The entries of the archive in the order in which they lie.
     *
     * @throws NotAModule if the file is no archive, is more than one, or has too many entries
     */
    public static List<Entry> read(Path path) {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            return new Frame(file).entries();
        } catch (IOException e) {
            throw new NotAModule("modules.refused.notAJar");
        }
    }

    private List<Entry> entries() throws IOException {
        long end = file.size() - END;
        ByteBuffer last = end < 0 ? ByteBuffer.allocate(END) : bytes(end, END);
        if (last.getInt(0) != END_SIGNATURE || Short.toUnsignedInt(last.getShort(20)) != 0) {
            throw new NotAModule(hasEnd() ? "modules.refused.frame" : "modules.refused.notAJar");
        }
        int count = Short.toUnsignedInt(last.getShort(10));
        long size = Integer.toUnsignedLong(last.getInt(12));
        long start = Integer.toUnsignedLong(last.getInt(16));
        if (count > Limits.ENTRIES || size > Limits.DIRECTORY_BYTES) {
            throw new NotAModule("modules.refused.entries", Limits.ENTRIES);
        }
        require(last.getInt(4) == 0 && last.getShort(8) == last.getShort(10) && start + size == end);
        List<Entry> entries = directory(bytes(start, (int) size), count);
        entries.sort(Comparator.comparingLong(Entry::position));
        long expected = 0;
        for (Entry entry : entries) {
            require(entry.position() == expected);
            expected = endOf(entry, start);
        }
        require(expected == start);
        return entries;
    }

    private static List<Entry> directory(ByteBuffer directory, int count) {
        List<Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (directory.hasRemaining()) {
            Entry entry = Entry.read(directory);
            // The manifest is found whatever the case of its name.
            boolean manifest = entry.name().toUpperCase(Locale.ROOT).startsWith("META-INF/");
            if (!names.add(manifest ? entry.name().toUpperCase(Locale.ROOT) : entry.name())) {
                throw new NotAModule("modules.refused.duplicate", entry.name());
            }
            entries.add(entry);
            require(entries.size() <= count);
        }
        require(entries.size() == count);
        return entries;
    }

    /** Where the next entry begins; this one's own header must say what the directory says. */
    private long endOf(Entry entry, long limit) throws IOException {
        ByteBuffer local = bytes(entry.position(), LOCAL);
        int nameLength = Short.toUnsignedInt(local.getShort(26));
        int extraLength = Short.toUnsignedInt(local.getShort(28));
        require(local.getInt(0) == LOCAL_SIGNATURE
                && local.getShort(6) == entry.flags()
                && local.getShort(8) == entry.method());
        require(bytes(entry.position() + LOCAL, nameLength).equals(ByteBuffer.wrap(entry.rawName())));
        long end = entry.position() + LOCAL + nameLength + extraLength + entry.compressed();
        if (!entry.described()) {
            require(local.getInt(14) == (int) entry.crc()
                    && local.getInt(18) == (int) entry.compressed()
                    && local.getInt(22) == (int) entry.size());
            return end;
        }
        require(end + 12 <= limit);
        ByteBuffer descriptor = bytes(end, 16);
        boolean signed = descriptor.getInt(0) == DESCRIPTOR_SIGNATURE;
        require(descriptor.getInt(signed ? 4 : 0) == (int) entry.crc());
        return end + (signed ? 16 : 12);
    }

    /** Whether an archive ends somewhere near the file's end. */
    private boolean hasEnd() throws IOException {
        long from = Math.max(0, file.size() - END - FOREWORD);
        ByteBuffer tail = bytes(from, (int) (file.size() - from));
        for (int at = 0; at + Integer.BYTES <= tail.limit(); at++) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return true;
            }
        }
        return false;
    }

    private ByteBuffer bytes(long from, int count) throws IOException {
        require(from >= 0 && from + count <= file.size());
        ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {
            // a read may bring less than was asked for
        }
        return buffer.flip();
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new NotAModule("modules.refused.frame");
        }
    }
}
