package vn.wardportal.api.drafts;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the acting person is writing but has not saved, and who is writing what. Both outlive the view, the module and
 * the portal's process.
 */
@ProviderType
public interface Drafts {

    /** The acting person's draft of the subject, if they left one. */
    Optional<Draft> find(String subject);

    /**
     * Keeps the acting person's draft of the subject, replacing the one before.
     *
     * @param subject what is being written: {@code news.article/12}, or {@code news.article/new}
     * @param fields the values of the form by name
     */
    void save(String subject, Map<String, String> fields);

    /** Drops the acting person's draft of the subject. */
    void discard(String subject);

    /**
     * Says that the acting person is editing the subject. Repeat it at least once a minute; it lapses after two.
     *
     * @return who else is editing it and was first; nothing when the acting person is now the editor
     */
    Optional<Editing> edit(String subject);

    /** Says that the acting person has stopped editing the subject. */
    void release(String subject);

    /**
     * A draft.
     *
     * @param fields the values of the form by name
     * @param savedAt when they were kept
     */
    record Draft(Map<String, String> fields, Instant savedAt) {}

    /**
     * Somebody at work.
     *
     * @param name who
     * @param since when they began
     */
    record Editing(String name, Instant since) {}
}
