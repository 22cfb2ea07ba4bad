package vn.wardportal.admin;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.Version;
import com.vaadin.flow.theme.lumo.Lumo;
import java.util.Map;
import org.osgi.framework.FrameworkUtil;
import vn.wardportal.admin.words.Words;

/** The page around the console and its stylesheets. */
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle(Words.get("console.title"));
        settings.addMetaTag("robots", "noindex, nofollow");
        // The version in the address lets browsers keep the file until the bundle that holds it changes.
        settings.addLink("stylesheet", Lumo.STYLESHEET + "?" + Version.getFullVersion());
        settings.addLink("stylesheet", "shell.css?" + version());
        settings.addLink("stylesheet", "theme/console.css?" + version());
        settings.addLink("icon.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }

    /** The bundle's own version; changes with each build. */
    static String version() {
        var bundle = FrameworkUtil.getBundle(AppShell.class);
        return bundle == null ? "0" : bundle.getVersion().toString();
    }
}
