package vn.wardportal.data;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.wardportal.api.data.OutboxReceiver.Message;

/** The table of messages that nobody took yet. */
class MessageTable {

    private static final int BATCH = 200;

    private final Jdbi jdbi;

    MessageTable(Storage storage) {
        this.jdbi = storage.writer();
    }

    void append(Handle handle, String topic, String key, String payload, Instant now) {
        handle.createUpdate("""
                        insert into data.message (topic, about, payload, written_at)
                        values (:topic, :about, :payload, :now)""")
                .bind("topic", topic)
                .bind("about", key)
                .bind("payload", payload)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** The topic's oldest messages after that number, as many as one batch. */
    List<Message> next(String topic, long after) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, about, payload, written_at from data.message
                        where topic = :topic and id > :after order by id fetch first :batch rows only""")
                .bind("topic", topic)
                .bind("after", after)
                .bind("batch", BATCH)
                .map((row, context) -> new Message(
                        row.getLong("id"),
                        row.getString("about"),
                        row.getString("payload"),
                        row.getObject("written_at", Instant.class)))
                .list());
    }

    void remove(Message message) {
        jdbi.useHandle(handle -> handle.execute("delete from data.message where id = ?", message.number()));
    }

    /** Since when the oldest message waits. */
    Optional<Instant> oldest() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select written_at from data.message order by id fetch first row only")
                        .map((row, context) -> row.getObject(1, Instant.class))
                        .findOne());
    }

    /** How many messages each topic has. */
    Map<String, Long> counts() {
        return jdbi.withHandle(handle -> handle
                .createQuery("select topic, count(*) from data.message group by topic")
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
