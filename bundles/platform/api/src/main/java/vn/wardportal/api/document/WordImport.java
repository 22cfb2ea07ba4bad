package vn.wardportal.api.document;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;

/**
 * Makes a clean article of a Word file, a web page (HTML) or a plain text: headings, lists, tables, links, marks, and its
 * pictures where they stood. Old encodings are converted, by font and by letters. The file itself is kept for good as
 * evidence of what was sent (khoản 1 Điều 8), where residents do not see it.
 *
 * <pre>{@code
 * Imported imported = words.read("news.article/12", new Upload("Ke hoach.docx", stream));
 * form.mend("body", imported.html());
 * }</pre>
 */
@ProviderType
public interface WordImport {

    /**
     * Reads a file that the acting person sends.
     *
     * @param subject what it is for: {@code news.article/12}, or {@code news.article/new} before it is kept
     * @throws vn.wardportal.api.files.Refused if it is not taken or nothing that can be read so, in words for the person
     * @throws vn.wardportal.api.user.NotPermitted if nobody is acting
     * @throws vn.wardportal.api.data.StorageFull if the disk has no room
     */
    Imported read(String subject, Upload file);

    /**
     * What became of a file.
     *
     * @param original the file as it was sent
     * @param title its title, which the text then does not have; empty if it has none
     * @param html its text, clean
     * @param losses what of it is not in the text, in Vietnamese sentences for the person
     * @param changes what was made otherwise than it was, such as letters of an old encoding, in sentences likewise
     */
    record Imported(StoredFile original, String title, String html, List<String> losses, List<String> changes) {

        public Imported {
            losses = List.copyOf(losses);
            changes = List.copyOf(changes);
        }

        /** A file of which nothing had to be changed. */
        public Imported(StoredFile original, String title, String html, List<String> losses) {
            this(original, title, html, losses, List.of());
        }
    }
}
