package vn.wardportal.suite.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running portal on a home of its own. */
public final class Portal implements AutoCloseable {

    private static final long READY_MILLIS = 120_000;
    private static final long STOP_SECONDS = 30;
    private static final Pattern SITE = Pattern.compile("Site +(\\S+)");
    private static final Pattern LOGIN = Pattern.compile("login: (\\S+)\\s+password: (\\S+)");

    private final Path home;
    private final List<String> options;
    private final Process process;
    private final Tail tail;
    private final String url;

    private Portal(Path home, List<String> options) {
        this.home = home;
        this.options = options;
        String port = Integer.toString(Ports.free());
        var arguments = new ArrayList<>(List.of("start", "--home", home.toString(), "--port", port));
        arguments.addAll(options);
        try {
            var builder = Distribution.command(arguments.toArray(String[]::new)).redirectErrorStream(true);
            // a folder of its own, so that a test can see what is left there
            String temporary = "-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("tmp"));
            builder.environment().merge("PORTAL_OPTS", temporary, (before, added) -> before + " " + added);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the portal on " + home, e);
        }
        tail = Tail.of(process);
        url = awaitReady();
    }

    /** Starts the portal on that home and waits until it is ready. */
    public static Portal on(Path home, String... options) {
        return new Portal(home, List.of(options));
    }

    /**
     * Starts the portal on a home that nobody has used yet, with the sample content in it if the options say so, and waits
     * until it is ready.
     */
    public static Portal fresh(String... options) {
        return on(StartedHome.of(List.of(options)).copy(), options);
    }

    /** The portal on the same home, started anew after this one has ended. */
    public Portal again() {
        return new Portal(home, options);
    }

    /** Its home folder. */
    public Path home() {
        return home;
    }

    /** Where the site answers, with a slash at the end. */
    public String url() {
        return url;
    }

    /** The site as a client without a browser sees it. */
    public Site site() {
        return new Site(url);
    }

    /** What the launcher printed, the log included. */
    public String printed() {
        return tail.text();
    }

    /** Number of the process. */
    public long pid() {
        return process.pid();
    }

    /** Whether it still runs. */
    public boolean alive() {
        return process.isAlive();
    }

    /** The first administrator's log-in, as the operator finds it. */
    public Login firstLogin() {
        Path file = home.resolve("data/first-login.txt");
        try {
            return login(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** The log-in of a sample account, which a portal with sample content has for each role. */
    public Login sample(String name) {
        Path file = home.resolve("data/demo-accounts.txt");
        try {
            return new Login(name, Files.readString(file).replaceFirst("(?s).*password: (\\S+).*", "$1"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** The log-in in a text that the portal gave. */
    public static Login login(String text) {
        Matcher found = LOGIN.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No log-in in: " + text);
        }
        return new Login(found.group(1), found.group(2));
    }

    /** Stops it as the system does (SIGTERM) and answers its exit code. */
    public int stop() {
        process.destroy();
        return awaitEnd();
    }

    /** Ends it as a power cut does for the process: {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }

    private int awaitEnd() {
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The portal did not end within " + STOP_SECONDS + " s:\n" + printed());
            }
            tail.awaitEnd();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while the portal ended", e);
        }
    }

    /** Waits until it has printed these words. */
    public Portal awaitPrinted(String words) {
        await(() -> printed().contains(words), "did not print \"" + words + "\"");
        return this;
    }

    private String awaitReady() {
        await(() -> printed().contains("Console  "), "did not become ready");
        Matcher site = SITE.matcher(printed());
        if (!site.find()) {
            throw new AssertionError("No address in: " + printed());
        }
        return site.group(1);
    }

    private void await(BooleanSupplier done, String otherwise) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(READY_MILLIS);
        while (!done.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new AssertionError("The portal on " + home + " " + otherwise + ":\n" + printed());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while the portal started", e);
        }
    }
}
