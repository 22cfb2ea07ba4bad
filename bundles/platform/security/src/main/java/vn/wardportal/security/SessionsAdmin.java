package vn.wardportal.security;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;

/** Offers the list of sessions in the console. */
@Component
@AdminMenu(
        path = "phien-dang-nhap",
        title = "sessions.title",
        permission = SessionDesk.PERMISSION,
        group = "system",
        order = 40)
public final class SessionsAdmin implements AdminPage {

    private final SessionDesk desk;

    @Activate
    public SessionsAdmin(@Reference SessionDesk desk) {
        this.desk = desk;
    }

    @Override
    public com.vaadin.flow.component.Component open(String below) {
        return new SessionsView(desk);
    }
}
