package vn.wardportal.suite.modules;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Archives as no honest program writes them. */
final class Forgery {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;

    private Forgery() {}

    /** The file with some words replaced by others of the same length, wherever they stand. */
    static Path replace(Path file, String words, String others) {
        String text = read(file);
        if (!text.contains(words) || words.length() != others.length()) {
            throw new AssertionError(words + " cannot become " + others);
        }
        return write(file, text.replace(words, others));
    }

    static Path around(Path file, String before, String after) {
        return write(file, before + read(file) + after);
    }

    /** Hides bytes between the last entry and the directory. */
    static Path hide(Path file, String hidden) {
        String text = read(file);
        ByteBuffer bytes = buffer(text);
        int start = bytes.getInt(text.length() - 6);
        bytes.putInt(text.length() - 6, start + hidden.length());
        String changed = new String(bytes.array(), StandardCharsets.ISO_8859_1);
        return write(file, changed.substring(0, start) + hidden + changed.substring(start));
    }

    /** Changes two bytes after the last record of a kind: {@code PK\1\2} or {@code PK\5\6}. */
    static Path patch(Path file, String mark, int offset, int value) {
        String text = read(file);
        ByteBuffer bytes = buffer(text);
        bytes.putShort(text.lastIndexOf(mark) + offset, (short) value);
        return write(file, new String(bytes.array(), StandardCharsets.ISO_8859_1));
    }

    static Path truncated(Path file) {
        String text = read(file);
        return write(file, text.substring(0, text.length() / 2));
    }

    /** Changes the checksum of the last entry wherever it stands. */
    static Path crc(Path file) {
        String text = read(file);
        int at = text.lastIndexOf("PK\1\2") + 16;
        String crc = text.substring(at, at + 4);
        return write(file, text.replace(crc, "\1\2\3\4"));
    }

    /** The archive with one more entry. */
    static Path with(Path file, String name, String content) {
        try (ZipFile old = new ZipFile(file.toFile());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (ZipEntry entry : old.stream().toList()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    old.getInputStream(entry).transferTo(zip);
                }
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content.getBytes(StandardCharsets.US_ASCII));
            }
            return Files.write(file, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One entry, and a directory that names it a million times. */
    static Path million(Path file, int claimed) {
        byte[] record = central("a", 0);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            byte[] local = local("a", new byte[0]);
            out.write(local);
            for (int number = 0; number < 1_000_000; number++) {
                out.write(record);
            }
            out.write(end(claimed, 1_000_000 * record.length, local.length));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Many entries that share one content, each as large as that. */
    static Path overlapping(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] local = local("a", new byte[1000]);
        out.writeBytes(local);
        for (int number = 0; number < 1000; number++) {
            out.writeBytes(central("e" + number, 1000));
        }
        out.writeBytes(end(1000, out.size() - local.length, local.length));
        return write(file, out.toString(StandardCharsets.ISO_8859_1));
    }

    /** An archive with one entry, as text of one character for each byte. */
    static String zip(String name, String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    /** An archive of thousands of empty entries. */
    static String crowd(int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int number = 0; number < count; number++) {
                zip.putNextEntry(new ZipEntry("e" + number));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] local(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return little(30 + name.length() + content.length)
                .putInt(0, LOCAL)
                .putInt(14, (int) crc.getValue())
                .putInt(18, content.length)
                .putInt(22, content.length)
                .putShort(26, (short) name.length())
                .put(30, name.getBytes(StandardCharsets.US_ASCII))
                .put(30 + name.length(), content)
                .array();
    }

    private static byte[] central(String name, int size) {
        return little(46 + name.length())
                .putInt(0, CENTRAL)
                .putInt(20, size)
                .putInt(24, size)
                .putShort(28, (short) name.length())
                .put(46, name.getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static byte[] end(int count, int size, int start) {
        return little(22)
                .putInt(0, END)
                .putShort(8, (short) count)
                .putShort(10, (short) count)
                .putInt(12, size)
                .putInt(16, start)
                .array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer buffer(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
