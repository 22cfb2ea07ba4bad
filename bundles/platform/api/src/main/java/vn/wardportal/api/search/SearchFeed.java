package vn.wardportal.api.search;

import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Outbox;

/**
 * Tells the search that something is shown to residents, reads otherwise, or is taken from them: if and only if the
 * transaction is kept, and also when the search is away meanwhile. Kinds of {@code api.content} do so by themselves.
 *
 * <pre>{@code
 * database.write(handle -> {
 *     people.update(handle, person);
 *     search.changed(handle, "directory.person/" + person.id());
 *     return person;
 * });
 * }</pre>
 */
@Component(service = SearchFeed.class)
public class SearchFeed {

    /** The topic of its messages, for the search itself. */
    public static final String TOPIC = "search";

    private final Outbox outbox;

    @Activate
    public SearchFeed(@Reference Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * The subject is something else to residents than it was; its {@link Searchable} is asked what, afterwards.
     *
     * @param handle the handle of the write that changes it
     */
    public void changed(Handle handle, String subject) {
        outbox.append(handle, TOPIC, subject, "");
    }
}
