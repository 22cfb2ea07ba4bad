package vn.wardportal.bench;

import java.util.List;
import vn.wardportal.bench.Load.Target;

/** What a page costs that is made anew for each visitor. */
final class UncachedPages {

    private static final int CONNECTIONS = 2;
    private static final int SECONDS = 4;
    private static final int FEWEST_ROUNDS_TO_WARM_UP = 3;
    private static final int ROUNDS_TO_WARM_UP = 6;
    private static final double SETTLED = 0.95;

    private final Tools tools;
    private final Portal portal;

    private UncachedPages(Tools tools, Portal portal) {
        this.tools = tools;
        this.portal = portal;
    }

    /** @param portal one that keeps no pages, over that many articles */
    static List<Row> measure(Tools tools, Portal portal, int articles) {
        UncachedPages pages = new UncachedPages(tools, portal);
        Target article = new Target(portal.url() + Archive.ARTICLE, CONNECTIONS, articles);
        Target list = new Target(portal.url() + "/tin-tuc?trang=50", CONNECTIONS, 0);
        Target home = new Target(portal.url() + "/", CONNECTIONS, 0);
        pages.warmUp(List.of(article, list, home));
        String what = "uncached, " + articles + " articles: ";
        return List.of(
                Row.of(what + "article, CPU ms", pages.cost(article)).should(Goal.atMost(0.4)),
                Row.of(what + "list, page 50, CPU ms", pages.cost(list)).should(Goal.atMost(0.8)),
                Row.of(what + "home page, CPU ms", pages.cost(home)).should(Goal.atMost(0.8)));
    }

    /** Until the JVM has compiled what there is to compile, and a further round is hardly cheaper than the one before. */
    private void warmUp(List<Target> all) {
        double before = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS_TO_WARM_UP; round++) {
            double cost = all.stream().mapToDouble(this::cost).sum();
            if (round >= FEWEST_ROUNDS_TO_WARM_UP && cost > before * SETTLED) {
                return;
            }
            before = cost;
        }
    }

    private double cost(Target target) {
        return Load.on(tools, portal.process(), target, SECONDS).cpuMicros() / 1000;
    }
}
