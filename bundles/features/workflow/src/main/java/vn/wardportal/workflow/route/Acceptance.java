package vn.wardportal.workflow.route;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** Who has accepted the regulation that holds today, before their first contribution (khoản 2 Điều 1). */
@Component(service = Acceptance.class)
public class Acceptance {

    private final Database database;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public Acceptance(@Reference Database database, @Reference Audit audit, @Reference Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** The regulation that holds today. */
    public String regulation() {
        return database.read(this::regulation);
    }

    /** Whether that person has accepted it. */
    public boolean given(String login) {
        return database.read(handle -> given(handle, login));
    }

    /** The acting person accepts it. */
    public void give() {
        Person person = Acting.person().orElseThrow();
        database.write(handle -> {
            String regulation = regulation(handle);
            handle.execute(
                    "merge into workflow.acceptance (login, regulation, accepted_at) key (login, regulation)"
                            + " values (?, ?, ?)",
                    person.login(),
                    regulation,
                    clock.instant().atOffset(ZoneOffset.UTC));
            audit.record(handle, "workflow.accept", "security.account/" + person.id(), regulation);
            return true;
        });
    }

    boolean given(Handle handle, String login) {
        return handle.createQuery("select exists (select 1 from workflow.acceptance where login = :login"
                        + " and regulation = :regulation)")
                .bind("login", login)
                .bind("regulation", regulation(handle))
                .mapTo(Boolean.class)
                .one();
    }

    private String regulation(Handle handle) {
        return handle.createQuery("select name from workflow.regulation where valid_from <= :day"
                        + " order by valid_from desc fetch first row only")
                .bind("day", LocalDate.ofInstant(clock.instant(), Dates.ZONE))
                .mapTo(String.class)
                .one();
    }
}
