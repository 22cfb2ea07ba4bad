package vn.wardportal.modules;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.admin.ConfirmationDialogs;

/** The console's view of the modules. */
@Component
@AdminMenu(path = "mo-dun", title = "modules.title", permission = "modules.read", group = "system", order = 10)
public class ModulesAdmin implements AdminPage {

    private final Modules modules;
    private final ModuleSettings settings;
    private final ModuleLogs logs;
    private final ConfirmationDialogs confirmation;

    @Activate
    public ModulesAdmin(
            @Reference Modules modules,
            @Reference ModuleSettings settings,
            @Reference ModuleLogs logs,
            @Reference ConfirmationDialogs confirmation) {
        this.modules = modules;
        this.settings = settings;
        this.logs = logs;
        this.confirmation = confirmation;
    }

    @Override
    public com.vaadin.flow.component.Component open(String below) {
        return new ModulesView(modules, settings, logs, confirmation);
    }
}
