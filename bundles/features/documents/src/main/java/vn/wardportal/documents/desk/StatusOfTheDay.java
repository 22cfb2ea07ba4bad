package vn.wardportal.documents.desk;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.job.Job;

/** Every night: documents come into force, and go out of it, by the calendar. */
@Component
@Job.Recurring(title = "documents.job.status", dailyAt = "00:01")
public class StatusOfTheDay implements Job {

    private final DocumentStore store;

    @Activate
    public StatusOfTheDay(@Reference DocumentStore store) {
        this.store = store;
    }

    @Override
    public void run() {
        store.recountDue();
    }
}
