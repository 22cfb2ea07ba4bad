package vn.wardportal.modules.health;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.module.HealthReport;
import vn.wardportal.modules.job.Jobs;

/** The operator's view of what works. */
@Component
@AdminMenu(path = "suc-khoe", title = "modules.health", permission = "modules.read", group = "system", order = 12)
public class HealthAdmin implements AdminPage {

    private final HealthReport report;
    private final Jobs jobs;

    @Activate
    public HealthAdmin(@Reference HealthReport report, @Reference Jobs jobs) {
        this.report = report;
        this.jobs = jobs;
    }

    @Override
    public com.vaadin.flow.component.Component open(String below) {
        return new HealthView(report, jobs);
    }
}
