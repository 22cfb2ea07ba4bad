package vn.wardportal.testing.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.jsoup.nodes.Document;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.modules.jar.ModuleJar;
import vn.wardportal.testing.Rendered;

/**
 * A module's jar running in a small OSGi framework: its bundle and its components are the real ones, what it needs of the
 * platform are the stand-ins of this kit, and its tables are in a database in memory.
 *
 * <pre>{@code
 * try (SmallPortal portal = SmallPortal.with(Path.of("target/flood-1.0.0-SNAPSHOT.jar"))) {
 *     portal.start();
 *
 *     assertThat(portal.problems()).isEmpty();
 *     assertThat(portal.page("/ngap", "").select("h1").text()).isEqualTo("Cảnh báo ngập");
 * }
 * }</pre>
 */
public final class SmallPortal implements AutoCloseable {

    private static final long REFRESH_SECONDS = 10;

    private final Path storage;
    private final Framework framework;
    private final StandIns standIns;
    private final ModuleJar jar;
    private Bundle bundle;

    private SmallPortal(ModuleJar jar, Path storage, Framework framework) throws BundleException {
        this.jar = jar;
        this.storage = storage;
        this.framework = framework;
        this.standIns = new StandIns(framework.getBundleContext(), jar);
        this.bundle = install();
    }

    /**
     * A framework with the module installed and not yet started.
     *
     * @throws IllegalArgumentException if the file is no module, or imports what the portal does not have
     */
    public static SmallPortal with(Path file) {
        ModuleJar jar = ModuleJar.read(file);
        try {
            Path storage = Files.createTempDirectory("small-portal-");
            Map<String, Object> properties = new HashMap<>();
            properties.put(Constants.FRAMEWORK_STORAGE, storage.toString());
            properties.put(
                    Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                    ClassPathPackages.read().exportsFor(jar));
            properties.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_APP);
            properties.put("felix.log.level", "1");
            Framework framework = new FrameworkFactory().newFramework(properties);
            framework.init();
            install(framework.getBundleContext(), ClassPathPackages.componentRuntime())
                    .start();
            framework.start();
            return new SmallPortal(jar, storage, framework);
        } catch (BundleException | IOException e) {
            throw new IllegalStateException("Cannot start a framework for " + file, e);
        }
    }

    /** Starts the module and has each of its components constructed. */
    public void start() {
        try {
            bundle.start();
        } catch (BundleException e) {
            throw new IllegalStateException("The module cannot be started: " + e.getMessage(), e);
        }
        for (ServiceReference<?> reference : registered()) {
            BundleContext context = framework.getBundleContext();
            if (context.getService(reference) != null) {
                context.ungetService(reference);
            }
        }
    }

    /** What keeps it from running as it should: components that failed, and those that wait and for what. */
    public List<String> problems() {
        return new Components(framework.getBundleContext(), bundle).problems();
    }

    /** The services of that contract that the module offers. */
    public <T> List<T> services(Class<T> contract) {
        BundleContext context = framework.getBundleContext();
        List<T> found = new ArrayList<>();
        for (ServiceReference<T> reference : references(contract)) {
            found.add(context.getService(reference));
        }
        return found;
    }

    /** The addresses of its public pages. */
    public List<String> addresses() {
        return references(PublicPage.class).stream()
                .map(reference -> String.valueOf(reference.getProperty("site.path")))
                .sorted()
                .toList();
    }

    /**
     * A public page as a visitor reads it, without the frame.
     *
     * @param address that of the page's {@code @SitePath}
     * @param below what follows it: {@code "le-hoi"}
     */
    public Document page(String address, String below) {
        return Rendered.page(open(address, below));
    }

    /** A public page as the module answers it. */
    public Page open(String address, String below) {
        ServiceReference<PublicPage> reference = references(PublicPage.class).stream()
                .filter(candidate -> address.equals(candidate.getProperty("site.path")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no page at " + address));
        return framework.getBundleContext().getService(reference).open(Rendered.visit(below, Map.of()));
    }

    /** Stops the module and lets go of its classes, as the portal does. */
    public void stop() {
        try {
            bundle.stop();
            refresh();
        } catch (BundleException e) {
            throw new IllegalStateException("The module cannot be stopped: " + e.getMessage(), e);
        }
    }

    /** The loader of its classes, once it was started. */
    Optional<ClassLoader> loader() {
        return Optional.ofNullable(bundle.adapt(BundleWiring.class)).map(BundleWiring::getClassLoader);
    }

    /** Takes the module out and puts it in again, which leaves nothing of the one before. */
    void replace() {
        try {
            bundle.uninstall();
            refresh();
            bundle = install();
        } catch (BundleException e) {
            throw new IllegalStateException("The module cannot be replaced: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(REFRESH_SECONDS));
            standIns.close();
            delete(storage);
        } catch (BundleException | IOException e) {
            throw new IllegalStateException("Cannot stop the framework", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Bundle install() throws BundleException {
        return install(framework.getBundleContext(), jar.file());
    }

    private static Bundle install(BundleContext context, Path file) throws BundleException {
        try (InputStream content = Files.newInputStream(file)) {
            return context.installBundle(file.toUri().toString(), content);
        } catch (IOException e) {
            throw new BundleException("Cannot read " + file, e);
        }
    }

    private void refresh() throws BundleException {
        CountDownLatch refreshed = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(null, event -> refreshed.countDown());
        try {
            if (!refreshed.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
                throw new BundleException("The framework did not refresh its bundles");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<ServiceReference<?>> registered() {
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        return references == null ? List.of() : List.of(references);
    }

    private <T> List<ServiceReference<T>> references(Class<T> contract) {
        try {
            Collection<ServiceReference<T>> all = framework.getBundleContext().getServiceReferences(contract, null);
            return all.stream()
                    .filter(reference -> bundle.equals(reference.getBundle()))
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
