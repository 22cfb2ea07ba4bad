package vn.wardportal.workflow.route;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.calendar.WorkCalendar.Due;
import vn.wardportal.api.data.Outbox;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Approval.Paper;
import vn.wardportal.workflow.breach.Overseer;
import vn.wardportal.workflow.route.Item.Label;
import vn.wardportal.workflow.route.Item.Times;
import vn.wardportal.workflow.route.Step.Returned;

/** Moves a text and writes down the step, with what others must learn of it, in one transaction. */
@Component(service = Moves.class)
public class Moves {

    /** The topic on which whoever counts waiting texts learns that one has moved. */
    public static final String MOVED = "workflow.moved";

    private final Deadlines deadlines;
    private final Bulletin bulletin;
    private final Journal journal;
    private final Outbox outbox;
    private final Overseer overseer;
    private final Clock clock;

    @Activate
    public Moves(
            @Reference Deadlines deadlines,
            @Reference Bulletin bulletin,
            @Reference Journal journal,
            @Reference Outbox outbox,
            @Reference Overseer overseer,
            @Reference Clock clock) {
        this.deadlines = deadlines;
        this.bulletin = bulletin;
        this.journal = journal;
        this.outbox = outbox;
        this.overseer = overseer;
        this.clock = clock;
    }

    /** A text at the beginning of a pass, not kept yet. */
    Item begin(Optional<Item> before, String subject, Paper paper, Route route, Edition edition) {
        return new Item(
                subject,
                new Label(paper.title(), paper.category(), paper.path()),
                route.name(),
                before.map(Item::pass).orElse(0) + 1,
                before.map(Item::seq).orElse(1),
                State.UNDER_WAY,
                route.first().name(),
                edition.number(),
                edition.hash(),
                Journal.acting(),
                Optional.empty(),
                now(before.flatMap(item -> item.times().review())));
    }

    /** Notes when the sender says it was complete. */
    void completed(Handle handle, Item item, Instant time) {
        overseer.completed(handle, item, time);
    }

    /** Moves it to a stage. */
    Item to(Handle handle, Item item, Stage stage, Act act, String remark, Optional<String> insteadOf) {
        journal.note(handle, item, act, remark, insteadOf);
        Item moved = keep(handle, item.at(State.UNDER_WAY, stage.name(), due(stage.name(), item)));
        bulletin.arrived(handle, moved, stage);
        return moved;
    }

    /** Sends it back to its sender. */
    Item sendBack(Handle handle, Item item, List<Returned> reasons, String remark, Optional<String> insteadOf) {
        journal.note(handle, item, Act.RETURN, remark, insteadOf, reasons);
        Item returned = keep(handle, item.at(State.RETURNED, item.stage(), due(Deadlines.RESUBMISSION, item)));
        bulletin.tellSender(handle, returned, "workflow.notice.returned", remark);
        return returned;
    }

    /** Gives it back to its sender, who wants it. */
    Item recall(Handle handle, Item item) {
        journal.note(handle, item, Act.RECALL, "", Optional.empty());
        return become(handle, item, State.RECALLED, Optional.empty());
    }

    /** Ends its way: it is part of another text now. */
    Item merged(Handle handle, Item item, Item whole) {
        String title = whole.label().title();
        journal.note(handle, item, Act.MERGE, "→ " + title, Optional.empty());
        bulletin.tellSender(handle, item, "workflow.notice.merged", title);
        return become(handle, item, State.MERGED, Optional.empty());
    }

    /** Has it published at a time to come. */
    Item schedule(Handle handle, Item item, Instant time, Optional<String> insteadOf) {
        journal.note(handle, item, Act.SCHEDULE, "", insteadOf);
        Times times = now(item.times().review()).publishedAt(time);
        return keep(handle, item.at(State.SCHEDULED, item.stage(), times));
    }

    /** Has it published now. */
    Item release(Handle handle, Item item, Act act, String remark, Optional<String> insteadOf) {
        journal.note(handle, item, act, remark, insteadOf);
        return released(handle, item, Optional.empty());
    }

    /** Hands it to the module that shows it, with the same transaction. */
    Item released(Handle handle, Item item, Optional<Instant> review) {
        outbox.append(handle, Releases.TOPIC, item.subject(), item.edition() + " " + item.hash());
        return become(handle, item, State.RELEASED, review);
    }

    /** What was published in an emergency was reviewed: its mark goes. */
    Item reviewed(Handle handle, Item item, String remark) {
        journal.note(handle, item, Act.REVIEW, remark, Optional.empty());
        outbox.append(handle, Releases.TOPIC, item.subject(), Releases.REVIEWED);
        return unreviewed(handle, item);
    }

    /** Has it taken from residents, since nobody reviewed it; a newer version that is on its way goes on. */
    Item lapse(Handle handle, Item item) {
        journal.note(handle, item, Act.LAPSE, "", Optional.empty());
        outbox.append(handle, Releases.TOPIC, item.subject(), Releases.LAPSED);
        bulletin.tellSender(handle, item, "workflow.notice.lapsed", "");
        boolean underWay = item.state() != State.PUBLISHED && item.state() != State.RELEASED;
        return underWay ? unreviewed(handle, item) : become(handle, item, State.LAPSED, Optional.empty());
    }

    /** The acting person has it. */
    Item held(Handle handle, Item item) {
        return keep(
                handle, item.heldBy(Optional.of(Journal.acting()), item.times().heldSince(clock.instant())));
    }

    /** Nobody has it. */
    Item free(Handle handle, Item item) {
        return keep(handle, item.heldBy(Optional.empty(), item.times()));
    }

    /** Residents read it now. */
    Item published(Handle handle, Item item) {
        Item shown = become(handle, item, State.PUBLISHED, item.times().review());
        bulletin.tellSender(handle, shown, "workflow.notice.published", "");
        return shown;
    }

    /** Writes a step down that moves nothing. */
    Item note(Handle handle, Item item, Act act, String remark, Optional<String> insteadOf) {
        journal.note(handle, item, act, remark, insteadOf);
        return item;
    }

    /** It is somewhere else with regard to residents. */
    private Item become(Handle handle, Item item, State state, Optional<Instant> review) {
        return keep(handle, item.at(state, item.stage(), now(review)));
    }

    /** No review is to come any more. */
    private Item unreviewed(Handle handle, Item item) {
        return keep(handle, item.heldBy(item.holder(), item.times().reviewedBy(Optional.empty())));
    }

    private Item keep(Handle handle, Item item) {
        overseer.moving(handle, item);
        new ItemTable(handle).keep(item);
        outbox.append(handle, MOVED, item.subject(), item.state().name());
        return item;
    }

    private Times due(String stage, Item item) {
        Instant now = clock.instant();
        Optional<Due> due = deadlines.of(stage, now);
        return new Times(
                now,
                due.map(Due::at),
                due.map(one -> String.join(" ", one.explanation())).orElse(""),
                Optional.empty(),
                Optional.empty(),
                item.times().review());
    }

    private Times now(Optional<Instant> review) {
        return Times.since(clock.instant()).reviewedBy(review);
    }
}
