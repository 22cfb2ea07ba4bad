package vn.wardportal.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** One start of a framework on a home that outlives it. */
final class Start implements AutoCloseable {

    private static final long STOP_MILLIS = 10_000;

    private final Framework framework;
    private final Platform platform;
    private final FactoryModules modules;
    private final ModuleList list;

    Start(Path home) throws BundleException {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        home.resolve("framework").toString(),
                        Constants.FRAMEWORK_BEGINNING_STARTLEVEL,
                        Integer.toString(Levels.FEATURES)));
        framework.init();
        var memory = new Memory(home.resolve("framework"));
        platform = new Platform(framework.getBundleContext(), memory);
        modules = new FactoryModules(framework.getBundleContext(), memory, home.resolve("modules"));
        list = new ModuleList(framework.getBundleContext(), memory);
    }

    /** What a backup would keep of the modules. */
    String list() {
        return list.get();
    }

    Start restored(Path file, Path jars) throws BundleException {
        list.restore(file, jars);
        return this;
    }

    Start platform(Jar... jars) throws BundleException, IOException {
        platform.reconcile(List.of(jars), Set.of());
        return this;
    }

    Start modules(Jar... jars) throws BundleException, IOException {
        modules.seed(List.of(jars), Set.of());
        return this;
    }

    Start without(String module, Jar... jars) throws BundleException, IOException {
        modules.seed(List.of(jars), Set.of(module));
        return this;
    }

    /** Starts what is marked to start, up to the level of the features. */
    Start go() throws BundleException {
        framework.start();
        return this;
    }

    Bundle bundle(String symbolicName) {
        return find(symbolicName).orElseThrow();
    }

    Optional<Bundle> find(String symbolicName) {
        return Arrays.stream(framework.getBundleContext().getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .findFirst();
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(STOP_MILLIS);
    }
}
