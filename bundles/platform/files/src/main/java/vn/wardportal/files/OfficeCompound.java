package vn.wardportal.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells the older Word, Excel and PowerPoint files apart by the names in their directory, and finds macros in them. The
 * directory is not followed: every 128 bytes that look like an entry of it count, so that a hidden entry counts as well.
 */
final class OfficeCompound {

    private static final int ENTRY = 128;
    private static final int NAME_BYTES = 64;
    private static final int NAME_LENGTH_AT = 64;
    private static final int KIND_AT = 66;

    private static final Map<String, FileType> MAIN_STREAMS = Map.of(
            "worddocument", FileType.DOC,
            "workbook", FileType.XLS,
            "book", FileType.XLS,
            "powerpoint document", FileType.PPT);
    private static final Set<String> MACROS = Set.of("_vba_project", "_vba_project_cur", "vba", "macros");
    private static final Set<String> NOT_OFFICE = Set.of("encryptedpackage", "__substg1.0_1000001f");

    private OfficeCompound() {}

    static TypeDetector.Found detect(Path file) throws IOException {
        Set<String> names = names(file);
        if (names.stream().anyMatch(MACROS::contains)) {
            return TypeDetector.Found.refused("files.refused.macros");
        }
        if (names.stream().anyMatch(NOT_OFFICE::contains)) {
            return TypeDetector.Found.refused("files.refused.type");
        }
        return names.stream()
                .filter(MAIN_STREAMS::containsKey)
                .findFirst()
                .map(name -> TypeDetector.Found.of(MAIN_STREAMS.get(name)))
                .orElseGet(() -> TypeDetector.Found.refused("files.refused.type"));
    }

    private static Set<String> names(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        byte[] entry = new byte[ENTRY];
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file));
                DataInputStream data = new DataInputStream(stream)) {
            for (long left = Files.size(file) / ENTRY; left > 0; left--) {
                data.readFully(entry);
                int length = (entry[NAME_LENGTH_AT] & 0xff) + ((entry[NAME_LENGTH_AT + 1] & 0xff) << 8);
                boolean possible = length > 2 && length <= NAME_BYTES && length % 2 == 0;
                boolean streamOrStorage = entry[KIND_AT] == 1 || entry[KIND_AT] == 2;
                if (possible && streamOrStorage) {
                    names.add(new String(entry, 0, length - 2, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }
}
