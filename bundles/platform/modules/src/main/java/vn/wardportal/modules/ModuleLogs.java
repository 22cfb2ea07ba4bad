package vn.wardportal.modules;

import java.nio.file.Path;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;
import vn.wardportal.modules.jar.NotAModule;
import vn.wardportal.modules.log.LogEntry;
import vn.wardportal.modules.log.LogFile;
import vn.wardportal.modules.log.LogLevel;
import vn.wardportal.modules.log.LogLevels;

/** What modules write into the log. */
@Component(service = ModuleLogs.class)
public class ModuleLogs {

    private static final int SHOWN = 200;

    private final Bundles bundles;
    private final LogFile file;
    private final LogLevels levels;
    private final Database database;
    private final Audit audit;

    @Activate
    public ModuleLogs(
            BundleContext context, @Reference LogLevels levels, @Reference Database database, @Reference Audit audit) {
        this.bundles = new Bundles(context);
        this.file = new LogFile(Path.of(context.getProperty("portal.logs"), "portal.log"));
        this.levels = levels;
        this.database = database;
        this.audit = audit;
    }

    /** What the module wrote last, the latest first. */
    List<LogEntry> latest(String module) {
        Acting.require("modules.manage");
        return file.latest(symbolicName(module), module, SHOWN);
    }

    /** How much it writes. */
    LogLevel level(String module) {
        Acting.require("modules.manage");
        return levels.of(symbolicName(module));
    }

    /** Changes how much it writes, at once and for good. */
    void setLevel(String module, LogLevel level) {
        Acting.require("modules.manage");
        String symbolicName = symbolicName(module);
        // written down first: a change that nobody recorded must not be
        database.write(handle -> {
            audit.record(handle, "modules.log", "module/" + module, level.name());
            return null;
        });
        levels.set(symbolicName, level);
    }

    private String symbolicName(String module) {
        return bundles.module(module)
                .map(Bundle::getSymbolicName)
                .orElseThrow(() -> new NotAModule("modules.refused.unknown"));
    }
}
