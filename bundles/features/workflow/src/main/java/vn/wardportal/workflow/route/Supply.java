package vn.wardportal.workflow.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.api.workflow.Approval.Paper;
import vn.wardportal.workflow.board.Grant;
import vn.wardportal.workflow.board.Grant.Place;
import vn.wardportal.workflow.board.Grants;
import vn.wardportal.workflow.route.Refusal.Why;

/**
 * Who may send in what (khoản 1 Điều 8). As long as the rule {@value #OPEN} says 1, everybody sends in everything, and a
 * grant lets them pass the synthesis by; otherwise only those with a grant for the category do, and the officer who
 * synthesises, whose duty is to collect everywhere (khoản 4 Điều 13).
 */
@Component(service = Supply.class)
public class Supply {

    static final String OPEN = "workflow.supply.open";

    private final Approvals approvals;
    private final Grants grants;
    private final Rules rules;
    private final Clock clock;

    @Activate
    public Supply(
            @Reference Approvals approvals, @Reference Grants grants, @Reference Rules rules, @Reference Clock clock) {
        this.approvals = approvals;
        this.grants = grants;
        this.rules = rules;
        this.clock = clock;
    }

    /** Whether everybody who may send in does so in every category today. */
    public boolean open() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        return rules.find(OPEN, today).map(rule -> rule.number() != 0).orElse(true);
    }

    /** Whether the acting person can send that text straight to the preliminary review today. */
    public boolean direct(String subject) {
        Person person = Acting.person().orElseThrow();
        return approvals
                .of(subject)
                .flatMap(approval -> grants.covering(person.login(), place(approval, subject, "")))
                .filter(Grant::direct)
                .isPresent();
    }

    /** Where a text is filed. */
    static Place place(Approval approval, String subject, Paper paper) {
        return place(approval, subject, paper.category());
    }

    /**
     * Lets a text in to the first stage after the one where it is written.
     *
     * @throws Refusal if the person may not supply there
     */
    void admit(Handle handle, Person person, Place place, Route route) {
        boolean collects = route.stages().stream()
                .filter(stage -> stage.work() == Work.EDIT)
                .anyMatch(stage -> person.permissions().contains(stage.permission()));
        if (!collects
                && !open()
                && grants.covering(handle, person.login(), place).isEmpty()) {
            throw new Refusal(Why.NO_GRANT, place.title());
        }
    }

    /**
     * Lets a text in straight to the preliminary review.
     *
     * @return by what grant
     * @throws Refusal if the person has no such grant today
     */
    Grant admitDirectly(Handle handle, Person person, Place place) {
        Optional<Grant> grant = grants.covering(handle, person.login(), place).filter(Grant::direct);
        return grant.orElseThrow(() -> new Refusal(Why.NOT_DIRECT, place.title()));
    }

    private static Place place(Approval approval, String subject, String title) {
        return new Place(approval.kind(), approval.category(subject), title);
    }
}
