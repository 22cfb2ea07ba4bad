package vn.wardportal.api.version;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Every version of what is written, kept unchanged. What residents read is one of them; what is being worked on is the
 * newest.
 *
 * <pre>{@code
 * database.write(handle -> {
 *     …
 *     return editions.keep(handle, "news.article/" + id, fields);
 * });
 * }</pre>
 */
@ProviderType
public interface Editions {

    /**
     * Keeps what the acting person wrote as the newest version, in the caller's transaction. Nothing is added if the
     * newest already says just that.
     *
     * @return the newest version now
     */
    Edition keep(Handle handle, String subject, Map<String, String> fields);

    /** The newest version. */
    Optional<Edition> newest(String subject);

    /** The newest version, as seen in a transaction. */
    Optional<Edition> newest(Handle handle, String subject);

    /** The version of that number. */
    Optional<Edition> find(String subject, int number);

    /** All versions without what they say, the newest first. */
    List<Edition> all(String subject);

    /** Forgets all versions of something that was deleted for good, in the caller's transaction. */
    void forget(Handle handle, String subject);
}
