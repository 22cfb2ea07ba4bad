package vn.wardportal.data;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** When what failed is tried again: after twice as long each time. Only failures are remembered. */
class Retry {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Clock clock;
    private final Map<Subject, Failed> failures = new HashMap<>();

    Retry(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean due(Subject subject) {
        Failed failed = failures.get(subject);
        return failed == null || !clock.instant().isBefore(failed.at().plus(failed.pause()));
    }

    synchronized void succeeded(Subject subject) {
        failures.remove(subject);
    }

    /** Whoever takes the topic now may do better. */
    synchronized void forget(String topic) {
        failures.keySet().removeIf(subject -> subject.topic().equals(topic));
    }

    /** Notes a failure; answers whether it is the first in a row. */
    synchronized boolean failed(Subject subject) {
        Failed before = failures.get(subject);
        Duration pause = before == null ? SHORTEST : before.pause().multipliedBy(2);
        failures.put(subject, new Failed(clock.instant(), pause.compareTo(LONGEST) < 0 ? pause : LONGEST));
        return before == null;
    }

    /** A topic and what its message is about. */
    record Subject(String topic, String key) {}

    private record Failed(Instant at, Duration pause) {}
}
