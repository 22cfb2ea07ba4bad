package vn.wardportal.web.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import vn.wardportal.api.site.Opening;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.text.Dates;

/**
 * The office residents go to, as it is at a moment.
 *
 * @param open whether somebody is there
 * @param today whether the hours shown are those of today
 * @param day the day whose hours are shown: today, or the next one with hours left
 * @param hours the hours of that day: "07:30 – 11:30"
 * @param until when this stops being true
 */
public record Counter(boolean open, boolean today, LocalDate day, List<String> hours, Instant until) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    // No-break spaces and a word joiner: a line may otherwise end behind the dash.
    private static final String BETWEEN = "\u00a0–\u2060\u00a0";

    /** The counter at that time; without hours if the identity has none. */
    public static Counter at(SiteIdentity identity, Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, Dates.ZONE);
        List<Opening> today = on(identity, local.toLocalDate());
        boolean open = today.stream().anyMatch(opening -> during(opening, local.toLocalTime()));
        LocalDate day = dayToShow(identity, local);
        List<String> hours = on(identity, day).stream().map(Counter::span).toList();
        return new Counter(open, day.equals(local.toLocalDate()), day, hours, nextChange(today, local));
    }

    private static LocalDate dayToShow(SiteIdentity identity, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        boolean hoursLeft =
                on(identity, today).stream().anyMatch(opening -> opening.to().isAfter(now.toLocalTime()));
        if (hoursLeft) {
            return today;
        }
        return Stream.iterate(today.plusDays(1), date -> date.plusDays(1))
                .limit(7)
                .filter(date -> !on(identity, date).isEmpty())
                .findFirst()
                .orElse(today);
    }

    private static List<Opening> on(SiteIdentity identity, LocalDate date) {
        return identity.hours().stream()
                .filter(opening -> opening.day() == date.getDayOfWeek())
                .toList();
    }

    private static boolean during(Opening opening, LocalTime time) {
        return !time.isBefore(opening.from()) && time.isBefore(opening.to());
    }

    private static Instant nextChange(List<Opening> today, LocalDateTime now) {
        return today.stream()
                .flatMap(opening -> Stream.of(opening.from(), opening.to()))
                .filter(time -> time.isAfter(now.toLocalTime()))
                .min(LocalTime::compareTo)
                .map(now.toLocalDate()::atTime)
                .orElse(now.toLocalDate().plusDays(1).atStartOfDay())
                .atZone(Dates.ZONE)
                .toInstant();
    }

    private static String span(Opening opening) {
        return CLOCK.format(opening.from()) + BETWEEN + CLOCK.format(opening.to());
    }
}
