package vn.wardportal.audit;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.OutboxReceiver;
import vn.wardportal.api.data.OutboxReceiver.Topic;

/** The one place where entries are added to the chain. A message that comes twice is added once. */
@Component
@Topic(topic = OutboxAudit.TOPIC)
public final class Appender implements OutboxReceiver {

    private final Database database;

    @Activate
    public Appender(@Reference Database database) {
        this.database = database;
    }

    @Override
    public synchronized void receive(Message message) {
        Act act = Act.parse(message.payload());
        database.write(handle -> {
            if (Entries.has(handle, message.number())) {
                return false;
            }
            Entries.Head head = Entries.head(handle);
            Entries.append(handle, Entry.after(head.hash(), head.number() + 1, act), message.number());
            return true;
        });
    }
}
