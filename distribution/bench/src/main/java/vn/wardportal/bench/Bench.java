package vn.wardportal.bench;

import java.nio.file.Path;
import java.util.List;

/** Measures one thing after the other, each on a portal of its own start, and prints the table. */
final class Bench {

    private static final int FEW = 2_000;
    private static final int MANY = 20_000;
    private static final String ARTICLE = "/tin-tuc/duong-hoa-ho-thi-ky-diem-den-cua-nguoi-yeu-hoa";

    private final Tools tools = Tools.given();
    private final Path home = tools.work().resolve("home");
    private final Table table = new Table();

    public static void main(String[] arguments) {
        Bench bench = new Bench();
        try {
            bench.firstStart();
            bench.dailyUse();
            say("modules that come and change");
            new ModuleSwaps(bench.tools).measure(bench.table);
            bench.withoutCache(1, FEW);
            bench.withoutCache(FEW + 1, MANY);
        } finally {
            System.out.println("\n" + bench.table.text());
        }
    }

    private void firstStart() {
        say("the first start");
        try (Portal portal = Portal.start(tools, home, "--demo");
                Browser browser = Browser.start(tools)) {
            portal.awaitDemo();
            table.add(start("first start", portal));
            table.add(FirstVisit.measure(browser, portal));
            table.add(memory("the demo content", portal));
        }
    }

    private void dailyUse() {
        say("a start");
        try (Portal portal = Portal.start(tools, home)) {
            table.add(start("start", portal));
            try (Browser browser = Browser.start(tools)) {
                List.of("/tin-tuc", ARTICLE, "/gioi-thieu").forEach(path -> Http.page(portal.url() + path));
                Staff staff = new Staff(browser, portal);
                staff.member();
                double resident = Usage.residentMebibytes(portal.process());
                table.add(List.of(
                        Row.of("memory after the first pages, MiB", resident).should(Goal.atMost(300))));
                say("saves in the console");
                table.add(Saves.measure(tools, staff, portal));
            }
            say("a cached page beside nginx");
            table.add(CachedPage.measure(tools, portal, ARTICLE));
            tools.lighthouse().ifPresent(program -> lighthouse(new Lighthouse(tools, program), portal));
        }
    }

    private void lighthouse(Lighthouse lighthouse, Portal portal) {
        say("what Lighthouse thinks");
        lighthouse.measure(table, "home", portal.url() + "/");
        lighthouse.measure(table, "article", portal.url() + ARTICLE);
    }

    private void withoutCache(int first, int last) {
        say("pages without a cache, " + last + " articles");
        Archive.fill(home, first, last);
        Portal.configure(home, "cache.megabytes = 0");
        try (Portal portal = Portal.start(tools, home)) {
            table.add(UncachedPages.measure(tools, portal, last));
        }
    }

    private static List<Row> start(String name, Portal portal) {
        return List.of(
                Row.of(name + " to first page: CPU s", portal.cpuToFirstPage()).should(Goal.atMost(8)),
                Row.of(name + " to first page: s", portal.secondsToFirstPage()));
    }

    private static List<Row> memory(String cause, Portal portal) {
        double resident = Usage.residentMebibytes(portal.process());
        return List.of(Row.of("memory after " + cause + ", MiB", resident).should(Goal.atMost(300)));
    }

    private static void say(String what) {
        System.out.println("Measuring " + what + ".");
    }
}
