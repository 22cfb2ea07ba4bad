package vn.wardportal.workflow.route;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.user.Confirmation;
import vn.wardportal.api.version.Edition;
import vn.wardportal.workflow.route.Refusal.Why;

/** Where the board decides that residents read a text: its head approves, whoever checks it last publishes. */
@Component(service = Verdicts.class)
public class Verdicts {

    private static final Duration FARTHEST = Duration.ofDays(366);

    private final Docket docket;
    private final Guard guard;
    private final Moves moves;
    private final Confirmation confirmation;
    private final Clock clock;

    @Activate
    public Verdicts(
            @Reference Docket docket,
            @Reference Guard guard,
            @Reference Moves moves,
            @Reference Confirmation confirmation,
            @Reference Clock clock) {
        this.docket = docket;
        this.guard = guard;
        this.moves = moves;
        this.confirmation = confirmation;
        this.clock = clock;
    }

    /** Approves exactly the version that was corrected (khoản 7 Điều 12). */
    public Item approve(String subject, int seen, String remark) {
        confirmation.require(Confirmation.LATELY);
        Edition edition = docket.passed(subject);
        return docket.step(subject, seen, (handle, item) -> {
            Stage stage = docket.require(item, Work.APPROVE);
            Optional<String> insteadOf = guard.admit(handle, item, stage);
            requireSame(item, edition);
            return moves.to(handle, item, docket.after(item, stage), Act.APPROVE, remark, insteadOf);
        });
    }

    /**
     * Publishes exactly the version that was approved (khoản 3 Điều 13).
     *
     * @param time when; nothing for now
     */
    public Item publish(String subject, int seen, Optional<Instant> time) {
        Instant now = clock.instant();
        time.ifPresent(at -> {
            if (at.isBefore(now) || at.isAfter(now.plus(FARTHEST))) {
                throw new Refusal(Why.TIME);
            }
        });
        Edition edition = docket.passed(subject);
        return docket.step(subject, seen, (handle, item) -> {
            Stage stage = docket.require(item, Work.PUBLISH);
            Optional<String> insteadOf = guard.admit(handle, item, stage);
            requireSame(item, edition);
            return time.isPresent()
                    ? moves.schedule(handle, item, time.get(), insteadOf)
                    : moves.release(handle, item, Act.PUBLISH, "", insteadOf);
        });
    }

    private static void requireSame(Item item, Edition edition) {
        if (!item.hash().equals(edition.hash())) {
            throw new Refusal(Why.DIFFERS);
        }
    }
}
