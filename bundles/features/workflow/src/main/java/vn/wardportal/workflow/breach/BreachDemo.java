package vn.wardportal.workflow.breach;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.site.DemoContent;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.breach.Breach.Act;
import vn.wardportal.workflow.breach.Breach.Kind;
import vn.wardportal.workflow.breach.Breach.Matter;
import vn.wardportal.workflow.breach.Breach.Owner;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.route.Item.Who;

/** One sample text that was published in time, and one that was late and is proposed for the register. */
@Component
public class BreachDemo implements DemoContent {

    private static final String LATE = "workflow.demo/1";
    private static final String IN_TIME = "workflow.demo/2";

    private final Database database;
    private final Clock clock;

    @Activate
    public BreachDemo(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean empty() {
        return database.read(handle -> handle.createQuery("select not exists (select 1 from workflow.breach)")
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void load() {
        Instant completed = clock.instant().minus(Duration.ofDays(3));
        Instant due = completed.plus(Duration.ofHours(24));
        Instant published = due.plus(Duration.ofHours(5));
        database.write(handle -> {
            insert(handle, LATE, completed, due, published);
            insert(handle, IN_TIME, completed, due, completed.plus(Duration.ofHours(6)));
            Breach breach = new Breach(
                    0,
                    Kind.LATE,
                    new Matter(Optional.of(LATE), "Tin mẫu: Ra quân tổng vệ sinh đường phố", ""),
                    new Owner(Optional.empty(), Optional.of("ctv"), "Bùi Thanh Tâm"),
                    due,
                    "Nội dung mẫu. Hoàn thành " + Dates.time(completed) + ", hạn đăng " + Dates.time(due) + ", đăng "
                            + Dates.time(published) + ": trễ 5 giờ.",
                    "khoản 1 Điều 10, Điều 15",
                    Standing.PROPOSED,
                    Optional.empty(),
                    0);
            BreachTable table = new BreachTable(handle);
            Who portal = new Who(Person.PORTAL.login(), Person.PORTAL.name());
            table.add(breach, Optional.of("PUBLISHED 1"), true)
                    .ifPresent(kept -> table.note(kept.id(), Act.PROPOSE, portal, clock.instant(), ""));
            return true;
        });
    }

    @Override
    public void remove() {
        database.write(handle -> {
            Stream.of(
                            "delete from workflow.breach_step where breach in (select id from workflow.breach where demo)",
                            "delete from workflow.breach where demo",
                            "delete from workflow.timing where subject in ('" + LATE + "', '" + IN_TIME + "')")
                    .forEach(handle::execute);
            return true;
        });
    }

    private static void insert(Handle handle, String subject, Instant completed, Instant due, Instant published) {
        handle.createUpdate("""
                        insert into workflow.timing (subject, turn, pass, kind, received_month, completed_at, received_at,
                            published_at, due_at, due_because, basis, returned)
                        values (:subject, 1, 1, 'news.article', :month, :completed, :completed, :published, :due, '',
                            'khoản 1 Điều 10', 0)""")
                .bind("subject", subject)
                .bind("month", LocalDate.ofInstant(completed, Dates.ZONE).withDayOfMonth(1))
                .bind("completed", completed.atOffset(ZoneOffset.UTC))
                .bind("due", due.atOffset(ZoneOffset.UTC))
                .bind("published", published.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
