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

    /** What of it can be read in English, newest first: each {@link Publication#english says} so. For the English feed. */
    default List<Publication> newestInEnglish(int offset, int limit) {
        return List.of();
    }

    /**
     * The parameter of the module's page by which residents choose a category; each has a feed of its own then, at
     * {@code <path>/atom.xml?<parameter>=<category>}. Nothing if there are no categories to follow.
     */
    default Optional<String> parameter() {
        return Optional.empty();
    }

    /** What is public now in that category, newest first; nothing if there is no such category. */
    default Optional<Category> in(String category, int limit) {
        return Optional.empty();
    }

    /**
     * A category that residents follow.
     *
     * @param title what it is called
     * @param newest what is public in it, newest first
     */
    record Category(String title, List<Publication> newest) {
        public Category {
            newest = List.copyOf(newest);
        }
    }

    /**
     * One thing that was published.
     *
     * @param path its address on the site; its twin in English stands below {@code /en}
     * @param title what it is called
     * @param summary one or two sentences, plain text
     * @param category title of its category, if it has one
     * @param published when residents could first read it
     * @param updated when it was last changed, not before {@code published}
     * @param english what it is in English; absent if its content has not been translated
     */
    record Publication(
            String path,
            String title,
            String summary,
            Optional<String> category,
            Instant published,
            Instant updated,
            Optional<English> english) {

        /** One that is in Vietnamese alone. */
        public Publication(
                String path,
                String title,
                String summary,
                Optional<String> category,
                Instant published,
                Instant updated) {
            this(path, title, summary, category, published, updated, Optional.empty());
        }

        /** The same, which can be read in English as well. */
        public Publication translated(English translation) {
            return new Publication(path, title, summary, category, published, updated, Optional.of(translation));
        }
    }

    /**
     * The words of a publication in English.
     *
     * @param title what it is called
     * @param summary one or two sentences, plain text
     * @param category title of its category, if it has one
     */
    record English(String title, String summary, Optional<String> category) {}
}
