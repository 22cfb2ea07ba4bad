package vn.wardportal.regulation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.regulation.calendar.WeekHours.Span;

/** The weekly pattern and its exceptions as they were read; knows of each day when it is worked. Never changes. */
final class YearCalendar {

    /** No deadline is further away; whoever gets here asks a calendar in which nobody ever works. */
    private static final int FURTHEST = 5_000;

    private final List<WeekHours> week;
    private final Map<LocalDate, SpecialDay> specials;
    private final List<OpenQuestion> open;
    private final Set<Integer> years;
    private final Map<LocalDate, List<Span>> spans = new ConcurrentHashMap<>();

    YearCalendar(List<WeekHours> week, List<SpecialDay> specials, List<OpenQuestion> open) {
        this.week =
                week.stream().sorted(Comparator.comparing(WeekHours::starts)).toList();
        this.specials = specials.stream().collect(Collectors.toMap(SpecialDay::date, Function.identity()));
        this.open = open;
        this.years = specials.stream().map(day -> day.date().getYear()).collect(Collectors.toSet());
    }

    Optional<SpecialDay> special(LocalDate date) {
        return Optional.ofNullable(specials.get(date));
    }

    /** Days off that are promised and may be on that day. */
    List<OpenQuestion> open(LocalDate date) {
        return open.stream()
                .filter(question -> question.candidates().contains(date))
                .toList();
    }

    /** Whether anything is known of the year's holidays. */
    boolean knows(int year) {
        return years.contains(year);
    }

    boolean works(LocalDate date) {
        return !spans(date).isEmpty();
    }

    /** When the day is worked, the morning first. */
    List<Span> spans(LocalDate date) {
        return spans.computeIfAbsent(date, this::reckoned);
    }

    /** The first working moment at or after the time. */
    LocalDateTime firstWorking(LocalDateTime time) {
        for (Span span : spans(time.toLocalDate())) {
            if (time.toLocalTime().isBefore(span.ends())) {
                LocalTime at = time.toLocalTime().isAfter(span.starts()) ? time.toLocalTime() : span.starts();
                return time.toLocalDate().atTime(at);
            }
        }
        LocalDate next = nextWorking(time.toLocalDate());
        return next.atTime(spans(next).getFirst().starts());
    }

    /** The first working day after the date. */
    LocalDate nextWorking(LocalDate date) {
        return Stream.iterate(date.plusDays(1), day -> day.plusDays(1))
                .limit(FURTHEST)
                .filter(this::works)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The work calendar has no working day after " + date));
    }

    /** When the day's work ends; midnight's begin of the day after if it is not worked. */
    LocalDateTime end(LocalDate date) {
        List<Span> spans = spans(date);
        return spans.isEmpty()
                ? date.plusDays(1).atStartOfDay()
                : date.atTime(spans.getLast().ends());
    }

    private List<Span> reckoned(LocalDate date) {
        SpecialDay special = specials.get(date);
        if (special == null) {
            return pattern(date.getDayOfWeek(), date);
        }
        return switch (special.kind()) {
            case OFF -> List.of();
            case MORNING -> usual(date).stream().filter(Span::morning).toList();
            case AFTERNOON ->
                usual(date).stream().filter(span -> !span.morning()).toList();
            case MAKEUP ->
                special.makesUpFor()
                        .map(replaced -> pattern(replaced.getDayOfWeek(), date))
                        .filter(spans -> !spans.isEmpty())
                        .orElseGet(() -> usual(date));
        };
    }

    /** The hours of the weekday; of a day that is never worked, those of the first weekday that is. */
    private List<Span> usual(LocalDate date) {
        return Stream.concat(Stream.of(date.getDayOfWeek()), Stream.of(DayOfWeek.values()))
                .map(day -> pattern(day, date))
                .filter(spans -> !spans.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Span> pattern(DayOfWeek day, LocalDate date) {
        return week.stream()
                .filter(hours -> hours.day() == day && hours.holds(date))
                .map(WeekHours::span)
                .toList();
    }
}
