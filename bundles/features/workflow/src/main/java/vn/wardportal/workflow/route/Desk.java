package vn.wardportal.workflow.route;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Confirmation;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.version.Editions;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.api.workflow.Approval.Paper;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.board.Grant;
import vn.wardportal.workflow.board.Grant.Place;
import vn.wardportal.workflow.route.Refusal.Why;
import vn.wardportal.workflow.route.Step.Returned;

/**
 * Where every step of the route is taken. Each checks who acts, that nobody took another meanwhile, and what the text says
 * now; each is one transaction with its audit entry.
 */
@Component(service = Desk.class)
public class Desk {

    private static final Duration FARTHEST = Duration.ofDays(366);
    private static final int LONGEST_REMARK = 2000;

    private final Database database;
    private final Editions editions;
    private final Approvals approvals;
    private final Routes routes;
    private final Guard guard;
    private final Gate gate;
    private final Acceptance acceptance;
    private final Supply supply;
    private final Moves moves;
    private final Confirmation confirmation;
    private final Clock clock;

    @Activate
    public Desk(
            @Reference Database database,
            @Reference Editions editions,
            @Reference Approvals approvals,
            @Reference Routes routes,
            @Reference Guard guard,
            @Reference Gate gate,
            @Reference Acceptance acceptance,
            @Reference Supply supply,
            @Reference Moves moves,
            @Reference Confirmation confirmation,
            @Reference Clock clock) {
        this.database = database;
        this.editions = editions;
        this.approvals = approvals;
        this.routes = routes;
        this.guard = guard;
        this.gate = gate;
        this.acceptance = acceptance;
        this.supply = supply;
        this.moves = moves;
        this.confirmation = confirmation;
        this.clock = clock;
    }

    /** Sends a text in, for the first time or again: it begins a new full pass (khoản 3 Điều 8). */
    public Item send(String subject, String remark) {
        return send(subject, remark, Optional.empty());
    }

    /**
     * The same, with when its information was complete (khoản 1 Điều 10).
     *
     * @param completed when; nothing for now
     */
    public Item send(String subject, String remark, Optional<Instant> completed) {
        return collected(subject, completed, (handle, sent) -> {
            supply.admit(handle, sent.person(), sent.place(), sent.route());
            Stage stage = sent.route().after(sent.route().first()).orElseThrow();
            Act act = sent.item().pass() > 1 ? Act.SEND_AGAIN : Act.SEND;
            Item moved = moves.to(handle, sent.item(), stage, act, remark, Optional.empty());
            boolean theirs = sent.person().permissions().contains(stage.permission()) && stage.work() == Work.EDIT;
            return theirs ? moves.held(handle, moved) : moved;
        });
    }

    /**
     * Sends a text in straight to the preliminary review, by a right the board gave for its category (khoản 1 Điều 8).
     *
     * @param completed when its information was complete; nothing for now
     */
    public Item enter(String subject, String remark, Optional<Instant> completed) {
        return collected(subject, completed, (handle, sent) -> {
            Grant grant = supply.admitDirectly(handle, sent.person(), sent.place());
            String words = grant.because().decision() + (remark.isBlank() ? "" : ": " + remark);
            String cut = words.substring(0, Math.min(LONGEST_REMARK, words.length()));
            return moves.to(handle, sent.item(), sent.route().correcting(), Act.ENTER, cut, Optional.empty());
        });
    }

    private Item collected(String subject, Optional<Instant> completed, BiFunction<Handle, Sent, Item> step) {
        Person person = Acting.require(Rights.COLLECT);
        Approval approval = approval(subject);
        Edition edition = edition(subject);
        gate.pass(approval, edition);
        return database.write(handle -> {
            if (!acceptance.given(handle, person.login())) {
                throw new Refusal(Why.NOT_ACCEPTED);
            }
            Optional<Item> before = claimIdle(handle, subject);
            Route route = routes.today();
            Paper paper = paper(approval, subject);
            Item begun = moves.begin(before, subject, paper, route, edition);
            Item sent = step.apply(handle, new Sent(person, route, begun, Supply.place(approval, subject, paper)));
            completed.ifPresent(time -> moves.completed(handle, sent, time));
            return sent;
        });
    }

    /** Takes a text on, also from another who works at the stage, so that the others see that somebody is at it. */
    public Item take(String subject, int seen) {
        return at(subject, seen, (handle, item) -> {
            Optional<String> insteadOf = guard.admit(handle, moves.free(handle, here(item)), stage(item));
            return moves.note(handle, moves.held(handle, item), Act.TAKE, "", insteadOf);
        });
    }

    /** Gives a text that was taken on back to whoever else works at the stage. */
    public Item letGo(String subject, int seen) {
        return at(subject, seen, (handle, item) -> {
            guard.admit(handle, item, stage(item));
            return moves.note(handle, moves.free(handle, item), Act.LET_GO, "", Optional.empty());
        });
    }

