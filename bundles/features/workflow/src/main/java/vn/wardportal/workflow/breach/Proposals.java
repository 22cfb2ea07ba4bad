package vn.wardportal.workflow.breach;

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
import vn.wardportal.api.data.Outbox;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.breach.Breach.Act;
import vn.wardportal.workflow.breach.Breach.Kind;
import vn.wardportal.workflow.breach.Breach.Matter;
import vn.wardportal.workflow.breach.Breach.Owner;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.route.Deadlines;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Item.Who;
import vn.wardportal.workflow.route.Items;
import vn.wardportal.workflow.route.Route;
import vn.wardportal.workflow.route.Routes;
import vn.wardportal.workflow.route.Stage;
import vn.wardportal.workflow.route.State;
import vn.wardportal.workflow.time.Timing;

/** What the portal proposes for the register by itself, never twice for the same text and cause. People decide on it. */
@Component(service = Proposals.class)
public class Proposals {

    private final Routes routes;
    private final Deadlines deadlines;
    private final Articles articles;
    private final Letters letters;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;
    private final Evidence evidence = new Evidence(Messages.of(Proposals.class).in(Language.VI));

    @Activate
    public Proposals(
            @Reference Routes routes,
            @Reference Deadlines deadlines,
            @Reference Articles articles,
            @Reference Letters letters,
            @Reference Audit audit,
            @Reference Outbox outbox,
            @Reference Clock clock) {
        this.routes = routes;
        this.deadlines = deadlines;
        this.articles = articles;
        this.letters = letters;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * A text was published: if that was later than its limit, it is proposed, or what was proposed when the limit passed says
     * so from now on. Who had it longest beyond theirs answers.
     */
    void published(Handle handle, Item item, Timing timing) {
        timing.late(clock.instant()).ifPresent(late -> {
            Route route = routes.named(item.route());
            List<Delay> delays = Delay.of(item, timing, Items.steps(handle, item.subject()), route, deadlines);
            String words = evidence.published(timing, late, delays);
            Optional<Breach> known = new BreachTable(handle).proposed(item.subject(), cause(timing));
            if (known.isPresent()) {
                complete(handle, known.get(), owner(item, delays), words, evidence.at(timing, late));
            } else {
                late(handle, item, timing, owner(item, delays), words);
            }
        });
    }

    /** The limit of a text has passed and residents do not read it: proposes it, once for each time it is on its way. */
    void unpublished(Handle handle, Item item, Timing timing) {
        Instant now = clock.instant();
        timing.late(now).filter(late -> timing.published().isEmpty()).ifPresent(late -> {
            List<Delay> delays = Delay.soFar(
                    item, timing, Items.steps(handle, item.subject()), routes.named(item.route()), deadlines, now);
            late(handle, item, timing, owner(item, delays), evidence.unpublished(timing, now, late, delays));
        });
    }

    /** Proposes a text that lies, or has lain, at a stage or with its sender beyond the time it was due. */
    void overdue(Handle handle, Item item) {
        Instant now = clock.instant();
        boolean waits = item.state() == State.UNDER_WAY || item.state() == State.RETURNED;
        item.times().due().filter(due -> waits && due.isBefore(now)).ifPresent(due -> {
            boolean sent = item.state() == State.UNDER_WAY;
            Stage stage = routes.named(item.route()).stage(item.stage());
            String basis = deadlines
                    .limit(sent ? stage.name() : Deadlines.RESUBMISSION)
                    .map(rule -> rule.basis())
                    .orElse(stage.basis());
            String cause = (sent ? "STAGE " : "RETURNED ") + item.pass() + " " + stage.name();
            Owner owner = sent ? Owner.at(item, stage) : Owner.sender(item);
            propose(handle, item, owner, due, evidence.overdue(item, stage, due, now), basis, cause);
        });
    }

    private void late(Handle handle, Item item, Timing timing, Owner owner, String words) {
        Instant due = timing.due().orElseThrow();
        propose(handle, item, owner, due, words, timing.basis(), cause(timing))
                .ifPresent(breach -> letters.proposed(handle, breach));
    }

    private static String cause(Timing timing) {
        return "PUBLISHED " + timing.turn();
    }

    private static Owner owner(Item item, List<Delay> delays) {
        return Delay.heaviest(delays).map(Delay::owner).orElseGet(() -> Owner.sender(item));
    }

    /** While nobody has decided, who answers for it may still turn out to be another; later only the time is added. */
    private void complete(Handle handle, Breach breach, Owner owner, String words, String at) {
        boolean open = breach.standing() == Standing.PROPOSED;
        new BreachTable(handle)
                .complete(
                        breach.id(),
                        open ? owner : breach.owner(),
                        Evidence.shortened(open ? words : breach.evidence() + "\n" + at));
        note(handle, breach, Act.COMPLETE, at);
    }

    private Optional<Breach> propose(
            Handle handle, Item item, Owner owner, Instant happened, String words, String basis, String cause) {
        Breach breach = new Breach(
                0,
                Kind.LATE,
                new Matter(
                        Optional.of(item.subject()),
                        item.label().title(),
                        item.label().path()),
                owner,
                happened,
                Evidence.shortened(words),
                basis + ", " + articles.of(Kind.LATE),
                Standing.PROPOSED,
                Optional.empty(),
                0);
        Optional<Breach> added = new BreachTable(handle).add(breach, Optional.of(cause), false);
        added.ifPresent(kept -> note(handle, kept, Act.PROPOSE, ""));
        return added;
    }

    /** The portal does it, whoever's step it was that made it look. */
    private void note(Handle handle, Breach breach, Act act, String words) {
        Who portal = new Who(Person.PORTAL.login(), Person.PORTAL.name());
        String object = "workflow.breach/" + breach.id();
        outbox.append(handle, OpenBreaches.CHANGED, object, "");
        new BreachTable(handle).note(breach.id(), act, portal, clock.instant(), words);
        Acting.as(
                Person.PORTAL,
                () -> audit.record(
                        handle,
                        "workflow.breach." + act.name().toLowerCase(Locale.ROOT),
                        object,
                        breach.matter().title()));
    }
}
