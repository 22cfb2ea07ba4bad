package vn.wardportal.corrections.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;
import vn.wardportal.corrections.Reports;

/** Forgets who reported what was answered long enough ago. */
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
        int days = rules.number("corrections.contact", LocalDate.ofInstant(now, Dates.ZONE));
        database.write(handle -> Reports.forgetReporters(handle, now.minus(days, ChronoUnit.DAYS)));
    }
}
