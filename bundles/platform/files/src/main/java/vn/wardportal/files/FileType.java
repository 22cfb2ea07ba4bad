package vn.wardportal.files;

import java.util.Arrays;
import java.util.Optional;

/** The types of files that are taken; what is not here is refused. */
enum FileType {
    JPEG("image/jpeg", "jpg", true),
    PNG("image/png", "png", true),
    GIF("image/gif", "png", true),
    PDF("application/pdf", "pdf", true),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", false),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", false),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", false),
    ODT("application/vnd.oasis.opendocument.text", "odt", false),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", false),
    ODP("application/vnd.oasis.opendocument.presentation", "odp", false),
    DOC("application/msword", "doc", false),
    XLS("application/vnd.ms-excel", "xls", false),
    PPT("application/vnd.ms-powerpoint", "ppt", false),
    CSV("text/csv", "csv", false),
    TEXT("text/plain", "txt", false),
    /** Evidence of what a text was made of; it may hold script, so it is sent to nobody. */
    HTML("text/html", "html", false);

    private final String media;
    private final String extension;
    private final boolean inline;

    FileType(String media, String extension, boolean inline) {
        this.media = media;
        this.extension = extension;
        this.inline = inline;
    }

    static Optional<FileType> ofMedia(String media) {
        return Arrays.stream(values()).filter(type -> type.media.equals(media)).findFirst();
    }

    String media() {
        return media;
    }

    /** The end of a safe file name; of pictures that of the copy that is sent: one frame of a GIF goes out as PNG. */
    String extension() {
        return extension;
    }

    /** Whether a browser may show it. */
    boolean inline() {
        return inline;
    }

    boolean sent() {
        return this != HTML;
    }

    boolean picture() {
        return this == JPEG || this == PNG || this == GIF;
    }

    /** The type of the copies at full size. */
    FileType sentAs() {
        return this == GIF ? PNG : this;
    }
}
