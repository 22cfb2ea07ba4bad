package vn.wardportal.modules;

import java.time.Clock;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.job.Job;

/** Lets go of the tables from before an upgrade, once nobody went back for a week. */
@Component
@Job.Recurring(title = "modules.job.keeping", dailyAt = "03:30")
public class Keeping implements Job {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Journal journal;
    private final Schemas schemas;
    private final Clock clock;

    @Activate
    public Keeping(
            @Reference Database database,
            @Reference Audit audit,
            @Reference Files files,
            @Reference Schemas schemas,
            @Reference Clock clock) {
        this.journal = new Journal(database, audit, files, clock);
        this.schemas = schemas;
        this.clock = clock;
    }

    @Override
    public void run() {
        journal.upgradedBefore(clock.instant().minus(KEPT)).forEach(schemas::discardKept);
    }
}
