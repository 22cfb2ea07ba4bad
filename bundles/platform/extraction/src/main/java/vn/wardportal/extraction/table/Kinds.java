package vn.wardportal.extraction.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.table.Format;
import vn.wardportal.api.text.Texts;

/** Tells what a file is by its first bytes. */
final class Kinds {

    private static final int LOOKED_AT = 4096;

    private Kinds() {}

    static Format of(Path file, String name, Texts texts) throws IOException {
        byte[] first;
        try (InputStream bytes = Files.newInputStream(file)) {
            first = bytes.readNBytes(LOOKED_AT);
        }
        if (first.length == 0) {
            throw new Refused(texts.get("table.empty", name));
        }
        if (first.length > 1 && first[0] == 'P' && first[1] == 'K') {
            return Format.XLSX;
        }
        if (starts(first, 0xD0, 0xCF) || starts(first, '%', 'P')) {
            throw new Refused(texts.get("table.kind", name));
        }
        String text = Lines.wide(first) ? "" : new String(first, java.nio.charset.StandardCharsets.ISO_8859_1);
        String begin = text.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
        return begin.startsWith("{") || begin.startsWith("[") ? Format.JSON : Format.CSV;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
