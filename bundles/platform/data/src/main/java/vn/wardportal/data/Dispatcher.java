package vn.wardportal.data;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Outbox;
import vn.wardportal.api.data.OutboxReceiver;
import vn.wardportal.api.data.OutboxReceiver.Message;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/**
 * The outbox: messages are rows written with what they speak of, and go once their receiver took them. One thread
 * delivers, topic by topic; a message that fails holds back those about the same thing and is tried again.
 */
public class Dispatcher implements Outbox, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration REST = Duration.ofSeconds(5);
    private static final Duration START = Duration.ofMinutes(2);

    private final Storage storage;
    private final MessageTable messages;
    private final Clock clock;
    private final Retry retry;
    private final Map<String, OutboxReceiver> receivers = new ConcurrentHashMap<>();
    private final Semaphore work = new Semaphore(1);
    private final Semaphore delivering = new Semaphore(1, true);
    private final Thread thread = Thread.ofPlatform().name("outbox").daemon().unstarted(this::run);
    private volatile boolean closed;

    /** By then everybody who is installed has come. */
    private Instant report;

    public Dispatcher(Storage storage, Clock clock) {
        this.storage = storage;
        this.messages = new MessageTable(storage);
        this.clock = clock;
        this.retry = new Retry(clock);
        this.report = clock.instant().plus(START);
        thread.start();
    }

    @Override
    public void append(Handle handle, String topic, String key, String payload) {
        messages.append(handle, topic, key, payload, clock.instant());
        handle.afterCommit(work::release);
    }

    void add(String topic, OutboxReceiver receiver) {
        retry.forget(topic);
        receivers.put(topic, receiver);
        work.release();
    }

    /** Returns when the receiver is not at work any more, or does not seem to end. */
    void remove(String topic, OutboxReceiver receiver) {
        receivers.remove(topic, receiver);
        try {
            if (Thread.currentThread() != thread && delivering.tryAcquire(REST.toSeconds(), TimeUnit.SECONDS)) {
                delivering.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        work.release();
        try {
            thread.join(REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            try {
                if (work.tryAcquire(REST.toSeconds(), TimeUnit.SECONDS)) {
                    work.drainPermits();
                }
                reportUnclaimed();
                receivers.keySet().forEach(this::deliver);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("The outbox rests for {} s: {}", REST.toSeconds(), e.getMessage());
            }
        }
    }

    private void deliver(String topic) {
        Set<String> held = new HashSet<>();
        List<Message> batch = messages.next(topic, 0);
        while (!batch.isEmpty() && !closed) {
            // A receiver may send a letter; what it speaks of must not be undone by a power cut.
            storage.sync();
            for (Message message : batch) {
                if (!held.contains(message.key()) && !delivered(topic, message)) {
                    held.add(message.key());
                }
            }
            batch = messages.next(topic, batch.getLast().number());
        }
    }

    private boolean delivered(String topic, Message message) {
        Retry.Subject subject = new Retry.Subject(topic, message.key());
        delivering.acquireUninterruptibly();
        try {
            // Asked for each message, so that a receiver that went in between is not called any more.
            OutboxReceiver receiver = receivers.get(topic);
            if (receiver == null || closed || !retry.due(subject)) {
                return false;
            }
            Acting.as(Person.PORTAL, () -> receiver.receive(message));
            messages.remove(message);
            retry.succeeded(subject);
            return true;
        } catch (RuntimeException | Error e) {
            // Errors too: a receiver whose classes are gone must not end the delivery of everybody else's messages.
            if (retry.failed(subject)) {
                log.warn("A message of topic {} about {} is tried again: {}", topic, message.key(), e.toString());
            }
            return false;
        } finally {
            delivering.release();
        }
    }

    /** Once: whoever should take them may have been uninstalled, and the messages wait. */
    private void reportUnclaimed() {
        if (clock.instant().isAfter(report)) {
            report = Instant.MAX;
            messages.counts().forEach((topic, count) -> {
                if (!receivers.containsKey(topic)) {
                    log.warn("{} messages of topic {} wait, since nobody takes them", count, topic);
                }
            });
        }
    }
}
