package vn.wardportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
