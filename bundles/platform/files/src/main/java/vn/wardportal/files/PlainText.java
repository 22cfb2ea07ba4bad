package vn.wardportal.files;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Texts are taken in UTF-8 only, as Điều 8 asks, and only if no browser could take them for a page. */
final class PlainText {

    private static final int BLOCK = 16 * 1024;

    private PlainText() {}

    static TypeDetector.Found detect(Path file, String name) throws IOException {
        try {
            Optional<Character> first = firstLetter(file);
            if (first.filter(letter -> letter == '<').isPresent()) {
                return TypeDetector.Found.refused("files.refused.type");
            }
        } catch (CharacterCodingException e) {
            return TypeDetector.Found.refused("files.refused.encoding");
        }
        boolean table = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        return TypeDetector.Found.of(table ? FileType.CSV : FileType.TEXT);
    }

    /** The first letter that is no space, after reading all of it as UTF-8. */
    private static Optional<Character> firstLetter(Path file) throws IOException {
        Optional<Character> first = Optional.empty();
        char[] block = new char[BLOCK];
        try (Reader reader = reader(file)) {
            for (int read = reader.read(block); read >= 0; read = reader.read(block)) {
                if (first.isEmpty()) {
                    String text =
                            new String(block, 0, read).replace("\uFEFF", "").stripLeading();
                    first = text.isEmpty() ? first : Optional.of(text.charAt(0));
                }
            }
        }
        return first;
    }

    private static Reader reader(Path file) throws IOException {
        return new java.io.InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
