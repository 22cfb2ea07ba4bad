package vn.wardportal.web.visits;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import vn.wardportal.api.admin.FiguresTable;
import vn.wardportal.api.text.Dates;

/** A span of days over which visits are summed up. */
enum Period {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS);

    private final ChronoUnit unit;

    Period(ChronoUnit unit) {
        this.unit = unit;
    }

    /** The first day of the one that the day belongs to. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** The last day of the one that begins on that day. */
    LocalDate last(LocalDate first) {
        return move(first, 1).minusDays(1);
    }

    /** The first day of a later one, or of an earlier. */
    LocalDate move(LocalDate first, int by) {
        return first.plus(by, unit);
    }

    /** What the one is called that begins on that day. */
    String words(LocalDate first) {
        return switch (this) {
            case DAY -> Dates.day(first);
            case WEEK -> Dates.day(first) + " – " + Dates.day(last(first));
            case MONTH -> FiguresTable.month(first);
        };
    }

    /** Key of its name. */
    String key() {
        return "visits.period." + name();
    }
}
