package vn.wardportal.corrections.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;

/** Forgets who reported what was answered long enough ago, and later the reports that were no error. */
@Component
@Job.Recurring(title = "corrections.job.forgetting", dailyAt = "02:20")
public class Forgetting implements Job {

    private final Database database;
    private final Rules rules;
    private final Clock clock;

    @Activate
    public Forgetting(@Reference Database database, @Reference Rules rules, @Reference Clock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Dates.ZONE);
        int days = rules.number("corrections.contact", today);
        int months = rules.number("corrections.keep", today);
        Instant old = today.minusMonths(months).atStartOfDay(Dates.ZONE).toInstant();
        Instant answered = now.minus(days, ChronoUnit.DAYS);
        database.write(handle -> reporters(handle, utc(answered)) + unfounded(handle, utc(old)));
    }

    private static int reporters(Handle handle, OffsetDateTime before) {
        return handle.createUpdate("""
                        update corrections.report set name = '', contact = '', fingerprint = null
                        where under_way = false and closed_at < :before
                            and (name <> '' or contact <> '' or fingerprint is not null)
                        """).bind("before", before).execute();
    }

    /** What was no error, with proposals that came to nothing. */
    private static int unfounded(Handle handle, OffsetDateTime before) {
        String old = "select id from corrections.report where under_way = false and state = 'NO_ERROR'"
                + " and closed_at < :before";
        handle.createUpdate("delete from corrections.correction where report in (" + old + ")")
                .bind("before", before)
                .execute();
        return handle.createUpdate("delete from corrections.report where id in (" + old + ")")
                .bind("before", before)
                .execute();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
