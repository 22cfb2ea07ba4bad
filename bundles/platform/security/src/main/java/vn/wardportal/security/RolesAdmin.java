package vn.wardportal.security;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.admin.ConfirmationDialogs;

/** Offers the roles in the console. */
@Component
@AdminMenu(path = "vai-tro", title = "roles.title", permission = RoleDesk.PERMISSION, group = "system", order = 30)
public final class RolesAdmin implements AdminPage {

    private final RoleDesk desk;
    private final ConfirmationDialogs dialogs;
    private final DeclaredPermissions declared;

    @Activate
    public RolesAdmin(
            @Reference RoleDesk desk, @Reference ConfirmationDialogs dialogs, @Reference DeclaredPermissions declared) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.declared = declared;
    }

    @Override
    public com.vaadin.flow.component.Component open(String below) {
        return new RolesView(desk, dialogs, declared.all());
    }
}
