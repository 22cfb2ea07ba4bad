package vn.wardportal.schedules.rota;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.admin.RoutedView;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.schedules.Rights;
import vn.wardportal.schedules.reception.Reception;
import vn.wardportal.schedules.reception.ReceptionApproval;

/** Receptions in the console: the list, {@code /moi} for a new one, and each by its number. */
@org.osgi.service.component.annotations.Component
@AdminMenu(
        path = ReceptionApproval.CONSOLE,
        title = "schedules.reception.menu",
        permission = Rights.EDIT,
        group = "service",
        order = 30)
public class ReceptionsAdmin implements AdminPage {

    static final String NEW = "moi";

    private final Tools tools;
    private final Route route;
    private final Ways ways = Ways.below(ReceptionApproval.CONSOLE);

    @Activate
    public ReceptionsAdmin(@Reference Tools tools, @Reference Route route) {
        this.tools = tools;
        this.route = route;
    }

    @Override
    public Component open(String below) {
        if (below.isEmpty()) {
            return new ReceptionsView(tools, route);
        }
        if (below.equals(NEW)) {
            return ReceptionView.open(tools, ways, Optional.empty());
        }
        Optional<Reception> found =
                below.matches("\\d{1,18}") ? tools.receptions().find(Long.parseLong(below)) : Optional.empty();
        return found.isPresent()
                ? ReceptionView.open(tools, ways, found)
                : RoutedView.missing(
                        Messages.of(ReceptionsAdmin.class).in(Language.VI).get("schedules.refused.GONE"));
    }
}
