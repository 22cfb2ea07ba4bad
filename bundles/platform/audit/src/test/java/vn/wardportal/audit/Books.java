package vn.wardportal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.data.Outbox;
import vn.wardportal.api.data.OutboxReceiver.Message;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.TestDatabase;

/** The record over a database in memory, with an outbox that delivers when told. */
final class Books implements Outbox, AutoCloseable {

    static final Person LAN = new Person(7, "lan", "Trần Thị Lan", Set.of("audit.read", "news.publish"));

    final FixedClock clock = FixedClock.at("2026-11-24T01:15:00.123456789Z");
    final TestDatabase database = TestDatabase.of(Trail.class);
    final List<Message> sent = new ArrayList<>();
    final OutboxAudit audit = new OutboxAudit(this, clock);
    final Appender appender = new Appender(database);
    final Trail trail = new Trail(database, audit);
    final ActionTitles titles =
            new ActionTitles(Map.of("audit", Messages.of(Trail.class).in(Language.VI)));

    /** Somebody does something, and it is delivered. */
    void act(Person person, String action, String object, String summary) {
        Acting.as(
                person,
                () -> database.write(handle -> {
                    audit.record(handle, action, object, summary);
                    return true;
                }));
        appender.receive(sent.getLast());
    }

    void tamper(String sql) {
        database.write(handle -> handle.execute(sql));
    }

    @Override
    public void append(Handle handle, String topic, String key, String payload) {
        sent.add(new Message(sent.size() + 1L, key, payload, clock.instant()));
    }

    @Override
    public void close() {
        database.close();
    }
}
