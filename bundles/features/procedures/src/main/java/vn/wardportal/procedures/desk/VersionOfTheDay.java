package vn.wardportal.procedures.desk;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.job.Job;

/** Every night: a version that was posted ahead is what lists and searches know, once its day has come. */
@Component
@Job.Recurring(title = "procedures.job.version", dailyAt = "00:01")
public class VersionOfTheDay implements Job {

    private final Publishing publishing;

    @Activate
    public VersionOfTheDay(@Reference Publishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public void run() {
        publishing.applyDue();
    }
}
