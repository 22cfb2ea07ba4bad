package vn.wardportal.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.data.Outbox;
import vn.wardportal.api.data.OutboxReceiver;
import vn.wardportal.api.data.OutboxReceiver.Message;

/** Messages of transactions that were kept, delivered when the test says so. */
public final class RecordedOutbox implements Outbox {

    private final List<Sent> waiting = new ArrayList<>();
    private final AtomicLong number = new AtomicLong();

    @Override
    public synchronized void append(Handle handle, String topic, String key, String payload) {
        handle.afterCommit(() -> add(topic, key, payload));
    }

    /** Gives the receiver what waits for its topic; what it throws on stays. */
    public void deliver(String topic, OutboxReceiver receiver) {
        for (Sent sent : waiting(topic)) {
            receiver.receive(sent.message());
            synchronized (this) {
                waiting.remove(sent);
            }
        }
    }

    /** How many messages wait for the receivers of a topic. */
    public int count(String topic) {
        return waiting(topic).size();
    }

    private synchronized List<Sent> waiting(String topic) {
        return waiting.stream().filter(sent -> sent.topic().equals(topic)).toList();
    }

    private synchronized void add(String topic, String key, String payload) {
        waiting.add(new Sent(topic, new Message(number.incrementAndGet(), key, payload, Instant.now())));
    }

    private record Sent(String topic, Message message) {}
}
