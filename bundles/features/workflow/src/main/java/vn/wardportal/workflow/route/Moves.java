package vn.wardportal.workflow.route;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.calendar.WorkCalendar.Due;
import vn.wardportal.api.data.Outbox;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Approval.Paper;
import vn.wardportal.workflow.breach.Overseer;
import vn.wardportal.workflow.route.Item.Label;
import vn.wardportal.workflow.route.Item.Times;
import vn.wardportal.workflow.route.Item.Who;
import vn.wardportal.workflow.route.Step.Returned;

/** Moves a text and writes down the step, with its audit entry and what others must learn of it, in one transaction. */
@Component(service = Moves.class)
public class Moves {

    /** The topic on which whoever counts waiting texts learns that one has moved. */
    public static final String MOVED = "workflow.moved";

    private final Deadlines deadlines;
    private final Bulletin bulletin;
    private final Audit audit;
    private final Outbox outbox;
    private final Overseer overseer;
    private final Clock clock;

    @Activate
    public Moves(
            @Reference Deadlines deadlines,
            @Reference Bulletin bulletin,
            @Reference Audit audit,
            @Reference Outbox outbox,
            @Reference Overseer overseer,
            @Reference Clock clock) {
        this.deadlines = deadlines;
        this.bulletin = bulletin;
        this.audit = audit;
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
                acting(),
                Optional.empty(),
                still().reviewedBy(before.flatMap(item -> item.times().review())));
    }

    /** The text as it is in that version. */
    Item now(Item item, Edition edition) {
        return with(item, item.state(), item.stage(), edition.number(), edition.hash(), item.holder(), item.times());
    }

    /** Notes when the sender says it was complete. */
    void completed(Handle handle, Item item, Instant time) {
        overseer.completed(handle, item, time);
    }

    /** Moves it to a stage. */
    Item to(Handle handle, Item item, Stage stage, Act act, String remark, Optional<String> insteadOf) {
        note(handle, item, act, remark, insteadOf);
        Times times = due(deadlines.of(stage.name(), clock.instant()))
                .reviewedBy(item.times().review());
        Item moved = keep(
                handle,
                with(item, State.UNDER_WAY, stage.name(), item.edition(), item.hash(), Optional.empty(), times));
        bulletin.arrived(handle, moved, stage);
        return moved;
    }

    /** Sends it back to its sender. */
    Item sendBack(Handle handle, Item item, List<Returned> reasons, String remark, Optional<String> insteadOf) {
        note(handle, item, Act.RETURN, remark, insteadOf, reasons);
        Times times = due(deadlines.of(Deadlines.RESUBMISSION, clock.instant()))
                .reviewedBy(item.times().review());
        Item returned = keep(
                handle, with(item, State.RETURNED, item.stage(), item.edition(), item.hash(), Optional.empty(), times));
        bulletin.tellSender(handle, returned, "workflow.notice.returned", remark);
        return returned;
    }

    /** Gives it back to its sender, who wants it. */
    Item recall(Handle handle, Item item) {
        note(handle, item, Act.RECALL, "", Optional.empty());
        return become(handle, item, State.RECALLED, Optional.empty());
    }

    /** Ends its way: it is part of another text now. */
    Item merged(Handle handle, Item item, Item whole) {
        note(handle, item, Act.MERGE, "→ " + whole.label().title(), Optional.empty());
        bulletin.tellSender(
                handle, item, "workflow.notice.merged", whole.label().title());
        return become(handle, item, State.MERGED, Optional.empty());
    }

    /** Has it published at a time to come. */
    Item schedule(Handle handle, Item item, Instant time, Optional<String> insteadOf) {
        note(handle, item, Act.SCHEDULE, "", insteadOf);
        Times times = new Times(
                clock.instant(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.of(time),
                item.times().review());
        return keep(
                handle,
                with(item, State.SCHEDULED, item.stage(), item.edition(), item.hash(), Optional.empty(), times));
    }

    /** Has it published now. */
    Item release(Handle handle, Item item, Act act, String remark, Optional<String> insteadOf) {
        note(handle, item, act, remark, insteadOf);
        return released(handle, item, Optional.empty());
    }

    /** Hands it to the module that shows it, with the same transaction. */
    Item released(Handle handle, Item item, Optional<Instant> review) {
        outbox.append(handle, Releases.TOPIC, item.subject(), item.edition() + " " + item.hash());
        Times times = new Times(clock.instant(), Optional.empty(), "", Optional.empty(), Optional.empty(), review);
        return keep(
                handle, with(item, State.RELEASED, item.stage(), item.edition(), item.hash(), Optional.empty(), times));
    }

    /** What was published in an emergency was reviewed: its mark goes. */
    Item reviewed(Handle handle, Item item, String remark) {
        note(handle, item, Act.REVIEW, remark, Optional.empty());
        outbox.append(handle, Releases.TOPIC, item.subject(), Releases.REVIEWED);
        return reviewedBy(handle, item, Optional.empty());
    }

    /** Has it taken from residents, since nobody reviewed it; a newer version that is on its way goes on. */
    Item lapse(Handle handle, Item item) {
        note(handle, item, Act.LAPSE, "", Optional.empty());
        outbox.append(handle, Releases.TOPIC, item.subject(), Releases.LAPSED);
        bulletin.tellSender(handle, item, "workflow.notice.lapsed", "");
        boolean underWay = item.state() != State.PUBLISHED && item.state() != State.RELEASED;
        return underWay
                ? reviewedBy(handle, item, Optional.empty())
                : become(handle, item, State.LAPSED, Optional.empty());
    }

    /** The acting person has it. */
    Item held(Handle handle, Item item) {
        Times times = item.times();
        Times held = new Times(
                times.moved(),
                times.due(),
                times.because(),
                Optional.of(clock.instant()),
                times.publish(),
                times.review());
        return keep(
                handle,
                with(item, item.state(), item.stage(), item.edition(), item.hash(), Optional.of(acting()), held));
    }

    /** Nobody has it. */
    Item free(Handle handle, Item item) {
        return keep(
                handle,
                with(item, item.state(), item.stage(), item.edition(), item.hash(), Optional.empty(), item.times()));
    }

    /** Residents read it now. */
    Item published(Handle handle, Item item) {
        Item shown = become(handle, item, State.PUBLISHED, item.times().review());
        bulletin.tellSender(handle, shown, "workflow.notice.published", "");
        return shown;
    }

    /** It is somewhere else with regard to residents. */
    Item become(Handle handle, Item item, State state, Optional<Instant> review) {
        Times times = new Times(clock.instant(), Optional.empty(), "", Optional.empty(), Optional.empty(), review);
        return keep(handle, with(item, state, item.stage(), item.edition(), item.hash(), Optional.empty(), times));
    }

    private Item reviewedBy(Handle handle, Item item, Optional<Instant> limit) {
        Times times = item.times().reviewedBy(limit);
        return keep(handle, with(item, item.state(), item.stage(), item.edition(), item.hash(), item.holder(), times));
    }

    /** Writes a step down. */
    Item note(Handle handle, Item item, Act act, String remark, Optional<String> insteadOf) {
        note(handle, item, act, remark, insteadOf, List.of());
        return item;
    }

    private void note(
            Handle handle, Item item, Act act, String remark, Optional<String> insteadOf, List<Returned> reasons) {
        Step step = new Step(
                item.pass(),
                item.stage(),
                act,
                acting(),
                insteadOf,
                clock.instant(),
                item.edition(),
                item.hash(),
                remark.strip(),
                reasons);
        new ItemTable(handle).add(item.subject(), step);
        if (act.leaves() && item.state() == State.UNDER_WAY) {
            bulletin.left(handle, item, act);
        }
        String words = item.label().title() + " (" + item.pass() + "." + item.stage() + ", v" + item.edition() + " "
                + item.hash().substring(0, 12)
                + insteadOf.map(name -> ", thay " + name).orElse("") + ")";
        audit.record(handle, "workflow." + act.name().toLowerCase(Locale.ROOT), item.subject(), words);
    }

    private Item keep(Handle handle, Item item) {
        overseer.moving(handle, item);
        new ItemTable(handle).keep(item);
        outbox.append(handle, MOVED, item.subject(), item.state().name());
        return item;
    }

    private Times due(Optional<Due> due) {
        return new Times(
                clock.instant(),
                due.map(Due::at),
                due.map(one -> String.join(" ", one.explanation())).orElse(""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Times still() {
        return due(Optional.empty());
    }

    private static Who acting() {
        Person person = Acting.person().orElseThrow();
        return new Who(person.login(), person.name());
    }

    private static Item with(
            Item item, State state, String stage, int edition, String hash, Optional<Who> holder, Times times) {
        return new Item(
                item.subject(),
                item.label(),
                item.route(),
                item.pass(),
                item.seq(),
                state,
                stage,
                edition,
                hash,
                item.sender(),
                holder,
                times);
    }
}
