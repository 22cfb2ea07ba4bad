package vn.wardportal.api.document;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The files that texts were made of, as they were sent: evidence (khoản 1 Điều 8) for whoever may open the text in the
 * console. The editor of every kind of content offers them; a module needs nothing for it.
 */
@ProviderType
public interface WordOriginals {

    /**
     * The files that a text was made of, the newest first.
     *
     * @param permission what opens the text in the console
     * @throws vn.wardportal.api.user.NotPermitted if the acting person does not have it
     */
    List<Original> of(String subject, String permission);

    /**
     * Opens one of them for the acting person, which the audit notes.
     *
     * @param permission what opens the text in the console
     * @throws vn.wardportal.api.user.NotPermitted if the acting person does not have it, or the text was not made of that file
     */
    InputStream open(String subject, String hash, String permission);

    /**
     * What the acting person had read for a text before it was kept is the text's from now on.
     *
     * @param unborn what the text was called then: {@code news.article/new}
     */
    void belongs(String hash, String unborn, String subject);

    /**
     * A file that was sent.
     *
     * @param hash SHA-256 of what it says, in hexadecimal
     * @param name its name
     * @param login who sent it
     * @param at when
     */
    record Original(String hash, String name, String login, Instant at) {}
}
