package vn.wardportal.schedules.booking;

import java.time.Clock;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;

/** Forgets the bookings of receptions that are long enough over, with all that residents said about themselves. */
@Component
@Job.Recurring(title = "schedules.job.forgetting", dailyAt = "02:40")
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
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        int days = rules.number("schedules.bookings.kept", today);
        database.write(handle -> Bookings.forget(handle, today.minusDays(days)));
    }
}
