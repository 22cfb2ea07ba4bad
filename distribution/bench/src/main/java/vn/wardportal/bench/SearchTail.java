package vn.wardportal.bench;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * How dear the dearest of sixty searches are, over all that all modules have: one question after the other, each with the
 * processor time that the server's threads used from before it was sent until the answer was there. The peer is SQLite's
 * full text index over the same words, asked the same: the ten best with their passages, and how many there are by module.
 */
final class SearchTail {

    /** Until the JVM has compiled what there is to compile. */
    private static final int TURNS_TO_WARM_UP = 20;

    private static final int TURNS = 5;
    private static final double MOST_MILLIS = 10;

    private SearchTail() {}

    static List<Row> measure(Tools tools, Portal portal, SqliteSearch peer) {
        List<String> paths = SitePage.search(tools.questions()).paths();
        for (int turn = 0; turn < TURNS_TO_WARM_UP; turn++) {
            paths.forEach(path -> millis(portal, portal.url() + path));
        }
        List<Double> ours = paths.stream()
                .map(path -> IntStream.range(0, TURNS)
                        .mapToObj(turn -> millis(portal, portal.url() + path))
                        .toList())
                .map(turns -> Median.share(turns, 0.5))
                .toList();
        List<Double> theirs = peer.millis(tools.questions());
        String what = "search over " + peer.things() + " things: ";
        return List.of(
                Row.of(what + "p50 CPU ms", Median.share(ours, 0.5), Median.share(theirs, 0.5)),
                Row.of(what + "p95 CPU ms", Median.share(ours, 0.95), Median.share(theirs, 0.95))
                        .should(Goal.atMost(MOST_MILLIS)));
    }

    private static double millis(Portal portal, String url) {
        RandomGenerator chance = RandomGenerator.getDefault();
        Map<String, Long> before = Usage.threadNanos(portal.process());
        Http.page(url, "10." + chance.nextInt(256) + "." + chance.nextInt(256) + "." + chance.nextInt(256));
        return Usage.threadNanos(portal.process()).entrySet().stream()
                        .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
                        .sum()
                / 1e6;
    }
}
