package vn.wardportal.regulation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.regulation.Refused;
import vn.wardportal.regulation.Rights;
import vn.wardportal.regulation.Words;
import vn.wardportal.regulation.calendar.WeekHours.Span;

/** Corrects the calendar: each change has a reason and a basis, is audited, and counts at once. */
@Component(service = CalendarDesk.class)
public final class CalendarDesk {

    private final Database database;
    private final StoredCalendar calendar;
    private final Audit audit;

    @Activate
    public CalendarDesk(@Reference Database database, @Reference StoredCalendar calendar, @Reference Audit audit) {
        this.database = database;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** The days of the year that differ from their weekday. */
    List<SpecialDay> days(int year) {
        Acting.require(Rights.READ);
        return database.read(CalendarTable::days).stream()
                .filter(day -> day.date().getYear() == year)
                .toList();
    }

    List<OpenQuestion> open(int year) {
        Acting.require(Rights.READ);
        return database.read(CalendarTable::open).stream()
                .filter(question -> question.year() == year)
                .toList();
    }

    List<WeekHours> week() {
        Acting.require(Rights.READ);
        return database.read(CalendarTable::week);
    }

    /** Enters a day, or enters another in its place. */
    void save(SpecialDay day) {
        Acting.require(Rights.MANAGE);
        if (day.reason().isBlank() || day.basis().isBlank()) {
            throw new Refused("calendar.refused.reason");
        }
        database.write(handle -> {
            CalendarTable.save(handle, day);
            audit.record(handle, "regulation.day", object(day.date()), summary(day));
            return true;
        });
        calendar.refresh();
    }

    /** Lets the day be like its weekday again. */
    void remove(LocalDate date) {
        Acting.require(Rights.MANAGE);
        database.write(handle -> {
            Optional<SpecialDay> before = CalendarTable.day(handle, date);
            CalendarTable.remove(handle, date);
            before.ifPresent(day -> audit.record(handle, "regulation.noday", object(date), summary(day)));
            return true;
        });
        calendar.refresh();
    }

    /** Sets the hours of weekdays from a date on; what was before stays as it was. */
    void hours(Set<DayOfWeek> days, List<Span> spans, LocalDate from, String basis) {
        Acting.require(Rights.MANAGE);
        check(days, spans, basis);
        database.write(handle -> {
            for (DayOfWeek day : days) {
                List<WeekHours> hours = spans.stream()
                        .map(span -> new WeekHours(day, span.starts(), span.ends(), from, Optional.empty(), basis))
                        .toList();
                CalendarTable.replace(handle, day, from, hours);
            }
            audit.record(handle, "regulation.hours", "regulation.work_week", summary(days, spans, from));
            return true;
        });
        calendar.refresh();
    }

    private static void check(Set<DayOfWeek> days, List<Span> spans, String basis) {
        if (days.isEmpty()) {
            throw new Refused("calendar.refused.weekday");
        }
        if (basis.isBlank()) {
            throw new Refused("calendar.refused.basis");
        }
        LocalTime free = LocalTime.MIN;
        for (Span span : spans) {
            if (span.starts().isBefore(free) || !span.starts().isBefore(span.ends())) {
                throw new Refused("calendar.refused.hours");
            }
            free = span.ends();
        }
    }

    private static String object(LocalDate date) {
        return "regulation.special_day/" + date;
    }

    private static String summary(SpecialDay day) {
        return Dates.day(day.date()) + ": " + Words.VI.get(day.kind().key()) + ", " + day.reason();
    }

    private static String summary(Set<DayOfWeek> days, List<Span> spans, LocalDate from) {
        String hours =
                spans.stream().map(span -> span.starts() + "–" + span.ends()).collect(Collectors.joining(", "));
        return days.stream()
                        .sorted()
                        .map(day -> Words.VI.get("weekday." + day.getValue()))
                        .collect(Collectors.joining(", "))
                + ": " + hours + "; " + Dates.day(from);
    }
}
