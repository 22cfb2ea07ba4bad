package vn.wardportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What Linux says a program and its children have used. */
final class Usage {

    /** The unit of /proc, the same on every Linux. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int USER = 11;
    private static final int SYSTEM = 12;

    private Usage() {}

    /** Seconds of processor time since it started. */
    static double cpuSeconds(ProcessHandle program) {
        return Stream.concat(Stream.of(program), program.descendants())
                .mapToDouble(process -> ticks(process.pid()) / TICKS_PER_SECOND)
                .sum();
    }

    /** MiB that it holds in memory now. */
    static double residentMebibytes(ProcessHandle program) {
        return read(program.pid(), "status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    /**
     * Nanoseconds of processor time of each thread since it started, as the scheduler counts them: exact enough for a single
     * request, where ticks of ten milliseconds are not.
     */
    static Map<String, Long> threadNanos(ProcessHandle program) {
        Path tasks = Path.of("/proc", Long.toString(program.pid()), "task");
        Map<String, Long> nanos = new HashMap<>();
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
            for (Path thread : threads) {
                nanos(thread).ifPresent(time -> nanos.put(thread.toString(), time));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + tasks, e);
        }
        return nanos;
    }

    /** Nothing of a thread that has ended meanwhile. */
    private static Optional<Long> nanos(Path thread) {
        try {
            return Optional.of(
                    Long.valueOf(Files.readString(thread.resolve("schedstat")).split(" ")[0]));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static double ticks(long pid) {
        // The program's name, in parentheses, may hold anything.
        String[] fields = read(pid, "stat").replaceFirst(".*\\) ", "").split(" ");
        return Double.parseDouble(fields[USER]) + Double.parseDouble(fields[SYSTEM]);
    }

    private static String read(long pid, String name) {
        Path file = Path.of("/proc", Long.toString(pid), name);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
