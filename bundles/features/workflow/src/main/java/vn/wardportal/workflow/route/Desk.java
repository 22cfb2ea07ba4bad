package vn.wardportal.workflow.route;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.version.Edition;
import vn.wardportal.workflow.route.Refusal.Why;
import vn.wardportal.workflow.route.Step.Returned;

/**
 * Where people work on a text at the stages of the route: they take it on, send it on, or send it back. Each step checks
 * who acts, that nobody took another meanwhile, and what the text says now; each is one transaction with its audit entry.
 */
@Component(service = Desk.class)
public class Desk {

    private final Docket docket;
    private final Guard guard;
    private final Moves moves;

    @Activate
    public Desk(@Reference Docket docket, @Reference Guard guard, @Reference Moves moves) {
        this.docket = docket;
        this.guard = guard;
        this.moves = moves;
    }

    /** Takes a text on, also from another who works at the stage, so that the others see that somebody is at it. */
    public Item take(String subject, int seen) {
        return docket.step(subject, seen, (handle, item) -> {
            Item free = moves.free(handle, docket.here(item));
            Optional<String> insteadOf = guard.admit(handle, free, docket.stage(item));
            return moves.note(handle, moves.held(handle, item), Act.TAKE, "", insteadOf);
        });
    }

    /** Gives a text that was taken on back to whoever else works at the stage. */
    public Item letGo(String subject, int seen) {
        return docket.step(subject, seen, (handle, item) -> {
            guard.admit(handle, item, docket.stage(item));
            return moves.note(handle, moves.free(handle, item), Act.LET_GO, "", Optional.empty());
        });
    }

    /** Sends a text on from a stage where it is edited. */
    public Item forward(String subject, int seen, String remark) {
        Edition edition = docket.passed(subject);
        return docket.step(
                subject, seen, (handle, item) -> on(handle, item.in(edition), Work.EDIT, Act.FORWARD, remark));
    }

    /** Sends a corrected text on, with the advice to approve it or not (khoản 4 Điều 13). */
    public Item advise(String subject, int seen, boolean approve, String note) {
        if (!approve && note.isBlank()) {
            throw new Refusal(Why.NO_ADVICE);
        }
        Edition edition = docket.reviewed(subject);
        Act act = approve ? Act.ADVISE : Act.ADVISE_AGAINST;
        return docket.step(subject, seen, (handle, item) -> on(handle, item.in(edition), Work.ADVISE, act, note));
    }

    /** Sends a text back to its sender, with reasons that name their articles (khoản 3 Điều 8). */
    public Item sendBack(String subject, int seen, List<Returned> reasons, String remark) {
        if (reasons.isEmpty()) {
            throw new Refusal(Why.NO_REASON);
        }
        return docket.step(subject, seen, (handle, item) -> {
            Item returned = item.state() == State.SCHEDULED ? item : docket.here(item);
            Optional<String> insteadOf = guard.admit(handle, returned, docket.stage(item));
            return moves.sendBack(handle, item, reasons, remark, insteadOf);
        });
    }

    private Item on(Handle handle, Item item, Work work, Act act, String remark) {
        Stage stage = docket.require(item, work);
        guard.admit(handle, item, stage);
        return moves.to(handle, item, docket.after(item, stage), act, remark, Optional.empty());
    }
}
