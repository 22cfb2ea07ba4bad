package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.workflow.route.Deadlines;
import vn.wardportal.workflow.route.Routes;
import vn.wardportal.workflow.time.Punctuality;
import vn.wardportal.workflow.time.PunctualityTable;

/** Shows everybody the route. */
@org.osgi.service.component.annotations.Component
@AdminMenu(path = "quy-trinh", title = "workflow.route.title", permission = "", group = "regulation", order = 40)
public final class RouteAdmin implements AdminPage {

    private final Routes routes;
    private final Deadlines deadlines;
    private final Punctuality punctuality;

    @Activate
    public RouteAdmin(@Reference Routes routes, @Reference Deadlines deadlines, @Reference Punctuality punctuality) {
        this.routes = routes;
        this.deadlines = deadlines;
        this.punctuality = punctuality;
    }

    @Override
    public Component open(String below) {
        return new Div(new RouteView(routes, deadlines), new PunctualityTable(punctuality.lines()));
    }
}
