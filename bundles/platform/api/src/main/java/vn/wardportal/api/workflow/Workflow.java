package vn.wardportal.api.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where texts stand on their way to residents (Điều 8 and 13 of the regulation). It is offered by a module: while that is
 * stopped there is no such service and nothing new can be published. A feature asks {@link Route}, which is always there:
 *
 * <pre>{@code
 * public WarningList(@Reference Route route) { … }
 * }</pre>
 */
@ProviderType
public interface Workflow {

    /** In Vietnamese, where each of them stands; those that were never sent in are left out. */
    Map<String, String> standing(Collection<String> subjects);

    /** Why the acting person cannot change what the subject says now, as a Vietnamese sentence; or nothing. */
    Optional<String> closed(String subject);

    /** Whether it was sent in, and is neither published nor sent back. */
    boolean underWay(String subject);

    /**
     * Whether residents may read exactly that version: it was approved, and released by another person, or it was
     * published in an emergency; and nothing of this was taken back.
     *
     * @param hash the version's hash
     */
    boolean released(String subject, String hash);

    /** Through whose hands it last went to residents; nothing if it never did. Tell residents nothing of it. */
    Optional<Hands> hands(String subject);

    /**
     * Who brought a text to residents.
     *
     * @param logins log-ins of whoever wrote it and of whoever approved it
     * @param path where it is edited in the console: {@code news/12}
     */
    record Hands(List<String> logins, String path) {

        public Hands {
            logins = logins.stream().distinct().toList();
        }
    }
}
