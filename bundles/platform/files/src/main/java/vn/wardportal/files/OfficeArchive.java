package vn.wardportal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells Word, Excel, PowerPoint and OpenDocument files from other archives, and finds macros in them. */
final class OfficeArchive {

    private static final int LONGEST_LIST = 1024 * 1024;
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    /** The kind of the main part, as the archive's own list of parts names it. */
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            OPEN_XML + "wordprocessingml.document.main+xml", FileType.DOCX,
            OPEN_XML + "spreadsheetml.sheet.main+xml", FileType.XLSX,
            OPEN_XML + "presentationml.presentation.main+xml", FileType.PPTX,
            OPEN_XML + "presentationml.slideshow.main+xml", FileType.PPTX);

    private OfficeArchive() {}

    static TypeDetector.Found detect(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (hasMacros(archive)) {
                return TypeDetector.Found.refused("files.refused.macros");
            }
            return type(archive)
                    .map(TypeDetector.Found::of)
                    .orElseGet(() -> TypeDetector.Found.refused("files.refused.type"));
        } catch (java.util.zip.ZipException e) {
            return TypeDetector.Found.refused("files.refused.damaged");
        }
    }

    private static Optional<FileType> type(ZipFile archive) throws IOException {
        String parts = text(archive, "[Content_Types].xml");
        Optional<FileType> openXml = MAIN_PARTS.entrySet().stream()
                .filter(part -> parts.contains('"' + part.getKey() + '"'))
                .map(Map.Entry::getValue)
                .findFirst();
        return openXml.isPresent()
                ? openXml
                : FileType.ofMedia(text(archive, "mimetype").strip())
                        .filter(type -> type.media().startsWith("application/vnd.oasis."));
    }

    private static boolean hasMacros(ZipFile archive) throws IOException {
        String names = archive.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/'))
                .collect(Collectors.joining("\n", "\n", "\n"));
        return names.contains("vbaproject.bin")
                || names.contains("vbadata.xml")
                || names.contains("\nbasic/")
                || names.contains("\nscripts/")
                || text(archive, "[Content_Types].xml").toLowerCase(Locale.ROOT).contains("macroenabled");
    }

    /** The entry's text as far as such a list is ever long: an archive may unpack to more than there is memory. */
    private static String text(ZipFile archive, String name) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream stream = archive.getInputStream(entry)) {
            return new String(stream.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        }
    }
}
