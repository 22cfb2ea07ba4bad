package vn.wardportal.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.wardportal.api.text.Dates;

/** A clock that stands still until it is told to go on. */
public final class FixedClock extends Clock {

    private volatile Instant now;

    private FixedClock(Instant now) {
        this.now = now;
    }

    /** A clock that shows that time, such as {@code 2026-11-12T01:15:00Z}. */
    public static FixedClock at(String instant) {
        return new FixedClock(Instant.parse(instant));
    }

    /** Lets time pass. */
    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Dates.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
