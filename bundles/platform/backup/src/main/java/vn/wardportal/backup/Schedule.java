package vn.wardportal.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;

/** Makes a backup each day at the time that was chosen; one that was missed is made up for, one that failed tried again. */
@Component(service = {Schedule.class, Job.class})
@Job.Recurring(title = "backup.job.schedule", everySeconds = 30)
public final class Schedule implements Job {

    private static final Logger log = LoggerFactory.getLogger(Schedule.class);
    private static final Duration AGAIN = Duration.ofHours(1);

    private final Database database;
    private final Backups backups;
    private final Audit audit;
    private final Clock clock;
    private volatile Optional<Failure> failure = Optional.empty();

    @Activate
    public Schedule(
            @Reference Database database, @Reference Backups backups, @Reference Audit audit, @Reference Clock clock) {
        this.database = database;
        this.backups = backups;
        this.audit = audit;
        this.clock = clock;
    }

    Plan plan() {
        return database.read(Plans::find);
    }

    void save(boolean active, LocalTime at, int kept) {
        Acting.require(Backups.PERMISSION);
        if (kept < Plan.LEAST || kept > Plan.MOST) {
            throw new Trouble("backup.trouble.kept");
        }
        database.write(handle -> {
            Plans.save(handle, active, at, kept, clock.instant());
            audit.record(handle, "backup.plan", "backup.plan", active ? at + ", " + kept : "-");
            return true;
        });
        failure = Optional.empty();
    }

    /** Why the latest backup on schedule was not made, if it was not. */
    Optional<Failure> failure() {
        return failure;
    }

    /** Makes the backup that is due, if one is. */
    @Override
    public void run() {
        Instant now = clock.instant();
        boolean wait = failure.map(last -> last.at().plus(AGAIN).isAfter(now)).orElse(false);
        if (!wait && plan().due(now, Dates.ZONE)) {
            make(now);
        }
    }

    private void make(Instant now) {
        try {
            backups.make(Optional.empty(), plan().kept(), progress -> {});
            database.write(handle -> {
                Plans.done(handle, now);
                return true;
            });
            failure = Optional.empty();
        } catch (RuntimeException e) {
            failure = Optional.of(new Failure(now, Words.of(e)));
            log.error("The backup that is due was not made: {}", Words.forOperator(e));
        }
    }

    /**
     * A backup that was not made.
     *
     * @param at when it was tried
     * @param reason in words
     */
    record Failure(Instant at, String reason) {}
}
