package vn.wardportal.procedures;

import java.util.List;
import java.util.Locale;
import vn.wardportal.api.files.StoredFile;

/**
 * A form to download and fill in.
 *
 * @param file the document
 * @param title what it is called
 */
public record FormFile(StoredFile file, String title) {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = 1024 * KILOBYTE;

    /** The hashes of these forms. */
    public static List<String> hashes(List<FormFile> forms) {
        return forms.stream().map(form -> form.file().hash()).toList();
    }

    /** Its kind as residents know it: PDF, DOCX. */
    public String mark() {
        int dot = file.name().lastIndexOf('.');
        return dot < 0 ? "" : file.name().substring(dot + 1).toUpperCase(Locale.ROOT);
    }

    /** Its size, with a comma for decimals: "860 KB", "1,2 MB". */
    public String size() {
        return file.bytes() < MEGABYTE
                ? Math.max(1, Math.round((double) file.bytes() / KILOBYTE)) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", (double) file.bytes() / MEGABYTE)
                        .replace('.', ',');
    }
}
