package vn.wardportal.workflow.breach;

import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.workflow.breach.Breach.Act;
import vn.wardportal.workflow.breach.Breach.Explanation;
import vn.wardportal.workflow.breach.Breach.Kind;
import vn.wardportal.workflow.breach.Breach.Matter;
import vn.wardportal.workflow.breach.Breach.Owner;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.breach.Objection.Why;

/** Where staff enter what they found into the register (Điều 15), and whoever is concerned explains it. */
@Component(service = BreachDesk.class)
public class BreachDesk {

    private static final int LONGEST_TITLE = 300;

    private final Ledger ledger;
    private final Concern concern;
    private final Articles articles;
    private final Directory directory;
    private final Letters letters;
    private final Clock clock;

    @Activate
    public BreachDesk(
            @Reference Ledger ledger,
            @Reference Concern concern,
            @Reference Articles articles,
            @Reference Directory directory,
            @Reference Letters letters,
            @Reference Clock clock) {
        this.ledger = ledger;
        this.concern = concern;
        this.articles = articles;
        this.directory = directory;
        this.letters = letters;
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
        if (matter.title().isBlank() || matter.title().length() > LONGEST_TITLE) {
            throw new Objection(Why.MATTER);
        }
        String words = Ledger.required(evidence);
        Known known = directory.byLogin(login).orElseThrow(() -> new Objection(Why.OWNER));
        Breach found = new Breach(
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
        return ledger.enter(found, letters::proposed);
    }

    /** Whoever is concerned explains, as often as they like until their time is over. */
    public Breach explain(long id, int seen, String explanation) {
        String words = Ledger.required(explanation);
        return ledger.act(id, seen, Standing.CONFIRMED, (handle, breach) -> {
            if (!concern.concerns(breach)) {
                throw new NotPermitted(Concern.person().login() + " is not concerned by breach " + id);
            }
            Explanation time = breach.explanation().orElseThrow();
            if (clock.instant().isAfter(time.until())) {
                throw new Objection(Why.OVER);
            }
            new BreachTable(handle).explain(id, new Explanation(time.until(), time.because(), true));
            letters.explained(handle, breach);
            return ledger.note(handle, breach, Act.EXPLAIN, words);
        });
    }
}
