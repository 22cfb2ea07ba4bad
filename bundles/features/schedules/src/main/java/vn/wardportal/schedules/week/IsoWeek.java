package vn.wardportal.schedules.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week as offices count them.
 *
 * @param year the year it is counted in
 * @param number its number
 */
public record IsoWeek(int year, int number) {

    private static final Pattern PATH = Pattern.compile("(20\\d{2})/([1-9]|[1-4]\\d|5[0-3])");

    /** The week of that day. */
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The week that the part of an address names. */
    static Optional<IsoWeek> at(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        IsoWeek week = new IsoWeek(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return of(week.monday()).equals(week) ? Optional.of(week) : Optional.empty();
    }

    /** Its part of an address: {@code 2026/46}. */
    public String path() {
        return year + "/" + number;
    }

    /** Its first day. */
    public LocalDate monday() {
        return monday(LocalDate.of(year, 1, 4)).plusWeeks(number - 1L);
    }

    /** Its last day. */
    public LocalDate sunday() {
        return monday().plusDays(6);
    }

    /** The Monday of that day's week. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
