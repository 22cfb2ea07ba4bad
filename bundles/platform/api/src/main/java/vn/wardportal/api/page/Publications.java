package vn.wardportal.api.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module has published, for the Atom feed and the site map. A feature registers it as a component; feeds stand at
 * {@code <path>/atom.xml} of the module's page.
 */
@ConsumerType
public interface Publications {

    /** What is public now, newest first. */
    List<Publication> newest(int offset, int limit);

    /**
     * One thing that was published.
     *
     * @param path its address on the site
     * @param title what it is called
     * @param summary one or two sentences, plain text
     * @param category title of its category, if it has one
     * @param published when residents could first read it
     * @param updated when it was last changed, not before {@code published}
     */
    record Publication(
            String path, String title, String summary, Optional<String> category, Instant published, Instant updated) {}
}
