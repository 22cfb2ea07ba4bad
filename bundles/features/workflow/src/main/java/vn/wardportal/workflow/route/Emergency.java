package vn.wardportal.workflow.route;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Confirmation;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.board.Office;
import vn.wardportal.workflow.route.Refusal.Why;

/**
 * Publishing past the route, when there is no time: only the head of the board or the chairman, with a reason, and
 * somebody else has to review it in time, or it is taken away again (khoản 7 Điều 12).
 */
@Component(service = Emergency.class)
public class Emergency {

    private final Database database;
    private final Docket docket;
    private final Routes routes;
    private final Guard guard;
    private final Deadlines deadlines;
    private final Moves moves;
    private final Confirmation confirmation;
    private final Clock clock;

    @Activate
    public Emergency(
            @Reference Database database,
            @Reference Docket docket,
            @Reference Routes routes,
            @Reference Guard guard,
            @Reference Deadlines deadlines,
            @Reference Moves moves,
            @Reference Confirmation confirmation,
            @Reference Clock clock) {
        this.database = database;
        this.docket = docket;
        this.routes = routes;
        this.guard = guard;
        this.deadlines = deadlines;
        this.moves = moves;
        this.confirmation = confirmation;
        this.clock = clock;
    }

    /** Whether the acting person may publish in an emergency. */
    public boolean permitted() {
        return Acting.person()
                .map(person -> database.read(handle -> right(handle, person).isPresent()))
                .orElse(false);
    }

    /** Publishes the newest version now. */
    public Item publish(String subject, String reason) {
        confirmation.require(Confirmation.LATELY);
        if (reason.isBlank()) {
            throw new Refusal(Why.NO_REASON);
        }
        Approval approval = docket.approval(subject);
        Edition edition = docket.passed(subject);
        return database.write(handle -> {
            Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting"));
            Optional<String> insteadOf = right(handle, person)
                    .orElseThrow(() -> new NotPermitted(person.login() + " may not publish in an emergency"));
            Optional<Item> before =
                    Items.find(handle, subject).map(item -> new ItemTable(handle).claim(subject, item.seq()));
            Item item = before.filter(known -> known.state() == State.UNDER_WAY)
                    .map(known -> known.in(edition))
                    .orElseGet(() -> moves.begin(
                            before,
                            subject,
                            approval.paper(subject).orElseThrow(() -> new Refusal(Why.GONE)),
                            routes.today(),
                            edition));
            moves.note(handle, item, Act.EMERGENCY, reason, insteadOf);
            return moves.released(handle, item, Optional.of(deadlines.review(clock.instant())));
        });
    }

    /** Whether the acting person may review what was published in an emergency: who decides, and did not publish it. */
    public boolean mayReview(Item item) {
        return Acting.person()
                .map(person -> database.read(handle -> reviewer(handle, person, item)))
                .orElse(false);
    }

    /** Confirms what was published in an emergency. */
    public Item confirm(String subject, int seen, String remark) {
        return database.write(handle -> {
            Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting"));
            Item item = new ItemTable(handle).claim(subject, seen);
            if (item.times().review().isEmpty()) {
                throw new Refusal(Why.NOT_HERE);
            }
            if (!reviewer(handle, person, item)) {
                throw new Refusal(Why.APART);
            }
            return moves.reviewed(handle, item, remark);
        });
    }

    /** Takes away what nobody reviewed in time; answers whether it did. */
    boolean lapse(String subject, int seen) {
        Instant now = clock.instant();
        return database.write(handle -> {
            Item item = new ItemTable(handle).claim(subject, seen);
            if (item.times().review().filter(limit -> !limit.isAfter(now)).isEmpty()) {
                return false;
            }
            moves.lapse(handle, item);
            return true;
        });
    }

    private boolean reviewer(Handle handle, Person person, Item item) {
        List<Step> steps = Items.steps(handle, item.subject());
        boolean published = steps.stream()
                .filter(step -> step.act() == Act.EMERGENCY)
                .reduce((earlier, later) -> later)
                .filter(step -> step.who().login().equals(person.login()))
                .isPresent();
        boolean decides = commands(person)
                || guard.mandate(handle, person, Office.APPROVE).isPresent()
                || guard.mandate(handle, person, Office.PUBLISH).isPresent();
        return decides && !published;
    }

    private Optional<Optional<String>> right(Handle handle, Person person) {
        if (commands(person)) {
            return Optional.of(Optional.empty());
        }
        return guard.mandate(handle, person, Office.APPROVE).map(mandate -> mandate.insteadOf());
    }

    /** Whoever may do everything is not the chairman for it. */
    private static boolean commands(Person person) {
        return person.permissions().contains(Rights.COMMAND);
    }
}
