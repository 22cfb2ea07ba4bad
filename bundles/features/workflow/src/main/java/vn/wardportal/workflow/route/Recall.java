package vn.wardportal.workflow.route;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.version.Editions;
import vn.wardportal.workflow.route.Refusal.Why;

/** A sender takes a text back, as long as nobody it waits for has begun with it. It is their draft again. */
@Component(service = Recall.class)
public class Recall {

    private final Database database;
    private final Editions editions;
    private final Moves moves;

    @Activate
    public Recall(@Reference Database database, @Reference Editions editions, @Reference Moves moves) {
        this.database = database;
        this.editions = editions;
        this.moves = moves;
    }

    /** Whether the acting person can take it back now. */
    public boolean possible(Item item) {
        return Acting.person()
                .map(person -> database.read(
                        handle -> sent(person, item) && begun(handle, item).isEmpty()))
                .orElse(false);
    }

    /**
     * Takes it back.
     *
     * @throws NotPermitted if somebody else sent it in
     * @throws Refusal if somebody has taken it on, changed it, or taken a step
     */
    public Item take(String subject, int seen) {
        Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting"));
        return database.write(handle -> {
            Item item = new ItemTable(handle).claim(subject, seen);
            if (!item.sender().login().equals(person.login())) {
                throw new NotPermitted(person.login() + " did not send " + subject + " in");
            }
            if (item.state() != State.UNDER_WAY) {
                throw new Refusal(Why.NOT_HERE);
            }
            begun(handle, item).ifPresent(name -> {
                throw new Refusal(Why.BEGUN, name);
            });
            return moves.recall(handle, item);
        });
    }

    private static boolean sent(Person person, Item item) {
        return item.state() == State.UNDER_WAY && item.sender().login().equals(person.login());
    }

    /** Who has it, has acted on it, or has written on it since it was sent in; what was let go again is nobody's. */
    private Optional<String> begun(Handle handle, Item item) {
        String sender = item.sender().login();
        if (item.heldByOther(sender)) {
            return Optional.of(item.holder().orElseThrow().name());
        }
        List<Step> steps = Items.steps(handle, item.subject());
        Optional<String> acted = steps.stream()
                .filter(step -> step.pass() == item.pass())
                .skip(1)
                .filter(step -> step.act().leaves())
                .findFirst()
                .map(step -> step.who().name());
        return acted.or(() -> editions.all(item.subject()).stream()
                .filter(edition -> edition.number() > item.edition())
                .filter(edition -> !edition.login().equals(sender))
                .findFirst()
                .map(edition -> edition.name()));
    }
}
