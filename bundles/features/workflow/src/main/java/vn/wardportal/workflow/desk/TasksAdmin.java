package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.workflow.route.Merging;
import vn.wardportal.workflow.route.Routes;

/** Offers everybody their tasks. */
@org.osgi.service.component.annotations.Component
@AdminMenu(path = TasksAdmin.PATH, title = "workflow.tasks.title", permission = "", group = "mine", order = 10)
public final class TasksAdmin implements AdminPage {

    static final String PATH = "viec-cua-toi";

    private final Tasks tasks;
    private final Routes routes;
    private final Merging merging;
    private final Clock clock;

    @Activate
    public TasksAdmin(
            @Reference Tasks tasks, @Reference Routes routes, @Reference Merging merging, @Reference Clock clock) {
        this.tasks = tasks;
        this.routes = routes;
        this.merging = merging;
        this.clock = clock;
    }

    @Override
    public Component open(String below) {
        return new TasksView(tasks, routes, merging, clock);
    }
}
