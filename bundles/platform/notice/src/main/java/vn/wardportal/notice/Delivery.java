package vn.wardportal.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.OutboxReceiver;
import vn.wardportal.api.data.OutboxReceiver.Topic;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.notice.Notice.Importance;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.notice.ToldTable.Given;

/** Hands each notice out: to every recipient in the console, and by letter as they chose. What comes twice is done once. */
@Component
@Topic(topic = OutboxNotices.TOPIC)
public final class Delivery implements OutboxReceiver {

    private final Database database;
    private final Directory directory;
    private final Post post;
    private final Words words;
    private final Inbox inbox;
    private final Clock clock;

    @Activate
    public Delivery(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Post post,
            @Reference Words words,
            @Reference Inbox inbox,
            @Reference Clock clock) {
        this.database = database;
        this.directory = directory;
        this.post = post;
        this.words = words;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public void receive(Message message) {
        if (Settlement.is(message.payload())) {
            inbox.settle(Settlement.unpack(message.payload()));
        } else {
            deliver(message, Parcel.unpack(message.payload()));
        }
    }

    private void deliver(Message message, Notice notice) {
        // asked before the transaction, which should hold no other module's tables
        List<Known> recipients = notice.recipients().stream()
                .flatMap(account -> directory.find(account).stream())
                .filter(Known::active)
                .toList();
        Words.Written letter = words.single(notice);
        boolean given = database.write(handle -> {
            if (ToldTable.has(handle, message.number())) {
                return false;
            }
            for (Known known : recipients) {
                if (give(handle, message, notice, known)) {
                    post.write(handle, known, letter);
                }
            }
            return true;
        });
        if (given) {
            inbox.counts().changed();
        }
    }

    /** Keeps it for that person; answers whether they want a letter now. */
    private boolean give(Handle handle, Message message, Notice notice, Known known) {
        Mailing mailing = post.reaches(known) ? Choices.of(handle, known.id()) : Mailing.NONE;
        boolean atOnce =
                mailing == Mailing.AT_ONCE || (mailing.gathers() && notice.importance() == Importance.IMMEDIATE);
        Given given = new Given(
                known.id(), mailing.gathers() && !atOnce, atOnce ? Optional.of(clock.instant()) : Optional.empty());
        ToldTable.insert(handle, message, notice, given);
        return atOnce;
    }
}
