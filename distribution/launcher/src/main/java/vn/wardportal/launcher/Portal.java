package vn.wardportal.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;

/** One life of the framework: its bundles put in order, started, watched until ready, stopped. */
final class Portal {

    private static final String MODULES = "vn.wardportal.modules";
    private static final long READY_MILLIS = 60_000;
    private static final long SETTLE_MILLIS = 2_000;
    private static final long STOP_MILLIS = 20_000;

    private final Home home;
    private final Settings settings;
    private final List<Jar> platform;
    private final List<Jar> modules;
    private final Framework framework;
    private final CountDownLatch featuresStarted = new CountDownLatch(1);

    Portal(Home home, Settings settings, List<Path> platform, List<Path> modules) {
        this.home = home;
        this.settings = settings;
        this.platform = platform.stream().map(Jar::read).toList();
        this.modules = modules.stream().map(Jar::read).toList();
        Map<String, Object> properties = new HashMap<>(settings.properties(home));
        properties.put("org.osgi.framework.startlevel.beginning", Integer.toString(beginning()));
        properties.put("felix.log.logger", new FrameworkLog());
        this.framework = new FrameworkFactory().newFramework(properties);
    }

    void start() throws BundleException, IOException, InvalidSyntaxException {
        framework.init();
        var context = framework.getBundleContext();
        ServiceLog.follow(context);
        context.addFrameworkListener(this::noteLevel);
        var zone = ZoneId.of(home.configuration().get(Key.TIME_ZONE));
        context.registerService(Clock.class, Clock.system(zone), null);
        var memory = new Memory(home.framework());
        var stale = new ArrayList<Bundle>(new Platform(context, memory).reconcile(platform, settings.without()));
        var list = new ModuleList(context, memory);
        list.restore(home.restoredModules(), home.moduleJars());
        context.registerService(Supplier.class, list, new Hashtable<>(Map.of("portal.supplies", "modules")));
        stale.addAll(new FactoryModules(context, memory, home.moduleJars()).seed(modules, settings.without()));
        refresh(stale);
        framework.start();
    }

    /** Waits until the features run and nothing is missing any more; answers what still is when patience ends. */
    List<String> awaitReady() throws InterruptedException {
        if (!featuresStarted.await(READY_MILLIS, TimeUnit.MILLISECONDS)) {
            var problems = new ArrayList<>(problems());
            problems.addFirst("The features were not started: start level " + level());
            return problems;
        }
        await(SETTLE_MILLIS, () -> problems().isEmpty());
        return problems();
    }

    List<String> problems() {
        return new Health(framework.getBundleContext()).problems();
    }

    /** Whether the framework has ended within the time. */
    boolean ended(long millis) throws InterruptedException {
        return framework.waitForStop(millis).getType() != FrameworkEvent.WAIT_TIMEDOUT;
    }

    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(STOP_MILLIS);
    }

    /** "modules" starts the features itself, once they are recovered and migrated. */
    private int beginning() {
        boolean raises = !settings.without().contains("modules")
                && platform.stream().anyMatch(jar -> jar.symbolicName().equals(MODULES));
        return raises ? Levels.PLATFORM : Levels.FEATURES;
    }

    /** The level itself is there before its bundles run; the event comes after them. */
    private void noteLevel(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED && level() >= Levels.FEATURES) {
            featuresStarted.countDown();
        }
    }

    private int level() {
        return framework.adapt(FrameworkStartLevel.class).getStartLevel();
    }

    private void refresh(List<Bundle> stale) throws BundleException {
        if (stale.isEmpty()) {
            return;
        }
        var refreshed = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(stale, event -> refreshed.countDown());
        try {
            if (!refreshed.await(STOP_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new BundleException("The framework did not refresh " + stale);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BundleException("Interrupted while refreshing " + stale, e);
        }
    }

    private static void await(long millis, BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
    }
}
