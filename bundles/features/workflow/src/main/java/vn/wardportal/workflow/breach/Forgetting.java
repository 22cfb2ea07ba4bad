package vn.wardportal.workflow.breach;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;

/**
 * Lets go what was kept long enough: entries of the register that were dropped or decided on, and of what somebody was
 * reminded where the text lies no more. What nobody has decided on stays.
 */
@Component
@Job.Recurring(title = "workflow.job.forgetting", dailyAt = "02:40")
public class Forgetting implements Job {

    /** What is left over waits a day. */
    private static final int AT_ONCE = 1000;

    private final Database database;
    private final Rules rules;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public Forgetting(
            @Reference Database database, @Reference Rules rules, @Reference Audit audit, @Reference Clock clock) {
        this.database = database;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        OffsetDateTime settled = start(today.minusMonths(rules.number("workflow.keep.breach", today)));
        OffsetDateTime reminded = start(today.minusDays(rules.number("workflow.keep.reminder", today)));
        database.write(handle -> breaches(handle, settled) + reminders(handle, reminded));
    }

    private int breaches(Handle handle, OffsetDateTime before) {
        List<Long> old = handle.createQuery("""
                        select b.id from workflow.breach b where b.standing in ('DROPPED', 'UPHELD', 'CLEARED')
                            and not exists (select 1 from workflow.breach_step s
                                where s.breach = b.id and s.done_at >= :before)
                            and b.happened_at < :before
                        order by b.id fetch first :most rows only""")
                .bind("before", before)
                .bind("most", AT_ONCE)
                .mapTo(Long.class)
                .list();
        if (!old.isEmpty()) {
            handle.createUpdate("delete from workflow.breach_step where breach in (<ids>)")
                    .bindList("ids", old)
                    .execute();
            handle.createUpdate("delete from workflow.breach where id in (<ids>)")
                    .bindList("ids", old)
                    .execute();
            audit.record(handle, "workflow.breach.expire", "workflow.breach", Integer.toString(old.size()));
        }
        return old.size();
    }

    private static int reminders(Handle handle, OffsetDateTime before) {
        return handle.createUpdate("""
                        delete from workflow.reminder r where r.reminded_at < :before
                            and not exists (select 1 from workflow.item i where i.subject = r.subject
                                and i.moved_at = r.arrived_at and i.state in ('UNDER_WAY', 'RETURNED'))""").bind("before", before).execute();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Dates.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}
