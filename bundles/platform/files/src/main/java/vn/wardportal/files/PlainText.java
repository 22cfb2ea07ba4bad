package vn.wardportal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.wardportal.api.text.DecodedText;

/**
 * Tells texts from rubbish by all of their letters: UTF-8, UTF-16, or bytes of a table from before Unicode, which the checks
 * stop afterwards (khoản 2 Điều 8). What a browser could take for a page is one.
 */
final class PlainText {

    private static final int BLOCK = 16 * 1024;
    private static final int HEAD = 4096;

    private PlainText() {}

    static TypeDetector.Found detect(Path file, String name) throws IOException {
        Letters letters = letters(file);
        if (!letters.text()) {
            return TypeDetector.Found.refused("files.refused.type");
        }
        boolean table = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        return TypeDetector.Found.of(letters.page() ? FileType.HTML : table ? FileType.CSV : FileType.TEXT);
    }

    private static Letters letters(Path file) throws IOException {
        Charset unicode = charset(file);
        try {
            return read(file, unicode, new Letters(!unicode.equals(StandardCharsets.UTF_8), false));
        } catch (CharacterCodingException e) {
            return read(file, StandardCharsets.ISO_8859_1, new Letters(false, true));
        }
    }

    private static Charset charset(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            // half a letter at its end: then it is not made of letters of two bytes
            return DecodedText.charset(stream.readNBytes(Files.size(file) % 2 == 0 ? HEAD : 1));
        }
    }

    private static Letters read(Path file, Charset charset, Letters letters) throws IOException {
        char[] block = new char[BLOCK];
        try (Reader reader = new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            for (int read = reader.read(block); read >= 0; read = reader.read(block)) {
                letters.add(block, read);
            }
        }
        return letters;
    }
}
