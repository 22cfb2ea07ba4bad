package vn.wardportal.projects;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.admin.ItemAdmin;
import vn.wardportal.api.admin.WritingTools;
import vn.wardportal.api.table.Tables;
import vn.wardportal.api.workflow.Route;

/** The projects in the console. */
@Component(service = AdminPage.class)
@AdminMenu(path = Projects.CONSOLE, title = Projects.TITLE, permission = Projects.EDIT, group = "content", order = 45)
public class ProjectsAdmin extends ItemAdmin {

    @Activate
    public ProjectsAdmin(
            @Reference Projects projects,
            @Reference WritingTools tools,
            @Reference Route route,
            @Reference Tables tables) {
        super(projects, tools, route, tables);
    }
}
