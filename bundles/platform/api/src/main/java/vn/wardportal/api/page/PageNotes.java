package vn.wardportal.api.page;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a feature has to say above the content of any public page, whoever's page it is: that it was corrected, or why it
 * is gone. A feature registers it as a component; the frame shows the notes of all features, escaped, also above pages
 * that answer 404 or 410.
 *
 * <p>It is asked for each page of the site that is made, so it answers from memory. A page is made anew once the notes
 * have changed: the feature owns a {@link Source}, which it reads before it answers and changes after each change is
 * complete. To read a table here would make every page of the site stale with every write to the module's tables.
 *
 * <pre>{@code
 * public List<Note> notes(String path) {
 *     source.read();
 *     return notes.getOrDefault(path, List.of());
 * }
 * }</pre>
 */
@ConsumerType
public interface PageNotes {

    /**
     * What has to be said there now, in its order.
     *
     * @param path the page's path in its true form, without a query: {@code /tin-tuc/le-hoi}
     */
    List<Note> notes(String path);

    /**
     * One note; plain text.
     *
     * @param lead what it is, and of when: {@code Đính chính ngày 12/11/2026:}
     * @param words what it says
     * @param more where more is said of it
     */
    record Note(String lead, String words, Optional<Crumb> more) {}
}
