package vn.wardportal.api.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts what each sender did within the last hour, so that nobody sends without end. Kept in memory, of the latest senders
 * alone.
 *
 * <pre>{@code
 * if (sent.full(form.sender(), rules.number("flood.reports", today))) {
 *     return form(filled, "flood.mistake.tooMany").withStatus(429);
 * }
 * sent.count(form.sender());
 * }</pre>
 */
public final class Throttle {

    private static final Duration SPAN = Duration.ofHours(1);
    private static final int SENDERS = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> times = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > SENDERS;
        }
    };

    public Throttle(Clock clock) {
        this.clock = clock;
    }

    /** Whether the sender did it so often within the last hour. */
    public synchronized boolean full(String sender, int most) {
        Deque<Instant> sent = times.get(sender);
        if (sent == null) {
            return false;
        }
        Instant oldest = clock.instant().minus(SPAN);
        while (!sent.isEmpty() && !sent.peekFirst().isAfter(oldest)) {
            sent.removeFirst();
        }
        return sent.size() >= most;
    }

    /** The sender did it once more. */
    public synchronized void count(String sender) {
        times.computeIfAbsent(sender, name -> new ArrayDeque<>()).addLast(clock.instant());
    }
}
