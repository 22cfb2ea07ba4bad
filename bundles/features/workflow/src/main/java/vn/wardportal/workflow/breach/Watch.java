package vn.wardportal.workflow.breach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;
import vn.wardportal.workflow.route.Deadlines;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Items;
import vn.wardportal.workflow.time.Timings;

/**
 * Reminds whom a task waits for before it is due and when it is overdue, each once at a stage; then also proposes it. Proposes
 * what is not published when its limit passes.
 */
@Component
@Job.Recurring(title = "workflow.job.watch", everySeconds = 60)
public class Watch implements Job {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    /** What is left over waits a minute. */
    private static final int AT_ONCE = 200;

    private static final String BEFORE = "workflow.reminder.before";

    private final Database database;
    private final Rules rules;
    private final Deadlines deadlines;
    private final Letters letters;
    private final Proposals proposals;
    private final Clock clock;

    @Activate
    public Watch(
            @Reference Database database,
            @Reference Rules rules,
            @Reference Deadlines deadlines,
            @Reference Letters letters,
            @Reference Proposals proposals,
            @Reference Clock clock) {
        this.database = database;
        this.rules = rules;
        this.deadlines = deadlines;
        this.letters = letters;
        this.proposals = proposals;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        items("OVERDUE", Instant.EPOCH, now)
                .forEach(item -> once(item, "OVERDUE", (handle, overdue) -> {
                    letters.overdue(handle, overdue);
                    proposals.overdue(handle, overdue);
                }));
        beyondLimit(now)
                .forEach(item -> locked(item, (handle, late) -> Timings.open(handle, late.subject())
                        .ifPresent(timing -> proposals.unpublished(handle, late, timing))));
        // What is due by then has no more than the rule's time left.
        rules.find(BEFORE, LocalDate.ofInstant(now, Dates.ZONE))
                .map(rule -> deadlines.due(rule, now).at())
                .ifPresent(then -> items("SOON", now, then).forEach(item -> once(item, "SOON", letters::soon)));
    }

    /** What waits and was due in that span, and nobody was told so since it came where it is. */
    private List<Item> items(String what, Instant from, Instant until) {
        return database.read(handle -> handle.createQuery("""
                        select i.* from workflow.item i
                        where i.state in ('UNDER_WAY', 'RETURNED') and i.due_at >= :from and i.due_at < :until
                            and not exists (select 1 from workflow.reminder r
                                where r.subject = i.subject and r.arrived_at = i.moved_at and r.what = :what)
                        order by i.due_at fetch first :most rows only""")
                .bind("from", from.atOffset(ZoneOffset.UTC))
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .bind("what", what)
                .bind("most", AT_ONCE)
                .map(Items.ITEM)
                .list());
    }

    /** What residents do not read though its limit has passed, and nobody proposed it for that yet. */
    private List<Item> beyondLimit(Instant now) {
        return database.read(handle -> handle.createQuery("""
                        select i.* from workflow.item i join workflow.timing t on t.subject = i.subject
                        where i.state in ('UNDER_WAY', 'RETURNED', 'SCHEDULED', 'RELEASED')
                            and t.published_at is null and t.due_at < :now
                            and not exists (select 1 from workflow.breach b
                                where b.subject = t.subject and b.cause = 'PUBLISHED ' || t.turn)
                        order by t.due_at fetch first :most rows only""")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("most", AT_ONCE)
                .map(Items.ITEM)
                .list());
    }

    private void once(Item item, String what, BiConsumer<Handle, Item> work) {
        locked(item, (handle, waiting) -> {
            handle.execute(
                    "insert into workflow.reminder (subject, arrived_at, what, reminded_at) values (?, ?, ?, ?)",
                    item.subject(),
                    item.times().moved().atOffset(ZoneOffset.UTC),
                    what,
                    clock.instant().atOffset(ZoneOffset.UTC));
            work.accept(handle, waiting);
        });
    }

    /** Does it, unless somebody took a step meanwhile. */
    private void locked(Item item, BiConsumer<Handle, Item> work) {
        try {
            database.write(handle -> {
                int waiting = handle.execute(
                        "update workflow.item set seq = seq where subject = ? and seq = ?", item.subject(), item.seq());
                if (waiting == 1) {
                    work.accept(handle, item);
                }
                return waiting;
            });
        } catch (RuntimeException e) {
            log.error("Nobody can be reminded of {}", item.subject(), e);
        }
    }
}
