package vn.wardportal.extraction.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.table.Format;
import vn.wardportal.api.text.Texts;

/** Tells what a file is by its first bytes. */
final class Kinds {

    private static final int LOOKED_AT = 4096;

    private Kinds() {}

    static Format of(Path file, String name, Texts texts) throws IOException {
        byte[] first = first(file);
        if (first.length == 0) {
            throw new Refused(texts.get("table.empty", name));
        }
        if (first.length > 1 && first[0] == 'P' && first[1] == 'K') {
            return Format.XLSX;
        }
        if (starts(first, 0xD0, 0xCF) || starts(first, '%', 'P')) {
            throw new Refused(texts.get("table.kind", name));
        }
        String text = new String(first, Wide.of(first).orElse(StandardCharsets.UTF_8));
        String begin = text.replaceFirst("^\uFEFF", "").stripLeading();
        return begin.startsWith("{") || begin.startsWith("[") ? Format.JSON : Format.CSV;
    }

    /** The form of UTF-16 that it is in, if it is. */
    static Optional<Charset> wide(Path file) throws IOException {
        return Wide.of(first(file));
    }

    private static byte[] first(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(LOOKED_AT);
        }
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
