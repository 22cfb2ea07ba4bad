package vn.wardportal.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.module.Health;
import vn.wardportal.api.module.HealthCheck;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** Whether backups are made, so that nobody learns of it on the day one is needed. */
@Component
@HealthCheck.Named(title = "backup.health")
public final class BackupHealth implements HealthCheck {

    private static final Duration LATE = Duration.ofDays(2);

    private final Schedule schedule;
    private final Backups backups;
    private final Clock clock;
    private final Texts texts = Messages.of(BackupHealth.class).in(Language.VI);

    @Activate
    public BackupHealth(@Reference Schedule schedule, @Reference Backups backups, @Reference Clock clock) {
        this.schedule = schedule;
        this.backups = backups;
        this.clock = clock;
    }

    @Override
    public Health look() {
        Plan plan = schedule.plan();
        if (!backups.hasPassphrase()) {
            return Health.warn(texts.get("backup.health.passphrase"));
        }
        if (!plan.active()) {
            return Health.warn(texts.get("backup.health.inactive"));
        }
        Optional<Schedule.Failure> failure = schedule.failure();
        if (failure.isPresent()) {
            return Health.fail(texts.get(
                    "backup.health.failed",
                    Dates.time(failure.get().at()),
                    failure.get().reason()));
        }
        Instant latest = plan.done().orElse(plan.since());
        if (latest.plus(LATE).isBefore(clock.instant())) {
            return Health.warn(texts.get("backup.health.late", Dates.time(latest)));
        }
        return Health.pass(plan.done()
                .map(done -> texts.get("backup.health.well", Dates.time(done)))
                .orElseGet(() -> texts.get("backup.health.first", plan.at())));
    }
}
