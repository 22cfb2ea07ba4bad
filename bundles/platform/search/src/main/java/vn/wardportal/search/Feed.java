package vn.wardportal.search;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.OutboxReceiver;
import vn.wardportal.api.data.OutboxReceiver.Topic;
import vn.wardportal.api.search.SearchFeed;

/** Takes word of each change: what the subject is now is asked for, so that a message that comes twice does no harm. */
@Component
@Topic(topic = SearchFeed.TOPIC)
public final class Feed implements OutboxReceiver {

    private final Librarian librarian;

    @Activate
    public Feed(@Reference Librarian librarian) {
        this.librarian = librarian;
    }

    @Override
    public void receive(Message message) {
        librarian.changed(message.key());
    }
}
