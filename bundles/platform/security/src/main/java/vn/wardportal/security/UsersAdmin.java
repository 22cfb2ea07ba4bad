package vn.wardportal.security;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.admin.ConfirmationDialogs;

/** Offers the accounts in the console. */
@Component
@AdminMenu(
        path = "nguoi-dung",
        title = "users.title",
        permission = AccountDesk.PERMISSION,
        group = "system",
        order = 20)
public final class UsersAdmin implements AdminPage {

    private final AccountDesk desk;
    private final ConfirmationDialogs dialogs;

    @Activate
    public UsersAdmin(@Reference AccountDesk desk, @Reference ConfirmationDialogs dialogs) {
        this.desk = desk;
        this.dialogs = dialogs;
    }

    @Override
    public com.vaadin.flow.component.Component open(String below) {
        return new UsersView(desk, dialogs);
    }
}
