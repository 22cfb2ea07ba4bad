package vn.wardportal.workflow.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Dates;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Refusal;
import vn.wardportal.workflow.route.Refusal.Why;
import vn.wardportal.workflow.time.Limits.Limit;

/** The table of times: kept with the steps that make them, in the same transaction. */
@Component(service = Timings.class)
public class Timings {

    /** What is said to be complete longer ago is a slip of the pen. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private static final RowMapper<Timing> TIMING = (row, context) -> new Timing(
            row.getString("subject"),
            row.getInt("turn"),
            row.getInt("pass"),
            row.getObject("completed_at", Instant.class),
            row.getObject("received_at", Instant.class),
            Optional.ofNullable(row.getObject("published_at", Instant.class)),
            Optional.ofNullable(row.getObject("due_at", Instant.class)),
            row.getString("due_because"),
            row.getString("basis"),
            row.getInt("returned"));

    private final Database database;
    private final Limits limits;
    private final Clock clock;

    @Activate
    public Timings(@Reference Database database, @Reference Limits limits, @Reference Clock clock) {
        this.database = database;
        this.limits = limits;
        this.clock = clock;
    }

    /** The times of the last turn; nothing if the text was never sent in. */
    public Optional<Timing> find(String subject) {
        return database.read(handle -> latest(handle, subject));
    }

    /** It is on its way: a new turn begins, unless one is under way. */
    public void onItsWay(Handle handle, Item item) {
        Optional<Timing> last = latest(handle, item.subject());
        if (last.isEmpty() || last.get().published().isPresent()) {
            Instant now = clock.instant();
            insert(handle, item, last.map(Timing::turn).orElse(0) + 1, now);
        }
    }

    /**
     * The sender says when it was complete. Who sends in again what was sent back does not set the clock anew.
     *
     * @throws Refusal if that time is to come, or long gone
     */
    public void completed(Handle handle, Item item, Instant completed) {
        Instant now = clock.instant();
        if (completed.isAfter(now) || completed.isBefore(now.minus(LONGEST))) {
            throw new Refusal(Why.COMPLETED);
        }
        open(handle, item.subject())
                .filter(timing -> timing.pass() == item.pass())
                .ifPresent(timing -> limit(handle, item, timing, completed));
    }

    /** It was sent back to its sender. */
    public void returned(Handle handle, Item item) {
        open(handle, item.subject())
                .ifPresent(timing -> handle.execute(
                        "update workflow.timing set returned = returned + 1 where subject = ? and turn = ?",
                        timing.subject(),
                        timing.turn()));
    }

    /** Residents read it: the times of the turn that has ended, if one was under way. */
    public Optional<Timing> published(Handle handle, Item item) {
        return open(handle, item.subject()).flatMap(timing -> {
            handle.execute(
                    "update workflow.timing set published_at = ? where subject = ? and turn = ?",
                    utc(clock.instant()),
                    timing.subject(),
                    timing.turn());
            return latest(handle, timing.subject());
        });
    }

    private void insert(Handle handle, Item item, int turn, Instant now) {
        Optional<Limit> limit = limits.of(item, now, now);
        handle.createUpdate("""
                        insert into workflow.timing (subject, turn, pass, kind, received_month, completed_at, received_at,
                            due_at, due_because, basis, returned)
                        values (:subject, :turn, :pass, :kind, :month, :now, :now, :due, :because, :basis, 0)""")
                .bind("subject", item.subject())
                .bind("turn", turn)
                .bind("pass", item.pass())
                .bind("kind", item.kind())
                .bind("month", LocalDate.ofInstant(now, Dates.ZONE).withDayOfMonth(1))
                .bind("now", utc(now))
                .bind("due", due(limit))
                .bind("because", limit.map(Limit::because).orElse(""))
                .bind("basis", limit.map(Limit::basis).orElse(""))
                .execute();
    }

    private void limit(Handle handle, Item item, Timing timing, Instant completed) {
        Optional<Limit> limit = limits.of(item, completed, timing.received());
        handle.createUpdate("""
                        update workflow.timing set completed_at = :completed, due_at = :due, due_because = :because,
                            basis = :basis where subject = :subject and turn = :turn""")
                .bind("completed", utc(completed))
                .bind("due", due(limit))
                .bind("because", limit.map(Limit::because).orElse(""))
                .bind("basis", limit.map(Limit::basis).orElse(""))
                .bind("subject", timing.subject())
                .bind("turn", timing.turn())
                .execute();
    }

    /** The times of the turn that is under way, as seen within a transaction; nothing if residents read the text. */
    public static Optional<Timing> open(Handle handle, String subject) {
        return latest(handle, subject).filter(timing -> timing.published().isEmpty());
    }

    private static Optional<Timing> latest(Handle handle, String subject) {
        return handle.createQuery("select * from workflow.timing where subject = :subject order by turn desc"
                        + " fetch first row only")
                .bind("subject", subject)
                .map(TIMING)
                .findOne();
    }

    private static @Nullable OffsetDateTime due(Optional<Limit> limit) {
        return limit.map(Limit::due).map(Timings::utc).orElse(null);
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
