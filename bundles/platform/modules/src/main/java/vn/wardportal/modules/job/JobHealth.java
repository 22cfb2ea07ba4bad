package vn.wardportal.modules.job;

import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.module.Health;
import vn.wardportal.api.module.HealthCheck;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** Tells which jobs failed when they last ran. */
@Component
@HealthCheck.Named(title = "modules.job.health")
public class JobHealth implements HealthCheck {

    private final Jobs jobs;
    private final Texts texts = Messages.of(JobHealth.class).in(Language.VI);

    @Activate
    public JobHealth(@Reference Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Health look() {
        List<JobRun> all = jobs.list();
        String failed = all.stream().filter(JobRun::failed).map(JobRun::title).collect(Collectors.joining("; "));
        return failed.isEmpty()
                ? Health.pass(texts.get("modules.job.pass", all.size()))
                : Health.warn(texts.get("modules.job.warn", failed));
    }
}
