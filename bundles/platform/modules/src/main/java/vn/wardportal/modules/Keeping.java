package vn.wardportal.modules;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** Lets go of the tables from before an upgrade, once nobody went back for a week. */
class Keeping implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Keeping.class);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int FIRST_MINUTES = 5;
    private static final int EVERY_MINUTES = 6 * 60;

    private final Journal journal;
    private final Schemas schemas;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("modules-keeping").unstarted(work));

    Keeping(Journal journal, Schemas schemas, Clock clock) {
        this.journal = journal;
        this.schemas = schemas;
        this.clock = clock;
        timer.scheduleWithFixedDelay(this::look, FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            Acting.as(
                    Person.PORTAL,
                    () -> journal.upgradedBefore(clock.instant().minus(KEPT)).forEach(schemas::discardKept));
        } catch (RuntimeException e) {
            log.warn("Cannot let go of old tables; trying again in some hours", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
