package vn.wardportal.checks;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.job.Job;

/** Forgets what was stated about pictures that nobody has any more. */
@Component
@Job.Recurring(title = "checks.job.consents", dailyAt = "03:10")
public final class ConsentCare implements Job {

    private static final int AT_ONCE = 200;

    private final ConsentBook consents;
    private final Files files;

    @Activate
    public ConsentCare(@Reference ConsentBook consents, @Reference Files files) {
        this.consents = consents;
        this.files = files;
    }

    @Override
    public void run() {
        List<String> some = consents.after("", AT_ONCE);
        while (!some.isEmpty()) {
            some.stream().filter(hash -> files.find(hash).isEmpty()).forEach(consents::forget);
            some = consents.after(some.getLast(), AT_ONCE);
        }
    }
}
