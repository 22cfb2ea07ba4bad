package vn.wardportal.regulation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A half day of the weekly pattern.
 *
 * @param day the weekday
 * @param starts when work begins
 * @param ends when it ends
 * @param from the first date it holds
 * @param to the last date it holds, if it was replaced
 * @param basis the document it rests on
 */
record WeekHours(
        DayOfWeek day, LocalTime starts, LocalTime ends, LocalDate from, Optional<LocalDate> to, String basis) {

    boolean holds(LocalDate date) {
        return !date.isBefore(from) && to.map(last -> !date.isAfter(last)).orElse(true);
    }

    Span span() {
        return new Span(starts, ends);
    }

    /**
     * A stretch of work within a day.
     *
     * @param starts its first minute
     * @param ends the first minute after
     */
    record Span(LocalTime starts, LocalTime ends) {

        boolean morning() {
            return starts.isBefore(LocalTime.NOON);
        }
    }
}
