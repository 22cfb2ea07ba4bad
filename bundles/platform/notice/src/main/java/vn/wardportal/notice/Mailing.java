package vn.wardportal.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import vn.wardportal.api.text.Dates;

/** How somebody wants their notices mailed. */
enum Mailing {
    AT_ONCE,
    DAILY,
    WEEKLY,
    NONE;

    /** When digests go out: before the working day begins. */
    static final LocalTime DIGEST = LocalTime.of(7, 30);

    /** Whether a notice waits for others. */
    boolean gathers() {
        return this == DAILY || this == WEEKLY;
    }

    /** The latest time, now included, at which what was gathered before it goes out. */
    Instant latest(Instant now) {
        ZonedDateTime time = now.atZone(Dates.ZONE).with(DIGEST);
        return switch (this) {
            case AT_ONCE -> now;
            case DAILY -> (time.toInstant().isAfter(now) ? time.minusDays(1) : time).toInstant();
            case WEEKLY -> {
                ZonedDateTime monday = time.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield (monday.toInstant().isAfter(now) ? monday.minusWeeks(1) : monday).toInstant();
            }
            case NONE -> Instant.EPOCH;
        };
    }

    /** Key of its words. */
    String key() {
        return "notice.mailing." + name().toLowerCase(Locale.ROOT);
    }
}
