package vn.wardportal.suite.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged portal as it was unpacked. */
public final class Distribution {

    /** A JVM that lives for a minute starts in half the time without its thorough compiler. */
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    /** For {@code Portal.fresh}: with the thorough compiler, as operators have it, where it is measured how long somebody waits. */
    public static final String AS_SHIPPED = "-XX:TieredStopAtLevel=4";

    private static final long PATIENCE_SECONDS = 90;

    private Distribution() {}

    /** Where it lies. */
    public static Path folder() {
        return Path.of(System.getProperty("distribution")).toAbsolutePath().normalize();
    }

    /** Whether full counts are wanted. */
    public static boolean isLong() {
        return Boolean.getBoolean("long");
    }

    /** A home that nobody has used yet. */
    public static Path freshHome() {
        try {
            Path homes = Path.of(System.getProperty("homes"));
            Files.createDirectories(homes);
            return Files.createTempDirectory(homes, "home-");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create a home", e);
        }
    }

    /** Calls {@code bin/portal} and waits for its end. */
    public static Outcome call(String... arguments) {
        try {
            Process process = command(arguments).redirectErrorStream(true).start();
            var tail = Tail.of(process);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("portal " + List.of(arguments) + " did not end:\n" + tail.text());
            }
            tail.awaitEnd();
            return new Outcome(process.exitValue(), tail.text());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot call portal " + List.of(arguments), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while portal ran", e);
        }
    }

    /** {@code bin/portal} with these arguments; what begins with {@code -X} is for its JVM. */
    static ProcessBuilder command(String... arguments) {
        var sorted = Stream.of(arguments).collect(Collectors.partitioningBy(word -> word.startsWith("-X")));
        var words = new ArrayList<String>();
        words.add(folder().resolve("bin/portal").toString());
        words.addAll(sorted.get(false));
        var builder = new ProcessBuilder(words);
        String options = String.join(" ", SHORT_LIVED, ClassArchive.option(), String.join(" ", sorted.get(true)));
        builder.environment().put("PORTAL_OPTS", options);
        // the JVM that runs the tests also runs the portal
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    /**
     * What came of a call.
     *
     * @param code its exit code
     * @param text what it printed
     */
    public record Outcome(int code, String text) {}
}
