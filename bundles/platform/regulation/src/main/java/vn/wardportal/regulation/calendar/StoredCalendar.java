package vn.wardportal.regulation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.page.Source;

/** The work calendar as it stands in the tables, kept in memory and read anew after each change. */
@Component(service = {WorkCalendar.class, StoredCalendar.class})
public final class StoredCalendar implements WorkCalendar {

    private final Database database;
    private final Source source = new Source("regulation.calendar");
    private volatile YearCalendar days;

    @Activate
    public StoredCalendar(@Reference Database database) {
        this.database = database;
        this.days = read();
    }

    @Override
    public Day day(LocalDate date) {
        YearCalendar calendar = calendar();
        return calendar.special(date)
                .map(special -> new Day(date, calendar.works(date), special.reason(), special.basis()))
                .orElseGet(() -> new Day(date, calendar.works(date), "", ""));
    }

    @Override
    public Due afterWorkingDays(Instant from, int count) {
        return new Reckoning(calendar()).days(from, count);
    }

    @Override
    public Due afterWorkingDays(Instant from, int count, LocalTime closing) {
        return new Reckoning(calendar()).days(from, count, closing);
    }

    @Override
    public Due afterWorkingHours(Instant from, int count) {
        return new Reckoning(calendar()).hours(from, count);
    }

    @Override
    public int workingDays(LocalDate after, LocalDate to) {
        YearCalendar calendar = calendar();
        return (int) after.plusDays(1)
                .datesUntil(to.isAfter(after) ? to.plusDays(1) : after.plusDays(1))
                .filter(calendar::works)
                .count();
    }

    /** Reads the tables anew; pages that asked before are stale from then on. */
    void refresh() {
        days = read();
        source.changed();
    }

    private YearCalendar calendar() {
        source.read();
        return days;
    }

    private YearCalendar read() {
        return database.read(handle ->
                new YearCalendar(CalendarTable.week(handle), CalendarTable.days(handle), CalendarTable.open(handle)));
    }
}
