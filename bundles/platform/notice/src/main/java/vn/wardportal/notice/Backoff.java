package vn.wardportal.notice;

import java.time.Duration;

/** How long to wait before asking again: a minute, then twice as long each time, an hour at most. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;

    private Backoff() {}

    static Duration after(int tries) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(tries, DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
