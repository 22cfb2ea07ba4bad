package vn.wardportal.web.visits;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.rules.Rules;

/** Forgets at night how often pages were read longer ago than the rule says. */
@Component
@Job.Recurring(title = "visits.job.forgetting", dailyAt = "02:50")
public class ForgettingVisits implements Job {

    private final VisitLedger ledger;
    private final Rules rules;

    @Activate
    public ForgettingVisits(@Reference VisitLedger ledger, @Reference Rules rules) {
        this.ledger = ledger;
        this.rules = rules;
    }

    @Override
    public void run() {
        int months = rules.number("web.visits.keep", ledger.today());
        ledger.forget(ledger.today().minusMonths(months));
    }
}
