package vn.wardportal.workflow.route;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.api.workflow.Approval.Paper;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.board.Grant;
import vn.wardportal.workflow.board.Grant.Place;
import vn.wardportal.workflow.route.Refusal.Why;

/**
 * Where texts are sent in, by people who accepted the regulation: for the first time or again, each time for a new full
 * pass (khoản 3 Điều 8).
 */
@Component(service = Intake.class)
public class Intake {

    private static final int LONGEST_REMARK = 2000;

    private final Database database;
    private final Docket docket;
    private final Routes routes;
    private final Acceptance acceptance;
    private final Supply supply;
    private final Moves moves;

    @Activate
    public Intake(
            @Reference Database database,
            @Reference Docket docket,
            @Reference Routes routes,
            @Reference Acceptance acceptance,
            @Reference Supply supply,
            @Reference Moves moves) {
        this.database = database;
        this.docket = docket;
        this.routes = routes;
        this.acceptance = acceptance;
        this.supply = supply;
        this.moves = moves;
    }

    /**
     * Sends a text in to the first stage after the one where it is written.
     *
     * @param completed when its information was complete (khoản 1 Điều 10); nothing for now
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
        Approval approval = docket.approval(subject);
        Edition edition = docket.passed(subject);
        return database.write(handle -> {
            if (!acceptance.given(handle, person.login())) {
                throw new Refusal(Why.NOT_ACCEPTED);
            }
            Optional<Item> before = claimIdle(handle, subject);
            Route route = routes.today();
            Paper paper = approval.paper(subject).orElseThrow(() -> new Refusal(Why.GONE));
            Item begun = moves.begin(before, subject, paper, route, edition);
            Item sent = step.apply(handle, new Sent(person, route, begun, Supply.place(approval, subject, paper)));
            completed.ifPresent(time -> moves.completed(handle, sent, time));
            return sent;
        });
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

    /** What is being sent in, by whom, on which route, and what it is filed under. */
    private record Sent(Person person, Route route, Item item, Place place) {}
}
