package vn.wardportal.modules;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;
import vn.wardportal.api.data.Schemas.Script;

/**
 * What putting a jar in would mean.
 *
 * @param jar the jar, written aside
 * @param installed the version that is there now, if the module is
 * @param pending the scripts that would change its tables
 */
record Plan(ModuleJar jar, Optional<Version> installed, List<Script> pending) {

    /**
     * The plan for a jar.
     *
     * @throws NotAModule if it would not be a step forward
     */
    static Plan of(ModuleJar jar, Optional<Bundle> installed, Bundles bundles, List<Script> pending) {
        if (installed.isEmpty() && bundles.taken(jar)) {
            throw new NotAModule("modules.refused.nameTaken");
        }
        if (installed.isPresent() && !installed.get().getSymbolicName().equals(jar.symbolicName())) {
            throw new NotAModule("modules.refused.nameTaken");
        }
        installed.map(Bundle::getVersion).ifPresent(version -> refuseUnlessNewer(jar, version));
        return new Plan(jar, installed.map(Bundle::getVersion), pending);
    }

    /** What was planned may have been done by somebody else meanwhile. */
    void refuseIfChanged(Optional<Bundle> now) {
        if (!now.map(Bundle::getVersion).equals(installed)) {
            throw new NotAModule("modules.refused.changed");
        }
    }

    private static void refuseUnlessNewer(ModuleJar jar, Version installed) {
        int step = jar.version().compareTo(installed);
        if (step == 0) {
            throw new NotAModule("modules.refused.sameVersion");
        }
        if (step < 0) {
            throw new NotAModule("modules.refused.olderVersion");
        }
    }
}
