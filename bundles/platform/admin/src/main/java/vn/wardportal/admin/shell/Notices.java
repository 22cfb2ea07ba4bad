package vn.wardportal.admin.shell;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the foot of the screen. */
final class Notices {

    private static final int MILLIS = 10_000;

    private Notices() {}

    static void trouble(String text) {
        Notification notice = Notification.show(text, MILLIS, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
    }
}
