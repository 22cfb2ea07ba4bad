package vn.wardportal.workflow.breach;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Outbox;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
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
import vn.wardportal.workflow.route.Routes;
import vn.wardportal.workflow.route.Stage;
import vn.wardportal.workflow.route.State;
import vn.wardportal.workflow.time.Elapsed;
import vn.wardportal.workflow.time.Timing;

/** What the portal proposes for the register by itself, never twice for the same text and cause. People decide on it. */
@Component(service = Proposals.class)
public class Proposals {

    static final int LONGEST = 4000;

    private final Routes routes;
    private final Deadlines deadlines;
    private final Articles articles;
    private final Letters letters;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;
    private final Texts texts = Messages.of(Proposals.class).in(Language.VI);

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

    /** A text was published: proposes it if that was later than its limit. Who had it longest beyond theirs answers. */
    void published(Handle handle, Item item, Timing timing) {
        timing.late(clock.instant()).ifPresent(late -> {
            List<Delay> delays =
                    Delay.of(item, timing, Items.steps(handle, item.subject()), routes.named(item.route()), deadlines);
            Owner owner = Delay.heaviest(delays).map(Delay::owner).orElseGet(() -> sender(item));
            StringBuilder evidence = new StringBuilder(texts.get(
                    "workflow.breach.evidence.published",
                    Dates.time(timing.completed()),
                    Dates.time(timing.received()),
                    Dates.time(timing.due().orElseThrow()),
                    Dates.time(timing.published().orElseThrow()),
                    Elapsed.words(texts, late),
                    timing.because()));
            delays.forEach(delay -> evidence.append('\n').append(line(delay)));
            Instant happened = timing.due().orElseThrow();
            propose(handle, item, owner, happened, evidence.toString(), timing.basis(), "PUBLISHED " + timing.turn())
                    .ifPresent(breach -> letters.proposed(handle, breach));
        });
    }

    /** Proposes a text that lies, or has lain, at a stage or with its sender beyond the time it was due. */
    void overdue(Handle handle, Item item) {
        Instant now = clock.instant();
        boolean waits = item.state() == State.UNDER_WAY || item.state() == State.RETURNED;
        item.times().due().filter(due -> waits && due.isBefore(now)).ifPresent(due -> {
            boolean sent = item.state() == State.UNDER_WAY;
            Stage stage = routes.named(item.route()).stage(item.stage());
            String evidence = texts.get(
                    sent ? "workflow.breach.evidence.stage" : "workflow.breach.evidence.returned",
                    stage.title(),
                    Dates.time(item.times().moved()),
                    Dates.time(due),
                    Dates.time(now),
                    Elapsed.words(texts, Duration.between(due, now)),
                    item.times().because());
            String basis = deadlines
                    .limit(sent ? stage.name() : Deadlines.RESUBMISSION)
                    .map(rule -> rule.basis())
                    .orElse(stage.basis());
            String cause = (sent ? "STAGE " : "RETURNED ") + item.pass() + " " + stage.name();
            propose(handle, item, sent ? owner(item, stage) : sender(item), due, evidence, basis, cause);
        });
    }

    private Optional<Breach> propose(
            Handle handle, Item item, Owner owner, Instant happened, String evidence, String basis, String cause) {
        Breach breach = new Breach(
                0,
                Kind.LATE,
                new Matter(
                        Optional.of(item.subject()),
                        item.label().title(),
                        item.label().path()),
                owner,
                happened,
                evidence.length() <= LONGEST ? evidence : evidence.substring(0, LONGEST),
                basis + ", " + articles.of(Kind.LATE),
                Standing.PROPOSED,
                Optional.empty(),
                0);
        Optional<Breach> added = new BreachTable(handle).add(breach, Optional.of(cause), false);
        added.ifPresent(kept -> note(handle, kept));
        return added;
    }

    /** The portal proposes, whoever's step it was that made it look. */
    private void note(Handle handle, Breach breach) {
        Who portal = new Who(Person.PORTAL.login(), Person.PORTAL.name());
        outbox.append(handle, OpenBreaches.CHANGED, "workflow.breach/" + breach.id(), "");
        new BreachTable(handle).note(breach.id(), Act.PROPOSE, portal, clock.instant(), "");
        Acting.as(
                Person.PORTAL,
                () -> audit.record(
                        handle,
                        "workflow.breach.propose",
                        "workflow.breach/" + breach.id(),
                        breach.matter().title()));
    }

    private String line(Delay delay) {
        String span = texts.get(
                "workflow.breach.evidence.span",
                delay.place(),
                delay.owner().name(),
                Dates.time(delay.from()),
                Dates.time(delay.to()));
        return delay.excess().isZero()
                ? span
                : span + texts.get("workflow.breach.evidence.excess", Elapsed.words(texts, delay.excess()));
    }

    private static Owner owner(Item item, Stage stage) {
        return new Owner(
                Optional.of(stage.name()),
                item.holder().map(Who::login),
                item.holder().map(Who::name).orElse(stage.who()));
    }

    private static Owner sender(Item item) {
        return new Owner(
                Optional.empty(),
                Optional.of(item.sender().login()),
                item.sender().name());
    }
}
