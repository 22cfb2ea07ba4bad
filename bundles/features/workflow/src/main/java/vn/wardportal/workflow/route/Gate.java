package vn.wardportal.workflow.route;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Checks;
import vn.wardportal.api.check.Decisions;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.workflow.route.Refusal.Why;

/** What is looked at each time a text goes on. */
@Component(service = Gate.class)
public class Gate {

    private final Checks checks;
    private final Decisions decisions;

    @Activate
    public Gate(@Reference Checks checks, @Reference Decisions decisions) {
        this.checks = checks;
        this.decisions = decisions;
    }

    /**
     * Lets a version pass in which nothing must be mended.
     *
     * @throws Refusal with what must be
     */
    void pass(Approval approval, Edition edition) {
        Examined examined = approval.examined(edition);
        refuse(checks.look(examined).stream()
                .filter(finding -> finding.level() == Level.BLOCK)
                .toList());
    }

    /**
     * Lets a version pass that was gone over: nothing must be mended, and somebody who may review has dealt with every
     * question (điểm c khoản 5 Điều 9); that its writer passed over one is not enough.
     *
     * @throws Refusal with what is open
     */
    void passReviewed(Approval approval, Edition edition) {
        Examined examined = approval.examined(edition);
        refuse(decisions.unreviewed(examined, checks.look(examined)));
    }

    private static void refuse(List<Finding> open) {
        if (!open.isEmpty()) {
            throw new Refusal(Why.FINDINGS, open, open.size());
        }
    }
}
