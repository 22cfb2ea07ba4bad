package vn.wardportal.launcher;

import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.startlevel.BundleStartLevel;

/** Who starts when: libraries, infrastructure, data, platform, features. */
final class Levels {

    static final int LIBRARIES = 1;
    static final int INFRASTRUCTURE = 4;
    static final int DATA = 5;
    static final int PLATFORM = 10;
    static final int FEATURES = 20;

    /**
     * Above whatever the framework reaches: left out of this start, its persistent state untouched. "modules" leaves out one
     * level above this what it finds changed.
     */
    static final int NEVER = 100;

    static int ofPlatform(String symbolicName) {
        if (symbolicName.startsWith("org.apache.felix.")) {
            return INFRASTRUCTURE;
        }
        if (symbolicName.equals("vn.wardportal.data")) {
            return DATA;
        }
        boolean ours = symbolicName.startsWith("vn.wardportal.");
        return ours && !symbolicName.startsWith("vn.wardportal.libraries.") ? PLATFORM : LIBRARIES;
    }

    /** Sets a bundle's level for this start; a module that is left out gets one that is never reached. */
    static void set(Bundle bundle, int level, Set<String> without) {
        String module = bundle.getHeaders().get("Portal-Module");
        boolean out = module != null && without.contains(module);
        bundle.adapt(BundleStartLevel.class).setStartLevel(out ? NEVER : level);
    }

    private Levels() {}
}
