package vn.wardportal.regulation.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.wardportal.api.calendar.WorkCalendar.Due;
import vn.wardportal.api.text.Dates;
import vn.wardportal.regulation.calendar.WeekHours.Span;

/** Reckons one deadline and writes down why it is when it is. */
final class Reckoning {

    private final YearCalendar calendar;
    private final Explanation explanation;

    Reckoning(YearCalendar calendar) {
        this.calendar = calendar;
        this.explanation = new Explanation(calendar);
    }

    Due days(Instant from, int days) {
        LocalDateTime received = LocalDateTime.ofInstant(from, Dates.ZONE);
        return days(received, begin(received), days);
    }

    Due days(Instant from, int days, LocalTime closing) {
        LocalDateTime received = LocalDateTime.ofInstant(from, Dates.ZONE);
        boolean late = calendar.works(received.toLocalDate())
                && !received.toLocalTime().isBefore(closing);
        if (!late) {
            return days(from, days);
        }
        LocalDate next = calendar.nextWorking(received.toLocalDate());
        LocalDateTime begun = next.atTime(calendar.spans(next).getFirst().starts());
        explanation.received(received);
        explanation.closed(closing, begun);
        return days(received, begun, days);
    }

    Due hours(Instant from, int hours) {
        LocalDateTime received = LocalDateTime.ofInstant(from, Dates.ZONE);
        LocalDateTime at = begin(received);
        Duration left = Duration.ofHours(positive(hours));
        while (true) {
            Span span = spanAt(at);
            Duration today = Duration.between(at.toLocalTime(), span.ends());
            if (left.compareTo(today) <= 0) {
                LocalDateTime due = at.plus(left);
                explanation.leftOut(received.toLocalDate(), due.toLocalDate());
                return explanation.dueAfterHours(due, hours);
            }
            left = left.minus(today);
            at = calendar.firstWorking(at.toLocalDate().atTime(span.ends()));
        }
    }

    private Due days(LocalDateTime received, LocalDateTime begun, int days) {
        LocalDate day = begun.toLocalDate();
        for (int counted = 1; counted <= positive(days); counted++) {
            day = calendar.nextWorking(day);
            explanation.counted(counted, day);
        }
        explanation.leftOut(received.toLocalDate(), day);
        return explanation.due(calendar.end(day), days);
    }

    private LocalDateTime begin(LocalDateTime received) {
        LocalDateTime begun = calendar.firstWorking(received);
        explanation.received(received);
        if (!begun.equals(received)) {
            explanation.outside(begun);
        }
        return begun;
    }

    private Span spanAt(LocalDateTime time) {
        return calendar.spans(time.toLocalDate()).stream()
                .filter(span -> !time.toLocalTime().isBefore(span.starts())
                        && time.toLocalTime().isBefore(span.ends()))
                .findFirst()
                .orElseThrow();
    }

    private static int positive(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("A deadline of " + count + " lies in the past");
        }
        return count;
    }
}
