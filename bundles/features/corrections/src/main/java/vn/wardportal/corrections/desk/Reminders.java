package vn.wardportal.corrections.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.text.Dates;
import vn.wardportal.corrections.Report;
import vn.wardportal.corrections.Reports;

/** Reminds once each working day of every report that is due by the next working day, or overdue. */
@Component
@Job.Recurring(title = "corrections.job.reminders", everySeconds = 900)
public class Reminders implements Job {

    private static final int AT_ONCE = 500;

    private final Database database;
    private final Reports reports;
    private final Bulletin bulletin;
    private final WorkCalendar calendar;
    private final Clock clock;

    @Activate
    public Reminders(
            @Reference Database database,
            @Reference Reports reports,
            @Reference Bulletin bulletin,
            @Reference WorkCalendar calendar,
            @Reference Clock clock) {
        this.database = database;
        this.reports = reports;
        this.bulletin = bulletin;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Dates.ZONE);
        if (calendar.day(today).works()) {
            Instant soon = afterNextWorkingDay(today);
            reports.toRemind(soon, today, AT_ONCE).forEach(report -> remind(report, now, today));
        }
    }

    private void remind(Report report, Instant now, LocalDate today) {
        database.write(handle -> {
            Reports.reminded(handle, report.id(), today);
            bulletin.remind(handle, report, report.overdue(now));
            return true;
        });
    }

    private Instant afterNextWorkingDay(LocalDate today) {
        LocalDate next = today.plusDays(1);
        while (!calendar.day(next).works()) {
            next = next.plusDays(1);
        }
        return next.plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
    }
}
