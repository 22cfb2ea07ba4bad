package vn.wardportal.api.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * When the ward works: a weekly pattern of half days, with dated exceptions that have a reason and a legal basis. Asking
 * costs no query; a page that asks is stale once the calendar was changed.
 *
 * <pre>{@code
 * Due due = calendar.afterWorkingDays(request.receivedAt(), 5);
 * String why = String.join(" ", due.explanation());
 * }</pre>
 */
@ProviderType
public interface WorkCalendar {

    /** The day as the ward works it. */
    Day day(LocalDate date);

    /**
     * When something is due that takes so many working days. The first day counted is the working day after the one it
     * began on; it is due at the end of the last. What begins outside working time begins with the next working time.
     */
    Due afterWorkingDays(Instant from, int days);

    /**
     * The same where whatever comes at or after a certain hour counts as received on the next working day, as procedures
     * set it.
     *
     * @param closing that hour: {@code 15:00}
     */
    Due afterWorkingDays(Instant from, int days, LocalTime closing);

    /** When something is due that takes so many working hours. */
    Due afterWorkingHours(Instant from, int hours);

    /** How many working days there are after the one day, up to and with the other; 0 if there are none. */
    int workingDays(LocalDate after, LocalDate to);

    /**
     * A day.
     *
     * @param date the day
     * @param works whether the ward works at any time of it
     * @param reason why it differs from its weekday: {@code Quốc khánh}, {@code làm bù}; empty if it does not
     * @param basis the document the exception rests on; empty if it does not differ
     */
    record Day(LocalDate date, boolean works, String reason, String basis) {}

    /**
     * When something is due, and why then.
     *
     * @param at the moment
     * @param explanation Vietnamese sentences for whoever asks: where counting began, which days were left out and why
     */
    record Due(Instant at, List<String> explanation) {

        public Due {
            explanation = List.copyOf(explanation);
        }
    }
}
