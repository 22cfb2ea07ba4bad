package vn.wardportal.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.wardportal.bench.Load.Target;

/** A kept article, read over 32 connections, in turns with nginx that serves the same bytes from a file. */
final class CachedPage {

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 4;
    private static final int SECONDS_TO_WARM_UP = 15;

    private final List<Load> portal = new ArrayList<>();
    private final List<Load> nginx = new ArrayList<>();
    private final String name;

    private CachedPage(String name) {
        this.name = name;
    }

    static List<Row> measure(Tools tools, Portal portal, String path) {
        HttpResponse<byte[]> answer = Http.page(portal.url() + path);
        try (Nginx nginx = Nginx.serving(tools, answer)) {
            CachedPage page = new CachedPage("cached article, " + answer.body().length + " bytes: ");
            page.measure(tools, portal, new Target(portal.url(), CONNECTIONS, List.of(path)), nginx);
            return page.rows();
        }
    }

    private void measure(Tools tools, Portal ours, Target target, Nginx theirs) {
        Target same = new Target(theirs.url(), CONNECTIONS, List.of(Nginx.PAGE));
        Load.on(tools, ours.process(), target, SECONDS_TO_WARM_UP);
        Load.on(tools, theirs.process(), same, SECONDS);
        for (int round = 0; round < ROUNDS; round++) {
            portal.add(Load.on(tools, ours.process(), target, SECONDS));
            nginx.add(Load.on(tools, theirs.process(), same, SECONDS));
        }
    }

    private List<Row> rows() {
        return List.of(
                row("requests/s", Load::perSecond).should(Goal.ratioAtLeast(1.1)),
                row("CPU µs a request", Load::cpuMicros).should(Goal.ratioBelow(1)),
                row("p99 ms", Load::p99).should(Goal.ratioAtMost(1.5)));
    }

    private Row row(String unit, ToDoubleFunction<Load> figure) {
        return Row.of(name + unit, Median.of(portal, figure), Median.of(nginx, figure));
    }
}
