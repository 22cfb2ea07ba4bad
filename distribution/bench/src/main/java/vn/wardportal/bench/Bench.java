package vn.wardportal.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Measures one thing after the other, each on a portal of its own start, and prints the table. */
final class Bench {

    private static final String ARTICLE = "/tin-tuc/duong-hoa-ho-thi-ky-diem-den-cua-nguoi-yeu-hoa";

    /** Every page is made anew, and each request may come from another visitor. */
    private static final String UNCACHED = "cache.megabytes = 0\nproxy.trusted = 127.0.0.1";

    private final Tools tools = Tools.given();
    private final Path home = tools.work().resolve("home");
    private final Table table = new Table();
    private final Set<Part> wanted;

    private Bench(Set<Part> wanted) {
        this.wanted = wanted;
    }

    public static void main(String[] arguments) {
        Bench bench = new Bench(Part.of(arguments.length == 0 ? "" : arguments[0]));
        try {
            bench.measure();
        } finally {
            System.out.println("\n" + bench.table.text());
        }
    }

    private void measure() {
        if (wants(
                Part.START,
                Part.SAVES,
                Part.CACHED,
                Part.LIGHTHOUSE,
                Part.IMPORT,
                Part.UNCACHED,
                Part.SEARCH,
                Part.PDF)) {
            firstStart();
        }
        if (wants(Part.IMPORT)) {
            broughtIn();
        }
        if (wants(Part.START, Part.SAVES, Part.CACHED, Part.LIGHTHOUSE)) {
            dailyUse();
        }
        if (wants(Part.MODULES)) {
            say("modules that come and change");
            new ModuleSwaps(tools).measure(table);
        }
        if (wants(Part.UNCACHED, Part.SEARCH, Part.PDF)) {
            manyItems();
        }
    }

    private boolean wants(Part... any) {
        return List.of(any).stream().anyMatch(wanted::contains);
    }

    private void firstStart() {
        say("the first start");
        try (Portal portal = Portal.start(tools, home, "--demo")) {
            portal.awaitDemo();
            if (wants(Part.START)) {
                table.add(start("first start", portal));
                try (Browser browser = Browser.start(tools)) {
                    table.add(FirstVisit.measure(browser, portal));
                }
                table.add(memory("the demo content", portal));
            }
        }
    }

    private void dailyUse() {
        say("a start");
        try (Portal portal = Portal.start(tools, home)) {
            if (wants(Part.START)) {
                table.add(start("start", portal));
            }
            if (wants(Part.START, Part.SAVES)) {
                atTheConsole(portal);
            }
            if (wants(Part.CACHED)) {
                say("a cached page beside nginx");
                table.add(CachedPage.measure(tools, portal, ARTICLE));
            }
            if (wants(Part.LIGHTHOUSE)) {
                say("what Lighthouse thinks");
                Lighthouse lighthouse = new Lighthouse(tools, tools.lighthouse().orElseThrow());
                lighthouse.measure(table, "home", portal.url() + "/");
                lighthouse.measure(table, "article", portal.url() + ARTICLE);
            }
        }
    }

    private void atTheConsole(Portal portal) {
        try (Browser browser = Browser.start(tools)) {
            List.of("/tin-tuc", ARTICLE, "/gioi-thieu").forEach(path -> Http.page(portal.url() + path));
            Staff staff = new Staff(browser, portal);
            staff.member();
            if (wants(Part.START)) {
                table.add(memory("the first pages", portal));
            }
            if (wants(Part.SAVES)) {
                say("saves in the console");
                table.add(Saves.measure(tools, staff, portal));
            }
        }
    }

    private void broughtIn() {
        say("an import");
        Path own = Archive.copy(home, tools.work().resolve("import-home"));
        try (Portal portal = Portal.start(tools, own);
                Browser browser = Browser.start(tools)) {
            table.add(Import.measure(new Staff(browser, portal), portal));
        }
    }

    private void manyItems() {
        say("pages made anew, over " + UncachedPages.FEW + " and " + UncachedPages.MANY + " items per module");
        Archive.fill(tools, home, 1, UncachedPages.FEW);
        Portal.configure(home, UNCACHED);
        Path full = Archive.copy(home, tools.work().resolve("full-home"));
        Archive.fill(tools, full, UncachedPages.FEW + 1, UncachedPages.MANY);
        SqliteSearch peer = SqliteSearch.over(tools, full);
        try (Portal few = Portal.start(tools, home);
                Portal many = Portal.start(tools, full)) {
            few.awaitQuiet();
            many.awaitQuiet();
            if (wants(Part.UNCACHED)) {
                new UncachedPages(tools, few, many).measure(table);
            }
            if (wants(Part.SEARCH)) {
                table.add(SearchTail.measure(tools, many, peer));
            }
            if (wants(Part.PDF)) {
                try (Browser browser = Browser.start(tools)) {
                    table.add(Pdf.measure(many, browser));
                }
            }
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
