package vn.wardportal.testing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.text.Dates;

/** A calendar without holidays: Monday to Friday, half past seven to five, without a break. */
public final class FixedCalendar implements WorkCalendar {

    private static final LocalTime STARTS = LocalTime.of(7, 30);
    private static final LocalTime ENDS = LocalTime.of(17, 0);

    @Override
    public Day day(LocalDate date) {
        return new Day(date, works(date), "", "");
    }

    @Override
    public Due afterWorkingDays(Instant from, int days) {
        LocalDate day = begun(from).toLocalDate();
        for (int counted = 0; counted < days; counted++) {
            day = next(day);
        }
        return due(day.atTime(ENDS));
    }

    @Override
    public Due afterWorkingDays(Instant from, int days, LocalTime closing) {
        LocalDateTime received = LocalDateTime.ofInstant(from, Dates.ZONE);
        boolean late = works(received.toLocalDate()) && !received.toLocalTime().isBefore(closing);
        return late
                ? afterWorkingDays(instant(next(received.toLocalDate()).atTime(STARTS)), days)
                : afterWorkingDays(from, days);
    }

    @Override
    public Due afterWorkingHours(Instant from, int hours) {
        LocalDateTime at = begun(from);
        Duration left = Duration.ofHours(hours);
        while (left.compareTo(Duration.between(at.toLocalTime(), ENDS)) > 0) {
            left = left.minus(Duration.between(at.toLocalTime(), ENDS));
            at = next(at.toLocalDate()).atTime(STARTS);
        }
        return due(at.plus(left));
    }

    @Override
    public int workingDays(LocalDate after, LocalDate to) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += works(day) ? 1 : 0;
        }
        return count;
    }

    private static LocalDateTime begun(Instant from) {
        LocalDateTime at = LocalDateTime.ofInstant(from, Dates.ZONE);
        LocalDate date = at.toLocalDate();
        if (!works(date) || !at.toLocalTime().isBefore(ENDS)) {
            return next(date).atTime(STARTS);
        }
        return at.toLocalTime().isBefore(STARTS) ? date.atTime(STARTS) : at;
    }

    private static LocalDate next(LocalDate date) {
        LocalDate day = date.plusDays(1);
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean works(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static Due due(LocalDateTime at) {
        return new Due(instant(at), List.of("Hạn: " + Dates.time(instant(at)) + "."));
    }

    private static Instant instant(LocalDateTime at) {
        return at.atZone(Dates.ZONE).toInstant();
    }
}
