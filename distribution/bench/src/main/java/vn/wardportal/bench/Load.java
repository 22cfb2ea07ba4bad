package vn.wardportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What wrk saw while it asked one server without a pause.
 *
 * @param requests how many were answered
 * @param seconds in what time
 * @param p99 milliseconds that one of a hundred took longer than
 * @param cpu seconds of processor time that the server used meanwhile
 */
record Load(long requests, double seconds, double p99, double cpu) {

    /** Asks for one of the paths each time. */
    static Load on(Tools tools, ProcessHandle server, Target target, int seconds) {
        List<String> command = new ArrayList<>(List.of(tools.wrk(), "-t2", "-c" + target.connections()));
        command.addAll(List.of(
                "-d" + seconds + "s", "-s", tools.scripts().resolve("load.lua").toString()));
        String first = target.site() + target.paths().getFirst();
        command.addAll(List.of("-H", "Accept-Encoding: gzip", first, "--", paths(tools, target)));
        double before = Usage.cpuSeconds(server);
        String printed = Child.run(tools.work().resolve("wrk.log"), command);
        double cpu = Usage.cpuSeconds(server) - before;
        String[] figures = printed.lines()
                .filter(line -> line.startsWith("figures "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk printed no figures:\n" + printed))
                .split(" ");
        if (Long.parseLong(figures[4]) > 0) {
            throw new IllegalStateException(figures[4] + " requests for " + first + " failed");
        }
        return new Load(
                Long.parseLong(figures[1]), Double.parseDouble(figures[2]), Double.parseDouble(figures[3]), cpu);
    }

    /** A file with the paths to choose from; nothing where there is no choice. */
    private static String paths(Tools tools, Target target) {
        if (target.paths().size() == 1) {
            return "";
        }
        Path file = tools.work().resolve("paths.txt");
        try {
            Files.write(file, target.paths());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
        return file.toString();
    }

    double perSecond() {
        return requests / seconds;
    }

    double cpuMicros() {
        return cpu * 1e6 / requests;
    }

    /**
     * What is asked for.
     *
     * @param site address of the server, without a slash at its end
     * @param connections how many ask at once
     * @param paths addresses on it, of which each visitor asks for one
     */
    record Target(String site, int connections, List<String> paths) {}
}
