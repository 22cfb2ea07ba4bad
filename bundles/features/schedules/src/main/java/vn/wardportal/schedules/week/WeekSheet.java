package vn.wardportal.schedules.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.wardportal.api.calendar.WorkCalendar;

/**
 * A week as residents read it.
 *
 * @param week which
 * @param schedule its schedule; absent if none is published
 * @param days its days: the working days, and those on which something is
 */
public record WeekSheet(IsoWeek week, Optional<Week> schedule, List<Day> days) {

    public WeekSheet {
        days = List.copyOf(days);
    }

    /**
     * A day.
     *
     * @param date which
     * @param today whether it is now
     * @param holiday why nobody works; empty if they do, or it is a weekend
     * @param items what is on it, in its order
     */
    public record Day(LocalDate date, boolean today, String holiday, List<Item> items) {

        /** What is in that half of it. */
        public List<Item> in(Session session) {
            return items.stream()
                    .filter(item -> item.entry().hours().session() == session)
                    .toList();
        }
    }

    static WeekSheet of(
            IsoWeek week, Optional<Week> schedule, List<Item> items, LocalDate today, WorkCalendar calendar) {
        return new WeekSheet(week, schedule, days(week.monday(), week.sunday(), items, today, calendar));
    }

    /** The working days and those on which something is. */
    static List<Day> days(LocalDate first, LocalDate last, List<Item> items, LocalDate today, WorkCalendar calendar) {
        Map<LocalDate, List<Item>> byDay = items.stream()
                .collect(Collectors.groupingBy(item -> item.entry().day()));
        List<Day> days = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            WorkCalendar.Day known = calendar.day(date);
            String holiday = known.works() ? "" : known.reason();
            if (known.works() || !holiday.isEmpty() || byDay.containsKey(date)) {
                days.add(new Day(date, date.equals(today), holiday, byDay.getOrDefault(date, List.of())));
            }
        }
        return days;
    }
}
