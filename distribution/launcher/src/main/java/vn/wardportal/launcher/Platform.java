package vn.wardportal.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bundles of the platform folder: the framework holds exactly these, compared by their content at each start. */
final class Platform {

    static final String LOCATION = "platform:";

    private static final Logger log = LoggerFactory.getLogger(Platform.class);

    private final BundleContext context;
    private final Memory memory;

    Platform(BundleContext context, Memory memory) {
        this.context = context;
        this.memory = memory;
    }

    /** Installs, updates and uninstalls; answers the bundles whose old classes are still about. */
    List<Bundle> reconcile(List<Jar> jars, Set<String> without) throws BundleException, IOException {
        List<Bundle> stale = uninstallAllBut(jars);
        for (Jar jar : jars) {
            String location = LOCATION + jar.symbolicName();
            String checksum = jar.checksum();
            Bundle present = context.getBundle(location);
            Optional<String> known = memory.recall(location);
            if (present == null) {
                put(jar, checksum);
            } else if (!known.equals(Optional.of(checksum))) {
                update(present, jar, checksum, known.isEmpty());
                stale.add(present);
            }
            Levels.set(context.getBundle(location), Levels.ofPlatform(jar.symbolicName()), without);
        }
        return stale;
    }

    private void put(Jar jar, String checksum) throws BundleException, IOException {
        try (var content = jar.open()) {
            start(context.installBundle(LOCATION + jar.symbolicName(), content), jar);
        }
        memory.keep(LOCATION + jar.symbolicName(), checksum);
    }

    /** What the operator stopped stays stopped; what a kill left installed and not yet marked to start is marked now. */
    private void update(Bundle bundle, Jar jar, String checksum, boolean interrupted)
            throws BundleException, IOException {
        try (var content = jar.open()) {
            bundle.update(content);
        }
        if (interrupted) {
            start(bundle, jar);
        }
        memory.keep(bundle.getLocation(), checksum);
        log.info("Updated {} to {}", jar.symbolicName(), jar.version());
    }

    /** Before the framework runs this only marks the bundle. Its checksum is kept after that: a kill between is made good. */
    private static void start(Bundle bundle, Jar jar) throws BundleException {
        if (!jar.fragment()) {
            bundle.start();
        }
    }

    private List<Bundle> uninstallAllBut(List<Jar> jars) throws BundleException {
        Set<String> wanted =
                jars.stream().map(jar -> LOCATION + jar.symbolicName()).collect(Collectors.toSet());
        var gone = new ArrayList<Bundle>();
        for (Bundle bundle : Stream.of(context.getBundles())
                .filter(bundle -> bundle.getLocation().startsWith(LOCATION))
                .filter(bundle -> !wanted.contains(bundle.getLocation()))
                .toList()) {
            bundle.uninstall();
            memory.forget(bundle.getLocation());
            gone.add(bundle);
            log.info("Removed {}", bundle.getSymbolicName());
        }
        return gone;
    }
}
