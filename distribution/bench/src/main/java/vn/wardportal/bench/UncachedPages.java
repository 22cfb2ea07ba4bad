package vn.wardportal.bench;

import java.util.ArrayList;
import java.util.List;
import vn.wardportal.bench.Load.Target;

/**
 * What pages cost that are made anew for each visitor, over few items per module and over many. Two portals are asked in
 * turns, so that whatever else the machine does meanwhile disturbs both.
 */
final class UncachedPages {

    /** How many items per module. */
    static final int FEW = 2_000;

    static final int MANY = 20_000;

    private static final int CONNECTIONS = 2;
    private static final int SECONDS = 2;
    private static final int ROUNDS = 3;

    /** Of each kind of page; the thorough compiler of the JVM comes after some ten thousand of them. */
    private static final int FEWEST_ROUNDS_TO_WARM_UP = 3;

    private static final int ROUNDS_TO_WARM_UP = 10;
    private static final double SETTLED = 0.95;
    private static final double MOST_GROWTH = 1.3;

    private final Tools tools;
    private final Portal few;
    private final Portal many;
    private final List<SitePage> small;
    private final List<SitePage> large;

    /**
     * @param few one that keeps no pages, over few items
     * @param many the same over many
     */
    UncachedPages(Tools tools, Portal few, Portal many) {
        this.tools = tools;
        this.few = few;
        this.many = many;
        this.small = there(few, SitePage.over(FEW, tools.questions()));
        this.large = there(many, SitePage.over(MANY, tools.questions()));
    }

    /** Those of which the portal has the first: a module may have been left out. */
    private static List<SitePage> there(Portal portal, List<SitePage> pages) {
        return pages.stream().filter(page -> there(portal, page)).toList();
    }

    private static boolean there(Portal portal, SitePage page) {
        boolean there = Http.exists(portal.url() + page.paths().getFirst());
        if (!there) {
            System.out.println("This portal has no " + page.name() + ".");
        }
        return there;
    }

    void measure(Table table) {
        for (int kind = 0; kind < large.size(); kind++) {
            warmUp(small.get(kind), large.get(kind));
        }
        for (int kind = 0; kind < large.size(); kind++) {
            List<Double> before = new ArrayList<>();
            List<Double> after = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                before.add(cost(few, small.get(kind)));
                after.add(cost(many, large.get(kind)));
            }
            table.add(rows(large.get(kind), Median.share(before, 0.5), Median.share(after, 0.5)));
        }
    }

    private static List<Row> rows(SitePage page, double before, double after) {
        String what = "uncached " + page.name();
        return List.of(
                Row.of(what + ", " + FEW + " items: CPU ms", before),
                Row.of(what + ", " + MANY + " items: CPU ms", after).should(Goal.atMost(page.most())),
                Row.of(what + ", growth", after / before).should(Goal.atMost(MOST_GROWTH)));
    }

    /** Until the JVM has compiled what there is to compile, and a further round is hardly cheaper than the one before. */
    private void warmUp(SitePage ofFew, SitePage ofMany) {
        double before = Double.MAX_VALUE;
        for (int round = 1; round <= ROUNDS_TO_WARM_UP; round++) {
            double cost = cost(few, ofFew) + cost(many, ofMany);
            if (round >= FEWEST_ROUNDS_TO_WARM_UP && cost > before * SETTLED) {
                return;
            }
            before = cost;
        }
    }

    private double cost(Portal portal, SitePage page) {
        Target target = new Target(portal.url(), CONNECTIONS, page.paths());
        return Load.on(tools, portal.process(), target, SECONDS).cpuMicros() / 1000;
    }
}
