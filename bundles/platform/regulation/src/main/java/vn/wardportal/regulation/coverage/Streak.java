package vn.wardportal.regulation.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.wardportal.api.calendar.WorkCalendar;

/**
 * The last days as the daily check of khoản 3 Điều 10 found them.
 *
 * @param days each day, the oldest first
 * @param length how many working days in a row were kept, counted back from the last that was checked
 */
record Streak(List<Day> days, int length) {

    Streak {
        days = List.copyOf(days);
    }

    /** How a day was. */
    enum Mark {
        KEPT,
        MISSED,
        FREE,
        UNCHECKED
    }

    /**
     * A day.
     *
     * @param date the day
     * @param mark how it was
     * @param items how many topical items were published
     */
    record Day(LocalDate date, Mark mark, int items) {}

    /** The days up to and with the last. */
    static Streak of(List<TopicalDay> checked, WorkCalendar calendar, LocalDate last, int count) {
        Map<LocalDate, TopicalDay> found =
                checked.stream().collect(Collectors.toMap(TopicalDay::day, Function.identity()));
        List<Day> days = new ArrayList<>();
        for (LocalDate date = last.minusDays(count - 1L); !date.isAfter(last); date = date.plusDays(1)) {
            TopicalDay day = found.get(date);
            if (day != null) {
                days.add(new Day(date, day.passed() ? Mark.KEPT : Mark.MISSED, day.items()));
            } else {
                days.add(new Day(date, calendar.day(date).works() ? Mark.UNCHECKED : Mark.FREE, 0));
            }
        }
        return new Streak(days, length(checked));
    }

    private static int length(List<TopicalDay> checked) {
        List<TopicalDay> latestFirst = new ArrayList<>(checked);
        Collections.reverse(latestFirst);
        int length = 0;
        while (length < latestFirst.size() && latestFirst.get(length).passed()) {
            length++;
        }
        return length;
    }
}
