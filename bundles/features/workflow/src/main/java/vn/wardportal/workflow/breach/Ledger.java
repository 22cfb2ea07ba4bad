package vn.wardportal.workflow.breach;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.Outbox;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.breach.Breach.Act;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.breach.Objection.Why;
import vn.wardportal.workflow.route.Item.Who;

/** Writes down what somebody does about an entry of the register: one transaction, with its audit entry. */
@Component(service = Ledger.class)
public class Ledger {

    private final Database database;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    @Activate
    public Ledger(
            @Reference Database database, @Reference Audit audit, @Reference Outbox outbox, @Reference Clock clock) {
        this.database = database;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Adds what somebody found. */
    Breach enter(Breach found, BiConsumer<Handle, Breach> tell) {
        return database.write(handle -> {
            Breach kept =
                    new BreachTable(handle).add(found, Optional.empty(), false).orElseThrow();
            tell.accept(handle, kept);
            return note(handle, kept, Act.ENTER, "");
        });
    }

    /**
     * Does something about an entry.
     *
     * @param seen the entry as the person saw it
     * @param standing how it has to stand
     * @throws Objection if somebody else did something meanwhile
     */
    Breach act(long id, int seen, Standing standing, BiFunction<Handle, Breach, Breach> act) {
        return database.write(handle -> {
            Breach breach = new BreachTable(handle).claim(id, seen);
            if (breach.standing() != standing) {
                throw new Objection(Why.MOVED);
            }
            return act.apply(handle, breach);
        });
    }

    /** Notes what the acting person did, and answers the entry as it is now. */
    Breach note(Handle handle, Breach breach, Act act, String words) {
        String object = "workflow.breach/" + breach.id();
        outbox.append(handle, OpenBreaches.CHANGED, object, "");
        Person person = Concern.person();
        Who who = new Who(person.login(), person.name());
        new BreachTable(handle).note(breach.id(), act, who, clock.instant(), words);
        String name = "workflow.breach." + act.name().toLowerCase(Locale.ROOT);
        audit.record(handle, name, object, breach.matter().title());
        return BreachTable.find(handle, breach.id()).orElseThrow();
    }

    /** What has to be said, and not at any length. */
    static String required(String words) {
        String given = words.strip();
        if (given.isEmpty() || given.length() > Evidence.LONGEST) {
            throw new Objection(Why.WORDS);
        }
        return given;
    }
}