    /** Sends a text on from a stage where it is edited. */
    public Item forward(String subject, int seen, String remark) {
        Edition edition = passed(subject);
        return at(subject, seen, (handle, item) -> {
            Stage stage = require(item, Work.EDIT);
            guard.admit(handle, item, stage);
            return next(handle, moves.now(item, edition), stage, Act.FORWARD, remark, Optional.empty());
        });
    }

    /** Sends a corrected text on, with the advice to approve it or not (khoản 4 Điều 13). */
    public Item advise(String subject, int seen, boolean approve, String note) {
        if (!approve && note.isBlank()) {
            throw new Refusal(Why.NO_ADVICE);
        }
        Edition edition = edition(subject);
        gate.passReviewed(approval(subject), edition);
        return at(subject, seen, (handle, item) -> {
            Stage stage = require(item, Work.ADVISE);
            guard.admit(handle, item, stage);
            Act act = approve ? Act.ADVISE : Act.ADVISE_AGAINST;
            return next(handle, moves.now(item, edition), stage, act, note, Optional.empty());
        });
    }

    /** Approves exactly the version that was corrected (khoản 7 Điều 12). */
    public Item approve(String subject, int seen, String remark) {
        confirmation.require(Confirmation.LATELY);
        Edition edition = passed(subject);
        return at(subject, seen, (handle, item) -> {
            Stage stage = require(item, Work.APPROVE);
            Optional<String> insteadOf = guard.admit(handle, item, stage);
            requireSame(item, edition);
            return next(handle, item, stage, Act.APPROVE, remark, insteadOf);
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
        Edition edition = passed(subject);
        return at(subject, seen, (handle, item) -> {
            Stage stage = require(item, Work.PUBLISH);
            Optional<String> insteadOf = guard.admit(handle, item, stage);
            requireSame(item, edition);
            return time.isPresent()
                    ? moves.schedule(handle, item, time.get(), insteadOf)
                    : moves.release(handle, item, Act.PUBLISH, "", insteadOf);
        });
    }

    /** Sends a text back to its sender, with reasons that name their articles (khoản 3 Điều 8). */
    public Item sendBack(String subject, int seen, List<Returned> reasons, String remark) {
        if (reasons.isEmpty()) {
            throw new Refusal(Why.NO_REASON);
        }
        return at(subject, seen, (handle, item) -> {
            Stage stage = stage(item);
            Optional<String> insteadOf = item.state() == State.SCHEDULED
                    ? guard.admit(handle, item, stage)
                    : guard.admit(handle, here(item), stage);
            return moves.sendBack(handle, item, reasons, remark, insteadOf);
        });
    }

    private Item at(String subject, int seen, BiFunction<Handle, Item, Item> step) {
        return database.write(handle -> step.apply(handle, new ItemTable(handle).claim(subject, seen)));
    }

    private Item next(Handle handle, Item item, Stage stage, Act act, String remark, Optional<String> insteadOf) {
        Stage after = route(item).after(stage).orElseThrow();
        return moves.to(handle, item, after, act, remark, insteadOf);
    }

    /** A text can be sent in when it is nowhere on its way. */
    private static Optional<Item> claimIdle(Handle handle, String subject) {
        Optional<Item> before = Items.find(handle, subject);
        before.ifPresent(item -> {
            if (!item.state().idle()) {
                throw new Refusal(Why.NOT_HERE);
            }
        });
        return before.map(item -> new ItemTable(handle).claim(subject, item.seq()));
    }

    private static Item here(Item item) {
        if (item.state() != State.UNDER_WAY) {
            throw new Refusal(Why.NOT_HERE);
        }
        return item;
    }

    private Stage require(Item item, Work work) {
        Stage stage = stage(here(item));
        if (stage.work() != work) {
            throw new Refusal(Why.NOT_HERE);
        }
        return stage;
    }

    private static void requireSame(Item item, Edition edition) {
        if (!item.hash().equals(edition.hash())) {
            throw new Refusal(Why.DIFFERS);
        }
    }

    private Edition passed(String subject) {
        Edition edition = edition(subject);
        gate.pass(approval(subject), edition);
        return edition;
    }

    private Edition edition(String subject) {
        return editions.newest(subject).orElseThrow(() -> new Refusal(Why.GONE));
    }

    private Approval approval(String subject) {
        return approvals.of(subject).orElseThrow(() -> new Refusal(Why.MODULE_AWAY));
    }

    private static Paper paper(Approval approval, String subject) {
        return approval.paper(subject).orElseThrow(() -> new Refusal(Why.GONE));
    }

    private Stage stage(Item item) {
        return route(item).stage(item.stage());
    }

    private Route route(Item item) {
        return routes.named(item.route());
    }

    /** What is being sent in, by whom, on which route, and what it is filed under. */
    private record Sent(Person person, Route route, Item item, Place place) {}
}
