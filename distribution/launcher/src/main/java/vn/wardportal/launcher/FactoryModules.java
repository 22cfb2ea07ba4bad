package vn.wardportal.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The features that are shipped: each is installed once and updated when a higher version is shipped. What the operator
 * stopped, removed or uploaded since stays as he left it.
 */
final class FactoryModules {

    static final String LOCATION = "module:";

    private static final String INSTALLING = "installing:";

    private static final Logger log = LoggerFactory.getLogger(FactoryModules.class);

    private final BundleContext context;
    private final Memory memory;
    private final Path store;

    FactoryModules(BundleContext context, Memory memory, Path store) {
        this.context = context;
        this.memory = memory;
        this.store = store;
    }

    /** Seeds and updates; answers the bundles whose old classes are still about. */
    List<Bundle> seed(List<Jar> jars, Set<String> without) throws BundleException, IOException {
        var stale = new ArrayList<Bundle>();
        for (Jar jar : jars) {
            Bundle present = context.getBundle(LOCATION + jar.symbolicName());
            Optional<Version> shipped =
                    memory.recall(LOCATION + jar.symbolicName()).map(Version::parseVersion);
            if (shipped.isEmpty() && (present == null || interrupted(jar))) {
                install(jar);
            } else if (present != null && higher(jar, present, shipped)) {
                update(present, jar);
                stale.add(present);
            }
        }
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getLocation().startsWith(LOCATION)) {
                Levels.set(bundle, Levels.FEATURES, without);
            }
        }
        return stale;
    }

    /** A version that was shipped before and is gone was taken back by the operator: it is not forced on him again. */
    private static boolean higher(Jar jar, Bundle present, Optional<Version> shipped) {
        return jar.version().compareTo(present.getVersion()) > 0
                && shipped.map(version -> jar.version().compareTo(version) > 0).orElse(true);
    }

    /** Whether the portal was killed after a bundle was installed and before it was marked to start. */
    private boolean interrupted(Jar jar) {
        return memory.recall(INSTALLING + jar.symbolicName()).isPresent();
    }

    private void install(Jar jar) throws BundleException, IOException {
        keep(jar);
        memory.keep(INSTALLING + jar.symbolicName(), jar.version().toString());
        try (var content = jar.open()) {
            context.installBundle(LOCATION + jar.symbolicName(), content).start();
        }
        remember(jar);
        memory.forget(INSTALLING + jar.symbolicName());
        log.info("Installed module {} {}", jar.symbolicName(), jar.version());
    }

    private void update(Bundle bundle, Jar jar) throws BundleException, IOException {
        keep(jar);
        try (var content = jar.open()) {
            bundle.update(content);
        }
        remember(jar);
        log.info("Updated module {} to {}", jar.symbolicName(), jar.version());
    }

    private void keep(Jar jar) {
        Disk.copy(jar.file(), store.resolve(jar.symbolicName()).resolve(jar.version() + ".jar"));
    }

    private void remember(Jar jar) {
        memory.keep(LOCATION + jar.symbolicName(), jar.version().toString());
    }
}
