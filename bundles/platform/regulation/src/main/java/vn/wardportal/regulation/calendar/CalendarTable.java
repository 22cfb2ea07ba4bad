package vn.wardportal.regulation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The tables of the calendar: the weekly pattern, the days that differ from it, and what is not decided yet. */
final class CalendarTable {

    private static final RowMapper<WeekHours> HOURS = (row, context) -> new WeekHours(
            DayOfWeek.of(row.getInt("weekday")),
            row.getObject("starts", LocalTime.class),
            row.getObject("ends", LocalTime.class),
            row.getObject("valid_from", LocalDate.class),
            Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
            row.getString("basis"));

    private static final RowMapper<SpecialDay> DAY = (row, context) -> new SpecialDay(
            row.getObject("date_off", LocalDate.class),
            DayKind.valueOf(row.getString("kind")),
            Optional.ofNullable(row.getObject("makes_up_for", LocalDate.class)),
            row.getString("reason"),
            row.getString("basis"),
            Certainty.valueOf(row.getString("certainty")));

    private CalendarTable() {}

    static List<WeekHours> week(Handle handle) {
        return handle.createQuery("select * from regulation.work_week order by valid_from, weekday, starts")
                .map(HOURS)
                .list();
    }

    static List<SpecialDay> days(Handle handle) {
        return handle.createQuery("select * from regulation.special_day order by date_off")
                .map(DAY)
                .list();
    }

    static Optional<SpecialDay> day(Handle handle, LocalDate date) {
        return handle.createQuery("select * from regulation.special_day where date_off = :date")
                .bind("date", date)
                .map(DAY)
                .findOne();
    }

    /** What is to be decided and has not been. */
    static List<OpenQuestion> open(Handle handle) {
        List<LocalDate> known = days(handle).stream().map(SpecialDay::date).toList();
        return handle
                .createQuery("select * from regulation.open_question order by for_year, id")
                .map((row, context) -> new OpenQuestion(
                        row.getInt("for_year"),
                        row.getString("reason"),
                        row.getString("basis"),
                        Stream.of(row.getString("candidates").split(","))
                                .map(LocalDate::parse)
                                .toList()))
                .stream()
                .filter(question -> question.candidates().stream().noneMatch(known::contains))
                .toList();
    }

    static void save(Handle handle, SpecialDay day) {
        handle.createUpdate("""
                        merge into regulation.special_day (date_off, kind, makes_up_for, reason, basis, certainty)
                        key (date_off) values (:date, :kind, :makesUpFor, :reason, :basis, :certainty)
                        """)
                .bind("date", day.date())
                .bind("kind", day.kind().name())
                .bind("makesUpFor", day.makesUpFor().orElse(null))
                .bind("reason", day.reason())
                .bind("basis", day.basis())
                .bind("certainty", day.certainty().name())
                .execute();
    }

    static void remove(Handle handle, LocalDate date) {
        handle.createUpdate("delete from regulation.special_day where date_off = :date")
                .bind("date", date)
                .execute();
    }

    /** Replaces the weekday's hours from the date on; hours that were to begin later are dropped. */
    static void replace(Handle handle, DayOfWeek day, LocalDate from, List<WeekHours> hours) {
        handle.createUpdate("delete from regulation.work_week where weekday = :day and valid_from >= :from")
                .bind("day", day.getValue())
                .bind("from", from)
                .execute();
        handle.createUpdate("""
                        update regulation.work_week set valid_to = :last
                        where weekday = :day and (valid_to is null or valid_to > :last)
                        """)
                .bind("day", day.getValue())
                .bind("last", from.minusDays(1))
                .execute();
        hours.forEach(span -> add(handle, span));
    }

    private static void add(Handle handle, WeekHours hours) {
        handle.createUpdate("""
                        insert into regulation.work_week (weekday, starts, ends, valid_from, basis)
                        values (:day, :starts, :ends, :from, :basis)
                        """)
                .bind("day", hours.day().getValue())
                .bind("starts", hours.starts())
                .bind("ends", hours.ends())
                .bind("from", hours.from())
                .bind("basis", hours.basis())
                .execute();
    }
}
