package vn.wardportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A module is put in, and upgraded while guests use it: over an empty table and over a full one. */
final class ModuleSwaps {

    private static final int MANY = 100_000;
    private static final int ROUNDS = 3;
    private static final double MIDDLE = 0.5;
    private static final int SECONDS = 30;
    private static final long SETTLE_MILLIS = 1_500;
    private static final String NOTES = """
            insert into sample.note (author, text, written_at)
            select 'Bà Ba ' || x, 'Phường sạch đẹp hơn năm ngoái, cảm ơn bà con. ' || x, current_timestamp
            from system_range(1, %d)
            """;
    private static final Pattern USED_KIB = Pattern.compile("(?:Gen .*|Metaspace +)used (\\d+)K");

    private final Tools tools;
    private final Path home;
    private final GuestBook book;
    private final Path watched;

    ModuleSwaps(Tools tools) {
        this.tools = tools;
        this.home = tools.work().resolve("modules-home");
        this.watched = tools.work().resolve("watched");
        this.book = new GuestBook(tools.sample(), watched);
    }

    void measure(Table table) {
        create(watched);
        try (Portal portal = start("--demo")) {
            portal.awaitDemo();
            double before = mebibytes(portal);
            long put = System.nanoTime();
            await(portal, book.put(1));
            table.add(List.of(
                    Row.of("module put in, until its page answers, s", since(put))
                            .should(Goal.atMost(2)),
                    Row.of("memory of the module, MiB", mebibytes(portal) - before)
                            .should(Goal.atMost(3))));
            upgrades(table, portal, "empty table", 2);
        }
        StoppedDatabase.execute(home, List.of(NOTES.formatted(MANY)));
        try (Portal portal = start()) {
            await(portal, "Sổ lưu niệm");
            upgrades(table, portal, MANY + " rows", 2 + ROUNDS);
        }
    }

    private void upgrades(Table table, Portal portal, String rows, int first) {
        List<Double> reads = new ArrayList<>();
        List<Double> forms = new ArrayList<>();
        int failed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Guests guests = new Guests(portal);
            Pause.millis(SETTLE_MILLIS);
            await(portal, book.put(first + round));
            Pause.millis(SETTLE_MILLIS);
            guests.leave();
            reads.add(guests.longestReadSeconds());
            forms.add(guests.longestFormSeconds());
            failed += guests.failed();
        }
        table.add(List.of(
                Row.of("upgrade, " + rows + ": longest page, s", Median.share(reads, MIDDLE))
                        .should(Goal.atMost(1)),
                Row.of("upgrade, " + rows + ": longest form, s", Median.share(forms, MIDDLE)),
                Row.of("upgrade, " + rows + ": failed requests", failed).should(Goal.atMost(0))));
    }

    private Portal start(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--dev", "--watch", watched.toString()));
        return Portal.start(tools, home, all.toArray(String[]::new));
    }

    private static void await(Portal portal, String title) {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        while (!Http.text(portal.url() + GuestBook.ADDRESS).contains(title)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The page does not say " + title + " after " + SECONDS + " s");
            }
            Pause.millis(10);
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** What lives in the heap, and the classes. */
    private static double mebibytes(Portal portal) {
        jcmd(portal, "GC.run");
        jcmd(portal, "GC.run");
        return USED_KIB.matcher(jcmd(portal, "GC.heap_info"))
                        .results()
                        .mapToDouble(found -> Double.parseDouble(found.group(1)))
                        .sum()
                / 1024;
    }

    private static String jcmd(Portal portal, String command) {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(portal.process().pid()),
                            command)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot ask the portal's JVM", e);
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + folder, e);
        }
    }
}
