package vn.wardportal.distribution;

import aQute.bnd.osgi.Domain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** A framework with nothing in it but what the launcher's class path lends to the bundles. */
final class BareFelix implements AutoCloseable {

    private final Framework framework;

    BareFelix(Path cache) throws BundleException {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, cache.toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, System.getProperty("launcher.exports")));
        framework.start();
    }

    void install(Stream<Path> jars) throws IOException, BundleException {
        for (Path jar : jars.toList()) {
            var name = Domain.domain(Jars.manifest(jar)).getBundleSymbolicName().getKey();
            if (find(name).isEmpty()) {
                try (var content = Files.newInputStream(jar)) {
                    framework.getBundleContext().installBundle("test:" + name, content);
                }
            }
        }
    }

    Bundle bundle(String symbolicName) {
        return find(symbolicName).orElseThrow();
    }

    List<Bundle> bundles() {
        return List.of(framework.getBundleContext().getBundles());
    }

    /** Starts these bundles and says of each that did not start why. */
    static List<String> start(Stream<Bundle> bundles) {
        var reasons = new ArrayList<String>();
        bundles.forEach(bundle -> {
            try {
                bundle.start();
            } catch (BundleException failed) {
                reasons.add(bundle + ": " + failed.getMessage() + " " + failed.getCause());
            }
        });
        return reasons;
    }

    /** Resolves everything and says of each bundle that did not resolve why; starting it is how Felix tells. */
    List<String> resolve() {
        framework.adapt(FrameworkWiring.class).resolveBundles(null);
        return start(bundles().stream().filter(bundle -> bundle.getState() == Bundle.INSTALLED));
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(10_000);
    }

    private Optional<Bundle> find(String symbolicName) {
        return bundles().stream()
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .findFirst();
    }
}
