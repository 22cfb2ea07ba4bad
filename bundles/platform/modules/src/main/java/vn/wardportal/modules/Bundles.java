package vn.wardportal.modules;

import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import vn.wardportal.api.module.ModuleHeader;
import vn.wardportal.modules.jar.ModuleJar;

/** The framework's bundles that are modules one can swap: those installed under {@code module:}. */
class Bundles {

    static final String LOCATION = "module:";

    /** Never reached; the launcher, which sets all levels at each start, calls a module there a problem. */
    private static final int LEFT_OUT = 101;

    private static final long REFRESH_SECONDS = 10;

    private final BundleContext context;

    Bundles(BundleContext context) {
        this.context = context;
    }

    List<Bundle> modules() {
        return Stream.of(context.getBundles())
                .filter(bundle -> bundle.getLocation().startsWith(LOCATION))
                .filter(bundle -> bundle.getHeaders().get(ModuleHeader.NAME) != null)
                .sorted(Comparator.comparing(Bundles::name))
                .toList();
    }

    Optional<Bundle> module(String name) {
        return modules().stream().filter(bundle -> name(bundle).equals(name)).findFirst();
    }

    /** Whether a bundle that is no feature bears the jar's name: a library, or the platform itself. */
    boolean taken(ModuleJar jar) {
        return Stream.of(context.getBundles())
                .anyMatch(bundle -> jar.symbolicName().equals(bundle.getSymbolicName())
                        || jar.name().equals(bundle.getHeaders().get(ModuleHeader.NAME)));
    }

    /** Whether any bundle, feature or platform, is the module of that name. */
    boolean present(String name) {
        return Stream.of(context.getBundles())
                .anyMatch(bundle -> name.equals(bundle.getHeaders().get(ModuleHeader.NAME)));
    }

    /** Installs a feature under a place of its own, so that the home folder can be moved. */
    Bundle install(String symbolicName, InputStream content) throws BundleException {
        Bundle bundle = context.installBundle(LOCATION + symbolicName, content);
        bundle.adapt(BundleStartLevel.class).setStartLevel(FeatureLevel.FEATURES);
        return bundle;
    }

    static String name(Bundle bundle) {
        return bundle.getHeaders().get(ModuleHeader.NAME);
    }

    /** Whether the framework is to start the bundle, also after the next start of the portal. */
    static boolean wantedRunning(Bundle bundle) {
        return bundle.adapt(BundleStartLevel.class).isPersistentlyStarted();
    }

    /** Keeps a bundle from starting until the next start of the portal; what the operator wanted of it stays as it is. */
    static void leaveOut(Bundle bundle) {
        bundle.adapt(BundleStartLevel.class).setStartLevel(LEFT_OUT);
    }

    /** Whether it was kept out of this start, by {@link #leaveOut} or by the operator with {@code --without}. */
    static boolean isLeftOut(Bundle bundle) {
        return bundle.adapt(BundleStartLevel.class).getStartLevel() > FeatureLevel.FEATURES;
    }

    /** Whether it was kept out by {@link #leaveOut}. */
    static boolean isWithheld(Bundle bundle) {
        return bundle.adapt(BundleStartLevel.class).getStartLevel() == LEFT_OUT;
    }

    /** Takes {@link #leaveOut} back, and the operator's {@code --without}. */
    static void letIn(Bundle bundle) {
        bundle.adapt(BundleStartLevel.class).setStartLevel(FeatureLevel.FEATURES);
    }

    /** The names of the modules that have to be started anew together with this one. */
    List<String> refreshedWith(Bundle bundle) {
        FrameworkWiring wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        return wiring.getDependencyClosure(List.of(bundle)).stream()
                .filter(other -> !other.equals(bundle))
                .map(other -> Optional.ofNullable(name(other)).orElse(other.getSymbolicName()))
                .sorted()
                .toList();
    }

    /** Lets go of the bundle's classes, which after an update would still answer and after a stop stay in memory. */
    void refresh(Bundle bundle) throws BundleException {
        CountDownLatch refreshed = new CountDownLatch(1);
        Bundle system = context.getBundle(0);
        system.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle), event -> refreshed.countDown());
        try {
            if (!refreshed.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
                throw new BundleException(
                        "The framework did not refresh " + bundle + " within " + REFRESH_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BundleException("Interrupted while refreshing " + bundle, e);
        }
    }

    /** The start level of features. */
    FeatureLevel featureLevel() {
        return new FeatureLevel(context.getBundle(0).adapt(FrameworkStartLevel.class));
    }
}
