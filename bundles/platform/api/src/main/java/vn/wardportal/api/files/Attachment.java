package vn.wardportal.api.files;

import java.util.Locale;

/**
 * A document that is offered below a text.
 *
 * @param file the document
 * @param title what it is called
 */
public record Attachment(StoredFile file, String title) {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = 1024 * KILOBYTE;

    /** Its kind as residents know it: PDF, DOCX. */
    public String mark() {
        int dot = file.name().lastIndexOf('.');
        return dot < 0 ? "" : file.name().substring(dot + 1).toUpperCase(Locale.ROOT);
    }

    /** Its size, with a comma for decimals: "860 KB", "1,2 MB". */
    public String size() {
        if (file.bytes() < MEGABYTE) {
            return Math.max(1, Math.round((double) file.bytes() / KILOBYTE)) + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", (double) file.bytes() / MEGABYTE)
                .replace('.', ',');
    }
}
