package vn.wardportal.workflow.route;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.version.Editions;

/** Publishes at the time that was set, and takes away what was published in an emergency and not reviewed in time. */
@Component
@Job.Recurring(title = "workflow.job.timer", everySeconds = 5)
public class Timer implements Job {

    private static final Logger log = LoggerFactory.getLogger(Timer.class);

    private final Database database;
    private final Editions editions;
    private final Emergency emergency;
    private final Routes routes;
    private final Moves moves;
    private final Clock clock;

    @Activate
    public Timer(
            @Reference Database database,
            @Reference Editions editions,
            @Reference Emergency emergency,
            @Reference Routes routes,
            @Reference Moves moves,
            @Reference Clock clock) {
        this.database = database;
        this.editions = editions;
        this.emergency = emergency;
        this.routes = routes;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public void run() {
        items("state = 'SCHEDULED' and publish_at <= :now").forEach(item -> attempt(item, this::release));
        items("review_by <= :now").forEach(item -> attempt(item, due -> emergency.lapse(due.subject(), due.seq())));
    }

    private static void attempt(Item item, Consumer<Item> work) {
        try {
            work.accept(item);
        } catch (Refusal e) {
            log.info("{} was not done at its time: {}", item.subject(), e.getMessage());
        } catch (RuntimeException e) {
            log.error("{} cannot be done at its time", item.subject(), e);
        }
    }

    private void release(Item item) {
        boolean same = editions.newest(item.subject())
                .map(Edition::hash)
                .filter(item.hash()::equals)
                .isPresent();
        database.write(handle -> {
            Item claimed = new ItemTable(handle).claim(item.subject(), item.seq());
            return same
                    ? moves.release(handle, claimed, Act.PUBLISH, "", Optional.empty())
                    : moves.to(
                            handle,
                            claimed,
                            routes.named(claimed.route()).correcting(),
                            Act.DIFFER,
                            "",
                            Optional.empty());
        });
    }

    private List<Item> items(String due) {
        Instant now = clock.instant();
        return database.read(handle -> handle.createQuery("select * from workflow.item where " + due)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map(Items.ITEM)
                .list());
    }
}
