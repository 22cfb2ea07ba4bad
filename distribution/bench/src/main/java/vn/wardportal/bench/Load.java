package vn.wardportal.bench;

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

    /** Asks for the address itself or, where there are articles, for one of them below it each time. */
    static Load on(Tools tools, ProcessHandle server, Target target, int seconds) {
        List<String> command = new ArrayList<>(List.of(tools.wrk(), "-t2", "-c" + target.connections()));
        command.addAll(List.of(
                "-d" + seconds + "s", "-s", tools.scripts().resolve("load.lua").toString()));
        command.addAll(List.of("-H", "Accept-Encoding: gzip", target.url(), "--", "" + target.articles()));
        double before = Usage.cpuSeconds(server);
        String printed = Child.run(tools.work().resolve("wrk.log"), command);
        double cpu = Usage.cpuSeconds(server) - before;
        String[] figures = printed.lines()
                .filter(line -> line.startsWith("figures "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk printed no figures:\n" + printed))
                .split(" ");
        if (Long.parseLong(figures[4]) > 0) {
            throw new IllegalStateException(figures[4] + " requests for " + target.url() + " failed");
        }
        return new Load(
                Long.parseLong(figures[1]), Double.parseDouble(figures[2]), Double.parseDouble(figures[3]), cpu);
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
     * @param url the address
     * @param connections how many ask at once
     * @param articles how many articles to choose from below the address; 0 for the address itself
     */
    record Target(String url, int connections, int articles) {}
}
