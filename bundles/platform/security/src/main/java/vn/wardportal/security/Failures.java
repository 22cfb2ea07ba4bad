package vn.wardportal.security;

import java.time.Duration;
import java.time.Instant;

/** Failed attempts by what they came from; those that have been quiet for an hour are forgotten. Not for several threads. */
final class Failures {

    private static final Duration MEMORY = Duration.ofHours(1);

    private final Recent<String, Count> counts;

    Failures(int size) {
        this.counts = new Recent<>(size);
    }

    void count(String key, Instant now) {
        counts.put(key, new Count(failures(key, now) + 1, now));
    }

    void takeBack(String key) {
        counts.computeIfPresent(key, (same, count) -> new Count(Math.max(0, count.failures() - 1), count.last()));
    }

    void forget(String key) {
        counts.remove(key);
    }

    int failures(String key, Instant now) {
        Count count = counts.get(key);
        return count == null || now.isAfter(count.last().plus(MEMORY)) ? 0 : count.failures();
    }

    /** How much of the wait is left. */
    Duration remaining(String key, Throttle.Wait wait, Instant now) {
        Count count = counts.get(key);
        if (count == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, count.last().plus(wait.after(failures(key, now))));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private record Count(int failures, Instant last) {}
}
