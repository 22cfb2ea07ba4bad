package vn.wardportal.workflow.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.notice.Notices;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.board.Grant.Term;
import vn.wardportal.workflow.board.Mistake.What;

/**
 * Where the board gives people the right to supply in a category, and takes it back (khoản 1 Điều 8): its head, whoever
 * stands in, and who enters the board's decisions. Every act is audited, and the person is told.
 */
@Component(service = GrantDesk.class)
public class GrantDesk {

    /** As many characters a reason may have. */
    public static final int LONGEST_REASON = 500;

    private static final int LONGEST_DECISION = 100;
    private static final int LONGEST_YEARS = 5;

    private final Database database;
    private final Offices offices;
    private final Directory directory;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;
    private final Texts texts = Messages.of(GrantDesk.class).in(Language.VI);

    @Activate
    public GrantDesk(
            @Reference Database database,
            @Reference Offices offices,
            @Reference Directory directory,
            @Reference Notices notices,
            @Reference Audit audit,
            @Reference Clock clock) {
        this.database = database;
        this.offices = offices;
        this.directory = directory;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the acting person may give and take back. */
    public boolean permitted() {
        return Acting.person()
                .map(person -> database.read(handle -> permitted(handle, person)))
                .orElse(false);
    }

    /**
     * Gives the right; who gives it is whoever acts.
     *
     * @throws NotPermitted if the acting person may not
     * @throws Mistake if the account, the time or the decision is missing
     */
    public void give(Grant grant) {
        Known known = directory
                .byLogin(grant.person().login())
                .filter(Known::active)
                .orElseThrow(() -> new Mistake(What.MEMBER));
        check(grant);
        database.write(handle -> {
            long id = GrantTable.insert(handle, grant, require(handle), clock.instant());
            String words = words(grant);
            audit.record(handle, "workflow.grant", "workflow.grant/" + id, words);
            tell(handle, known, id, "workflow.notice.grant", words);
            return true;
        });
    }

    /**
     * Takes the right back from now on.
     *
     * @throws NotPermitted if the acting person may not
     * @throws Mistake if no reason is given
     */
    public void revoke(Grant grant, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Mistake(What.REASON);
        }
        database.write(handle -> {
            Person person = require(handle);
            if (GrantTable.revoke(handle, grant.id(), person, reason.strip(), clock.instant())) {
                String words = words(grant) + ". " + reason.strip();
                audit.record(handle, "workflow.grant.revoke", "workflow.grant/" + grant.id(), words);
                directory
                        .byLogin(grant.person().login())
                        .ifPresent(known -> tell(handle, known, grant.id(), "workflow.notice.revoked", words));
            }
            return true;
        });
    }

    private void check(Grant grant) {
        Term term = grant.term();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        if (term.from().isAfter(term.to())
                || term.to().isBefore(today)
                || term.to().isAfter(term.from().plusYears(LONGEST_YEARS))) {
            throw new Mistake(What.DAYS);
        }
        String decision = grant.because().decision();
        if (decision.isBlank() || decision.length() > LONGEST_DECISION) {
            throw new Mistake(What.DECISION);
        }
        if (grant.because().reason().length() > LONGEST_REASON) {
            throw new Mistake(What.REASON);
        }
    }

    private Person require(Handle handle) {
        Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting"));
        if (!permitted(handle, person)) {
            throw new NotPermitted(person.login() + " may not say who supplies where");
        }
        return person;
    }

    private boolean permitted(Handle handle, Person person) {
        return person.may(Rights.BOARD)
                || offices.mandate(handle, person.login(), Office.APPROVE).isPresent();
    }

    private void tell(Handle handle, Known known, long id, String key, String words) {
        notices.send(
                handle,
                Notice.of(List.of(known.id()), "workflow.grant/" + id, texts.get(key))
                        .saying(words)
                        .at("/quan-tri/ban-bien-tap"));
    }

    private String words(Grant grant) {
        return texts.get(
                grant.direct() ? "workflow.grant.words.direct" : "workflow.grant.words",
                grant.person().name(),
                grant.place().title(),
                Dates.day(grant.term().from()),
                Dates.day(grant.term().to()),
                grant.because().decision());
    }
}
