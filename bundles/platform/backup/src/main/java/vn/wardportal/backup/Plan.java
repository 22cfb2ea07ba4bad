package vn.wardportal.backup;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When backups are made by themselves, and how many are kept.
 *
 * @param active whether they are
 * @param at the time of day
 * @param kept how many stay; the oldest go
 * @param since when the plan was made
 * @param done when the latest was begun that succeeded
 */
record Plan(boolean active, LocalTime at, int kept, Instant since, Optional<Instant> done) {

    static final int LEAST = 2;
    static final int MOST = 365;

    /** Whether one should have been made by now: also one that was missed because the portal was off. */
    boolean due(Instant now, ZoneId zone) {
        Instant planned = latest(now, zone);
        return active
                && since.isBefore(planned)
                && done.map(made -> made.isBefore(planned)).orElse(true);
    }

    /** The time of today, or of yesterday if it has not come yet. */
    private Instant latest(Instant now, ZoneId zone) {
        ZonedDateTime today = now.atZone(zone).with(at);
        return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
    }
}
