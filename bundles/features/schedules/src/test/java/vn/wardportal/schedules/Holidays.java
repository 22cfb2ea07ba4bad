package vn.wardportal.schedules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.testing.FixedCalendar;

/** A calendar of weekdays with the holidays and make-up days that a test gives it. */
public final class Holidays implements WorkCalendar {

    private final FixedCalendar weekdays = new FixedCalendar();
    private final Map<LocalDate, Day> special = new HashMap<>();

    /** Nobody works on that day. */
    public Holidays off(LocalDate day, String reason) {
        special.put(day, new Day(day, false, reason, "Bộ luật Lao động"));
        return this;
    }

    /** People work on that day, a Saturday. */
    public Holidays madeUp(LocalDate day) {
        special.put(day, new Day(day, true, "làm bù", "Thông báo"));
        return this;
    }

    /** That day is as any other of its name. */
    public Holidays asUsual(LocalDate day) {
        special.remove(day);
        return this;
    }

    @Override
    public Day day(LocalDate date) {
        return special.getOrDefault(date, weekdays.day(date));
    }

    @Override
    public int workingDays(LocalDate after, LocalDate to) {
        return after.isAfter(to)
                ? 0
                : (int) after.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(day -> day(day).works())
                        .count();
    }

    @Override
    public Due afterWorkingDays(Instant from, int days) {
        return weekdays.afterWorkingDays(from, days);
    }

    @Override
    public Due afterWorkingDays(Instant from, int days, LocalTime closing) {
        return weekdays.afterWorkingDays(from, days, closing);
    }

    @Override
    public Due afterWorkingHours(Instant from, int hours) {
        return weekdays.afterWorkingHours(from, hours);
    }
}
