package vn.wardportal.notice;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.OutboxReceiver;
import vn.wardportal.api.data.OutboxReceiver.Topic;
import vn.wardportal.api.user.Directory.Known;

/** Puts each letter to somebody outside into the queue of letters, once; where there is no mail server it goes nowhere. */
@Component
@Topic(topic = OutboxLetters.TOPIC)
public final class Mailbox implements OutboxReceiver {

    private static final int FIELDS = 4;
    private static final long OUTSIDE = 0;

    private final Database database;
    private final Post post;
    private final Words words;

    @Activate
    public Mailbox(@Reference Database database, @Reference Post post, @Reference Words words) {
        this.database = database;
        this.post = post;
        this.words = words;
    }

    @Override
    public void receive(Message message) {
        List<String> fields = List.of(message.payload().split(Parcel.SEPARATOR, -1));
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException("A letter has " + fields.size() + " fields instead of " + FIELDS);
        }
        Known to = new Known(OUTSIDE, "", fields.get(1), fields.get(0), true);
        if (!post.reaches(to)) {
            return;
        }
        Words.Written written = words.outside(fields.get(2), fields.get(3));
        database.write(handle -> {
            post.writeOnce(handle, message.number(), to, written);
            return true;
        });
    }
}
