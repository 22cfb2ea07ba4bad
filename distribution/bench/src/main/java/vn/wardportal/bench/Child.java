package vn.wardportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A program that was started here, which ends with this one at the latest. What it prints goes into a file. */
final class Child implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 30;

    private final Process process;
    private final Path output;
    private final Thread undertaker = new Thread(this::end);

    private Child(Process process, Path output) {
        this.process = process;
        this.output = output;
        Runtime.getRuntime().addShutdownHook(undertaker);
    }

    static Child start(Path output, List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            return new Child(
                    builder.redirectOutput(Redirect.to(output.toFile())).start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + command.getFirst(), e);
        }
    }

    /** Runs a program to its end and answers what it printed. */
    static String run(Path output, List<String> command) {
        try (Child child = start(output, command)) {
            int status = child.process.waitFor();
            if (status != 0) {
                throw new IllegalStateException(command + " ended with " + status + ":\n" + child.printed());
            }
            return child.printed();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while " + command.getFirst() + " ran", e);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    String printed() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + output, e);
        }
    }

    /** Waits until it has printed something of that form. */
    MatchResult await(Pattern form, int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (process.isAlive() && System.nanoTime() < end) {
            Optional<MatchResult> found = form.matcher(printed()).results().findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Pause.millis(20);
        }
        throw new IllegalStateException("\"" + form + "\" was not printed within " + seconds + " s:\n" + printed());
    }

    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(undertaker);
    }

    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
