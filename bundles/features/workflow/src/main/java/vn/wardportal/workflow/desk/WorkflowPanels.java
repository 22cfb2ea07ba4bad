package vn.wardportal.workflow.desk;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.RoutePanels;

/** Puts the route into the editors of other modules. */
@Component
public class WorkflowPanels implements RoutePanels {

    private final Tools tools;

    @Activate
    public WorkflowPanels(@Reference Tools tools) {
        this.tools = tools;
    }

    @Override
    public RoutePanel open(RouteForm form) {
        return new EditorPanel(tools, form);
    }
}
