package vn.wardportal.modules.jar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Changes the bytes of an archive as no honest program would write them. */
final class Forged {

    private Forged() {}

    /** The same file with each occurrence of the words replaced by others of the same length. */
    static Path replace(Path file, String words, String others) {
        String text = read(file);
        if (!text.contains(words) || words.length() != others.length()) {
            throw new AssertionError(words + " cannot become " + others);
        }
        return write(file, text.replace(words, others));
    }

    static Path between(Path file, String before, String after) {
        return write(file, before + read(file) + after);
    }

    /** Bytes between the last entry and the directory, which is told of its new place. */
    static Path hiding(Path file, String hidden) {
        byte[] bytes = read(file).getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int start = end.getInt(bytes.length - 6);
        end.putInt(bytes.length - 6, start + hidden.length());
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return write(file, text.substring(0, start) + hidden + text.substring(start));
    }

    /** Changes a number of two bytes, counted from the beginning of the last place where the mark stands. */
    static Path patch(Path file, String mark, int offset, int value) {
        byte[] bytes = read(file).getBytes(StandardCharsets.ISO_8859_1);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(mark);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putShort(at + offset, (short) value);
        return write(file, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** An archive with one entry. */
    static String zip(String name, String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
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
