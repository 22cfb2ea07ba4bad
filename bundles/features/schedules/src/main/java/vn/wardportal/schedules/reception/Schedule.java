package vn.wardportal.schedules.reception;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.schedules.reception.Terms.Special;
import vn.wardportal.schedules.week.Days;
import vn.wardportal.schedules.week.Hours;

/**
 * What the terms of a reception mean.
 *
 * @param terms the terms
 * @param hours the times of a day
 * @param minutes how long one resident is given; 0 if no time can be booked
 * @param from the first day
 * @param to the last day, if it is known
 * @param specials the days on which it is otherwise, by the day it would have been
 */
public record Schedule(
        Terms terms,
        List<Hours> hours,
        int minutes,
        LocalDate from,
        Optional<LocalDate> to,
        Map<LocalDate, Special> specials) {

    private static final LocalDate SOME_MONDAY = LocalDate.of(2024, 1, 1);
    private static final Pattern DATED =
            Pattern.compile("\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(20)?\\d{2}\\b|20\\d{2}-\\d{1,2}-\\d{1,2}");

    /** What the terms mean, which have no {@link TermsMistakes}. */
    static Schedule of(Terms terms) {
        LocalDate from = date(terms.from()).orElseThrow();
        Map<LocalDate, Special> specials = new TreeMap<>();
        terms.specials().forEach(special -> specials.put(date(special.day()).orElseThrow(), special));
        return new Schedule(
                terms,
                hours(terms.hours()).stream().map(Optional::orElseThrow).toList(),
                terms.minutes().isBlank() ? 0 : Integer.parseInt(terms.minutes()),
                from,
                date(terms.to()),
                specials);
    }

    /** A date in words; it names its year, since a reception goes on for years. */
    static Optional<LocalDate> date(String words) {
        return DATED.matcher(words).find() ? Days.of(words, SOME_MONDAY) : Optional.empty();
    }

    /** The times of a day in words, each of which may say none. */
    static List<Optional<Hours>> hours(String words) {
        return parts(words, ";").map(Hours::of).toList();
    }

    static Stream<String> parts(String words, String between) {
        return Arrays.stream(words.split(between)).map(String::strip).filter(part -> !part.isEmpty());
    }

    /** Days of the week in words, each of which may be none. */
    static List<Optional<DayOfWeek>> weekdays(String words) {
        return parts(words, "[,;]")
                .map(word -> word.matches(".*[/.-].*")
                        ? Optional.<DayOfWeek>empty()
                        : Days.of(word, SOME_MONDAY).map(LocalDate::getDayOfWeek))
                .toList();
    }

    /** Days of the month in words; 0 for what is none. */
    static List<Integer> monthDays(String words) {
        return parts(words, "[,;]")
                .map(word -> word.replaceFirst("(?iu)^ngày\\s+", ""))
                .map(word -> word.matches("0?[1-9]|[12]\\d|3[01]") ? Integer.parseInt(word) : 0)
                .toList();
    }

    /** The days of the pattern within those, from the first to the last, before holidays and special days are looked at. */
    List<LocalDate> planned(LocalDate first, LocalDate last) {
        LocalDate begin = first.isBefore(from) ? from : first;
        LocalDate end = to.filter(limit -> limit.isBefore(last)).orElse(last);
        return begin.isAfter(end)
                ? List.of()
                : begin.datesUntil(end.plusDays(1)).filter(fitting()).toList();
    }

    /** Which days fit the pattern, its words read once for all days. */
    private Predicate<LocalDate> fitting() {
        return switch (terms.pattern()) {
            case WEEKLY -> {
                List<Optional<DayOfWeek>> weekdays = weekdays(terms.days());
                yield day -> weekdays.contains(Optional.of(day.getDayOfWeek()));
            }
            case MONTHLY -> {
                List<Integer> numbers = monthDays(terms.days());
                // where a month is shorter, its last day
                yield day -> numbers.stream()
                        .anyMatch(number -> Math.min(number, day.lengthOfMonth()) == day.getDayOfMonth());
            }
            case DATES -> dates()::contains;
        };
    }

    private Set<LocalDate> dates() {
        return parts(terms.days(), "[,;]").flatMap(word -> date(word).stream()).collect(Collectors.toSet());
    }
}
