package vn.wardportal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;

/** Finds what a file is from its bytes alone; its name is only asked whether a text is a table. */
final class TypeDetector {

    /** The first bytes of what holds parts of its own: Office files are told apart by those. */
    private static final String ARCHIVE = "504b0304";

    private static final String COMPOUND = "d0cf11e0a1b11ae1";

    private TypeDetector() {}

    /**
     * What was found.
     *
     * @param type one of the types that are taken, if it is one
     * @param reason key of the message for the sender where it is none
     */
    record Found(Optional<FileType> type, String reason) {

        static Found of(FileType type) {
            return new Found(Optional.of(type), "");
        }

        static Found refused(String reason) {
            return new Found(Optional.empty(), reason);
        }
    }

    static Found detect(Path file, String name) throws IOException {
        String head = head(file);
        if (head.startsWith(ARCHIVE)) {
            return OfficeArchive.detect(file);
        }
        if (head.equals(COMPOUND)) {
            return OfficeCompound.detect(file);
        }
        String media = media(file);
        return switch (media) {
            // texts of two bytes a letter, or with capitals where others have controls, are no texts to Tika
            case "text/plain", "application/octet-stream" -> PlainText.detect(file, name);
            case "text/html", "application/xhtml+xml" -> Found.of(FileType.HTML);
            case "image/svg+xml" -> Found.refused("files.refused.svg");
            case "image/webp", "image/heic", "image/heif", "image/avif" -> Found.refused("files.refused.phone");
            case "image/jpeg", "image/png", "image/gif", "application/pdf" ->
                FileType.ofMedia(media).map(Found::of).orElseThrow();
            default -> Found.refused("files.refused.type");
        };
    }

    private static String head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return HexFormat.of().formatHex(stream.readNBytes(COMPOUND.length() / 2));
        }
    }

    private static String media(Path file) throws IOException {
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            // Only the bytes are given, no name: a page called photo.jpg is a page.
            return Types.ALL
                    .detect(stream, new Metadata(), new ParseContext())
                    .getBaseType()
                    .toString();
        }
    }

    /** Read when the first file comes, not at start. */
    private static final class Types {
        static final MimeTypes ALL = MimeTypes.getDefaultMimeTypes();
    }
}
