package vn.wardportal.workflow.breach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.calendar.WorkCalendar.Due;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.Outbox;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.breach.Breach.Act;
import vn.wardportal.workflow.breach.Breach.Explanation;
import vn.wardportal.workflow.breach.Breach.Kind;
import vn.wardportal.workflow.breach.Breach.Matter;
import vn.wardportal.workflow.breach.Breach.Owner;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.breach.Objection.Why;
import vn.wardportal.workflow.route.Deadlines;
import vn.wardportal.workflow.route.Item.Who;

/**
 * Where people act on the register (Điều 15): staff enter, the head of the board or the chairman confirms or drops, whoever
 * is concerned explains in time, the chairman decides. Each checks who acts; each is one transaction with its audit entry.
 */
@Component(service = BreachDesk.class)
public class BreachDesk {

    private static final String EXPLANATION = "workflow.breach.explanation";

    private final Database database;
    private final Concern concern;
    private final Articles articles;
    private final Directory directory;
    private final Rules rules;
    private final Deadlines deadlines;
    private final Letters letters;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    @Activate
    public BreachDesk(
            @Reference Database database,
            @Reference Concern concern,
            @Reference Articles articles,
            @Reference Directory directory,
            @Reference Rules rules,
            @Reference Deadlines deadlines,
            @Reference Letters letters,
            @Reference Audit audit,
            @Reference Outbox outbox,
            @Reference Clock clock) {
        this.database = database;
        this.concern = concern;
        this.articles = articles;
        this.directory = directory;
        this.rules = rules;
        this.deadlines = deadlines;
        this.letters = letters;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Enters what somebody found, for others to confirm or drop.
     *
     * @param login the account of who answers for it
     * @param evidence what was found
     */
    public Breach enter(Kind kind, Matter matter, String login, String evidence) {
        if (!concern.enters()) {
            throw new NotPermitted(Concern.person().login() + " may not enter anything into the register");
        }
        if (matter.title().isBlank() || matter.title().length() > 300) {
            throw new Objection(Why.MATTER);
        }
        String words = required(evidence);
        Known known = directory.byLogin(login).orElseThrow(() -> new Objection(Why.OWNER));
        Breach breach = new Breach(
                0,
                kind,
                matter,
                new Owner(Optional.empty(), Optional.of(known.login()), known.name()),
                clock.instant(),
                words,
                articles.of(kind),
                Standing.PROPOSED,
                Optional.empty(),
                0);
        return database.write(handle -> {
            Breach kept =
                    new BreachTable(handle).add(breach, Optional.empty(), false).orElseThrow();
            letters.proposed(handle, kept);
            return note(handle, kept, Act.ENTER, "");
        });
    }

    /** Confirms what was proposed; from now on whoever is concerned has the time of the rule to explain. */
    public Breach confirm(long id, int seen) {
        Acting.require(Rights.BREACH);
        return at(id, seen, Standing.PROPOSED, (handle, breach) -> {
            requireOther(breach);
            Instant now = clock.instant();
            Due due = deadlines.due(rules.rule(EXPLANATION, LocalDate.ofInstant(now, Dates.ZONE)), now);
            BreachTable table = new BreachTable(handle);
            table.explain(id, new Explanation(due.at(), String.join(" ", due.explanation()), false));
            table.stand(id, Standing.CONFIRMED);
            letters.confirmed(handle, BreachTable.find(handle, id).orElseThrow());
            return note(handle, breach, Act.CONFIRM, "");
        });
    }

    /** Drops what was proposed, with a reason. */
    public Breach drop(long id, int seen, String reason) {
        Acting.require(Rights.BREACH);
        String words = required(reason);
        return at(id, seen, Standing.PROPOSED, (handle, breach) -> {
            requireOther(breach);
            return settle(handle, breach, Act.DROP, Standing.DROPPED, words);
        });
    }

    /** Whoever is concerned explains, as often as they like until their time is over. */
    public Breach explain(long id, int seen, String explanation) {
        String words = required(explanation);
        return at(id, seen, Standing.CONFIRMED, (handle, breach) -> {
            if (!concern.concerns(breach)) {
                throw new NotPermitted(Concern.person().login() + " is not concerned by breach " + id);
            }
            Explanation time = breach.explanation().orElseThrow();
            if (clock.instant().isAfter(time.until())) {
                throw new Objection(Why.OVER);
            }
            new BreachTable(handle).explain(id, new Explanation(time.until(), time.because(), true));
            letters.explained(handle, breach);
            return note(handle, breach, Act.EXPLAIN, words);
        });
    }

    /**
     * The chairman decides, once somebody has explained or the time to do so is over.
     *
     * @param decision whether it was a breach: {@code UPHELD} or {@code CLEARED}
     */
    public Breach decide(long id, int seen, Standing decision, String reason) {
        if (!concern.decides()) {
            throw new NotPermitted(Concern.person().login() + " may not decide on breach " + id);
        }
        String words = required(reason);
        return at(id, seen, Standing.CONFIRMED, (handle, breach) -> {
            requireOther(breach);
            Explanation time = breach.explanation().orElseThrow();
            if (!time.given() && !clock.instant().isAfter(time.until())) {
                throw new Objection(Why.EARLY);
            }
            boolean upheld = decision == Standing.UPHELD;
            return settle(handle, breach, upheld ? Act.UPHOLD : Act.CLEAR, upheld ? decision : Standing.CLEARED, words);
        });
    }

    private Breach settle(Handle handle, Breach breach, Act act, Standing standing, String words) {
        new BreachTable(handle).stand(breach.id(), standing);
        letters.settled(handle, BreachTable.find(handle, breach.id()).orElseThrow(), words);
        return note(handle, breach, act, words);
    }

    private Breach at(long id, int seen, Standing standing, BiFunction<Handle, Breach, Breach> act) {
        return database.write(handle -> {
            Breach breach = new BreachTable(handle).claim(id, seen);
            if (breach.standing() != standing) {
                throw new Objection(Why.MOVED);
            }
            return act.apply(handle, breach);
        });
    }

    private void requireOther(Breach breach) {
        if (concern.concerns(breach)) {
            throw new Objection(Why.OWN);
        }
    }

    private Breach note(Handle handle, Breach breach, Act act, String words) {
        outbox.append(handle, OpenBreaches.CHANGED, "workflow.breach/" + breach.id(), "");
        Person person = Concern.person();
        Who who = new Who(person.login(), person.name());
        new BreachTable(handle).note(breach.id(), act, who, clock.instant(), words);
        audit.record(
                handle,
                "workflow.breach." + act.name().toLowerCase(Locale.ROOT),
                "workflow.breach/" + breach.id(),
                breach.matter().title());
        return BreachTable.find(handle, breach.id()).orElseThrow();
    }

    private static String required(String words) {
        String given = words.strip();
        if (given.isEmpty() || given.length() > Evidence.LONGEST) {
            throw new Objection(Why.WORDS);
        }
        return given;
    }
}
