package vn.wardportal.workflow.breach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.calendar.WorkCalendar.Due;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.breach.Breach.Act;
import vn.wardportal.workflow.breach.Breach.Explanation;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.breach.Objection.Why;
import vn.wardportal.workflow.route.Deadlines;

/**
 * Where the register is judged (Điều 15): the head of the board or the chairman confirms what was proposed or drops it, the
 * chairman decides. Nobody judges what they answer for themselves.
 */
@Component(service = Judgement.class)
public class Judgement {

    private static final String EXPLANATION = "workflow.breach.explanation";

    private final Ledger ledger;
    private final Concern concern;
    private final Rules rules;
    private final Deadlines deadlines;
    private final Letters letters;
    private final Clock clock;

    @Activate
    public Judgement(
            @Reference Ledger ledger,
            @Reference Concern concern,
            @Reference Rules rules,
            @Reference Deadlines deadlines,
            @Reference Letters letters,
            @Reference Clock clock) {
        this.ledger = ledger;
        this.concern = concern;
        this.rules = rules;
        this.deadlines = deadlines;
        this.letters = letters;
        this.clock = clock;
    }

    /** Confirms what was proposed; from now on whoever is concerned has the time of the rule to explain. */
    public Breach confirm(long id, int seen) {
        Acting.require(Rights.BREACH);
        return ledger.act(id, seen, Standing.PROPOSED, (handle, breach) -> {
            requireOther(breach);
            Instant now = clock.instant();
            Due due = deadlines.due(rules.rule(EXPLANATION, LocalDate.ofInstant(now, Dates.ZONE)), now);
            BreachTable table = new BreachTable(handle);
            table.explain(id, new Explanation(due.at(), String.join(" ", due.explanation()), false));
            table.stand(id, Standing.CONFIRMED);
            letters.confirmed(handle, BreachTable.find(handle, id).orElseThrow());
            return ledger.note(handle, breach, Act.CONFIRM, "");
        });
    }

    /** Drops what was proposed, with a reason. */
    public Breach drop(long id, int seen, String reason) {
        Acting.require(Rights.BREACH);
        String words = Ledger.required(reason);
        return ledger.act(id, seen, Standing.PROPOSED, (handle, breach) -> {
            requireOther(breach);
            return settle(handle, breach, Act.DROP, Standing.DROPPED, words);
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
        String words = Ledger.required(reason);
        return ledger.act(id, seen, Standing.CONFIRMED, (handle, breach) -> {
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
        return ledger.note(handle, breach, act, words);
    }

    private void requireOther(Breach breach) {
        if (concern.concerns(breach)) {
            throw new Objection(Why.OWN);
        }
    }
}
