package vn.wardportal.audit;

import com.vaadin.flow.component.Component;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;

/** Offers the record in the console. */
@org.osgi.service.component.annotations.Component
@AdminMenu(path = "nhat-ky", title = "audit.title", permission = Trail.PERMISSION, group = "system", order = 50)
public final class AuditAdmin implements AdminPage {

    private final Trail trail;
    private final BundleContext context;

    @Activate
    public AuditAdmin(@Reference Trail trail, BundleContext context) {
        this.trail = trail;
        this.context = context;
    }

    @Override
    public Component open(String below) {
        return new AuditView(trail, ActionTitles.of(context));
    }
}
