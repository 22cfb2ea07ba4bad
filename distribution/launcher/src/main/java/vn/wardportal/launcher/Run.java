package vn.wardportal.launcher;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** One run of the portal on its home, from the lock to the last bundle stopped. */
final class Run {

    private static final long LOOK_MILLIS = 300;

    private final Distribution distribution;
    private final Home home;
    private final Instance instance;
    private final Release release = Release.current();

    Run(Distribution distribution, Home home, Instance instance) {
        this.distribution = distribution;
        this.home = home;
        this.instance = instance;
    }

    int run(CommandLine line) throws Exception {
        instance.take(home);
        home.refuseIfNewer(release);
        Logger log = openLog();
        log.info("Portal {} starts on {}", release.version(), home.folder());
        Settings settings = Settings.of(line, home, release, distribution);
        var portal = new Portal(home, settings, distribution.platform(), Distribution.jars(distribution.modules()));
        home.mark(release);
        var hook = new Thread(() -> stop(portal, log), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        portal.start();
        List<String> problems = portal.awaitReady();
        problems.forEach(log::error);
        return settings.resetAdmin() ? showLogin(problems) : serve(portal, settings, problems);
    }

    private int showLogin(List<String> problems) {
        System.out.print(Announcement.firstLogin(home));
        return problems.isEmpty() ? 0 : 1;
    }

    private int serve(Portal portal, Settings settings, List<String> problems) throws Exception {
        String url = Announcement.url(settings.address());
        instance.tell(url, problems.isEmpty() ? "well" : problems.size() + " problems, see the log");
        System.out.print(Announcement.of(release, home, url, problems));
        System.out.flush();
        while (!portal.ended(LOOK_MILLIS) && !instance.askedToStop()) {
            // nothing to do but to look again
        }
        return 0;
    }

    /** Only now: the place of the log is the home's, and a refused start leaves no trace there. */
    private Logger openLog() {
        System.setProperty("portal.logs", home.logs().toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        return LoggerFactory.getLogger(Run.class);
    }

    private static void stop(Portal portal, Logger log) {
        try {
            portal.stop();
            log.info("Portal stopped");
        } catch (Exception e) {
            log.error("The portal did not stop cleanly", e);
        }
    }
}
