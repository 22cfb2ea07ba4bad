package vn.wardportal.web.visits;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.job.Job;

/** Writes down once a minute how often pages were read. */
@Component
@Job.Recurring(title = "visits.job.writing", everySeconds = 60)
public class WritingVisits implements Job {

    private final VisitLedger ledger;

    @Activate
    public WritingVisits(@Reference VisitLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void run() {
        ledger.write();
    }
}
