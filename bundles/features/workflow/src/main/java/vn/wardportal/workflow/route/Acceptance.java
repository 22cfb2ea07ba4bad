package vn.wardportal.workflow.route;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.rules.Regulation;
import vn.wardportal.api.rules.Regulation.Change;
import vn.wardportal.api.rules.Regulation.Issue;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/**
 * Who has accepted the edition of the regulation that is in force today, before their first contribution under it (khoản 2
 * Điều 1). When it is amended (Điều 16), everybody accepts it anew.
 */
@Component(service = Acceptance.class)
public class Acceptance {

    private final Database database;
    private final Audit audit;
    private final Regulation regulation;
    private final Clock clock;

    @Activate
    public Acceptance(
            @Reference Database database,
            @Reference Audit audit,
            @Reference Regulation regulation,
            @Reference Clock clock) {
        this.database = database;
        this.audit = audit;
        this.regulation = regulation;
        this.clock = clock;
    }

    /** The edition in force today. */
    public String regulation() {
        return inForce().name();
    }

    /** What is new in it since the edition that person accepted last; nothing if they have accepted none. */
    public List<Change> changes(String login) {
        Optional<LocalDate> accepted = database.read(handle -> handle.createQuery("""
                        select known.valid_from from workflow.acceptance
                        join workflow.regulation known on known.name = acceptance.regulation
                        where acceptance.login = :login order by known.valid_from desc fetch first row only""")
                .bind("login", login)
                .mapTo(LocalDate.class)
                .findOne());
        return accepted.map(since -> regulation.changes(since, today())).orElse(List.of());
    }

    /** Whether that person has accepted it. */
    public boolean given(String login) {
        return database.read(handle -> given(handle, login));
    }

    /** The acting person accepts it. */
    public void give() {
        Person person = Acting.person().orElseThrow();
        Issue issue = inForce();
        database.write(handle -> {
            handle.execute(
                    "merge into workflow.regulation (name, valid_from) key (name) values (?, ?)",
                    issue.name(),
                    issue.from());
            handle.execute(
                    "merge into workflow.acceptance (login, regulation, accepted_at) key (login, regulation)"
                            + " values (?, ?, ?)",
                    person.login(),
                    issue.name(),
                    clock.instant().atOffset(ZoneOffset.UTC));
            audit.record(handle, "workflow.accept", "security.account/" + person.id(), issue.name());
            return true;
        });
    }

    boolean given(Handle handle, String login) {
        return handle.createQuery("select exists (select 1 from workflow.acceptance where login = :login"
                        + " and regulation = :regulation)")
                .bind("login", login)
                .bind("regulation", regulation())
                .mapTo(Boolean.class)
                .one();
    }

    private Issue inForce() {
        return regulation.on(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }
}
