package vn.wardportal.backup;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;

/** Offers the backups in the console. */
@org.osgi.service.component.annotations.Component
@AdminMenu(path = "sao-luu", title = "backup.title", permission = Backups.PERMISSION, group = "system", order = 60)
public final class BackupAdmin implements AdminPage {

    private final Backups backups;
    private final Schedule schedule;

    @Activate
    public BackupAdmin(@Reference Backups backups, @Reference Schedule schedule) {
        this.backups = backups;
        this.schedule = schedule;
    }

    @Override
    public Component open(String below) {
        return new BackupView(backups, schedule);
    }
}
