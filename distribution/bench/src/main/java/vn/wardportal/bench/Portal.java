package vn.wardportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The packaged portal, running on a home of its own. */
final class Portal implements AutoCloseable {

    private static final int SECONDS_TO_START = 120;
    private static final int SECONDS_TO_SETTLE = 600;
    private static final int QUIET_SECONDS = 3;
    private static final double QUIET = 0.1;
    private static final Pattern READY = Pattern.compile("Site +(\\S+)/\\s");
    private static final Pattern LOGIN = Pattern.compile("login: (\\S+)\\s+password: (\\S+)");

    private final Path home;
    private final Child child;
    private final long started = System.nanoTime();
    private final String url;
    private final double secondsToFirstPage;
    private final double cpuToFirstPage;

    private Portal(Tools tools, Path home, List<String> options) {
        this.home = home;
        var command = new ArrayList<>(List.of(tools.portal() + "/bin/portal", "start", "--home", home.toString()));
        command.addAll(List.of("--port", "0"));
        command.addAll(options);
        child = Child.start(tools.work().resolve(home.getFileName() + ".log"), command);
        url = child.await(READY, SECONDS_TO_START).group(1);
        Http.page(url + "/");
        secondsToFirstPage = (System.nanoTime() - started) / 1e9;
        cpuToFirstPage = Usage.cpuSeconds(process());
    }

    /** Starts it and reads its first page. */
    static Portal start(Tools tools, Path home, String... options) {
        return new Portal(tools, home, List.of(options));
    }

    /** Writes the configuration of a home whose portal does not run. */
    static void configure(Path home, String line) {
        try {
            Files.createDirectories(home.resolve("conf"));
            Files.writeString(home.resolve("conf/portal.conf"), line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot configure " + home, e);
        }
    }

    /** Where the site answers, without a slash at the end. */
    String url() {
        return url;
    }

    ProcessHandle process() {
        return child.handle();
    }

    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    double cpuToFirstPage() {
        return cpuToFirstPage;
    }

    /** Waits until it does nothing by itself any more: after a start it looks through all modules for what to find in a search. */
    void awaitQuiet() {
        int quiet = 0;
        for (int second = 0; second < SECONDS_TO_SETTLE && quiet < QUIET_SECONDS; second++) {
            double before = Usage.cpuSeconds(process());
            Pause.millis(1_000);
            quiet = Usage.cpuSeconds(process()) - before < QUIET ? quiet + 1 : 0;
        }
        if (quiet < QUIET_SECONDS) {
            throw new IllegalStateException("The portal is still at work after " + SECONDS_TO_SETTLE + " s");
        }
    }

    void awaitDemo() {
        child.await(Pattern.compile("Sample content of"), SECONDS_TO_START);
    }

    /** Name and password of the first administrator. */
    List<String> firstLogin() {
        try {
            var found = LOGIN.matcher(Files.readString(home.resolve("data/first-login.txt")));
            if (!found.find()) {
                throw new IllegalStateException("There is no log-in in data/first-login.txt");
            }
            return List.of(found.group(1), found.group(2));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the first log-in", e);
        }
    }

    @Override
    public void close() {
        child.close();
    }
}
