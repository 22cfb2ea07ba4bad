package vn.wardportal.modules.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;

/**
 * When a job comes.
 *
 * @param every from the end of a run to the next; absent for a daily job
 * @param daily the time of day; absent for others
 */
public record Rhythm(Optional<Duration> every, Optional<LocalTime> daily) {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    /** What the component declares, if it declares a job. */
    public static Optional<Rhythm> of(Map<String, ?> properties) {
        if (properties.get("job.everySeconds") instanceof Integer seconds && seconds > 0) {
            return Optional.of(new Rhythm(Optional.of(Duration.ofSeconds(seconds)), Optional.empty()));
        }
        return time(properties.get("job.dailyAt")).map(time -> new Rhythm(Optional.empty(), Optional.of(time)));
    }

    private static Optional<LocalTime> time(Object value) {
        try {
            return value instanceof String text && !text.isEmpty()
                    ? Optional.of(LocalTime.parse(text))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The next time after that one. */
    Instant after(Instant time) {
        return daily.map(at -> nextDay(time, at)).orElseGet(() -> time.plus(every.orElseThrow()));
    }

    private static Instant nextDay(Instant time, LocalTime at) {
        ZonedDateTime same = time.atZone(Dates.ZONE).with(at);
        return (same.toInstant().isAfter(time) ? same : same.plusDays(1)).toInstant();
    }

    /** "mỗi 5 giây", "hằng ngày lúc 02:30". */
    public String words(Texts texts) {
        return daily.map(at -> texts.get("modules.job.daily", at)).orElseGet(() -> {
            long seconds = every.orElseThrow().toSeconds();
            if (seconds % HOUR == 0) {
                return texts.get("modules.job.hours", seconds / HOUR);
            }
            return seconds % MINUTE == 0
                    ? texts.get("modules.job.minutes", seconds / MINUTE)
                    : texts.get("modules.job.seconds", seconds);
        });
    }
}
