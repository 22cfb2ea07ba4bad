package vn.wardportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.search.Facet;
import vn.wardportal.api.search.Findable;
import vn.wardportal.api.search.Findable.Passage;
import vn.wardportal.api.search.Findable.Stamp;
import vn.wardportal.testing.Rendered;

/** What a page of results costs over many things: 2,000, and with {@code -Dlong=true} 100,000. */
class CostTest {

    private static final Logger log = LoggerFactory.getLogger(CostTest.class);
    private static final int THINGS = Integer.getInteger("things", Boolean.getBoolean("long") ? 100_000 : 2_000);
    private static final int WORDS = 80;
    private static final List<String> ONSETS = List.of(
            "b", "ch", "d", "đ", "gi", "h", "kh", "l", "m", "ng", "nh", "ph", "qu", "s", "t", "th", "tr", "v", "x");
    private static final List<String> RHYMES = List.of(
            "a", "án", "ấp", "ảo", "ế", "ên", "ính", "ịch", "ông", "ờ", "ục", "ửi", "ươ", "ẫn", "ỏe", "ôn", "iệt",
            "ương", "ay", "ôi");

    private final Random random = new Random(554);
    private final List<String> syllables = ONSETS.stream()
            .flatMap(onset -> RHYMES.stream().map(rhyme -> onset + rhyme))
            .toList();

    @Test
    void whatAPageCostsIsLogged(@TempDir Path folder) {
        Shelf news = new Shelf("news.article");
        for (int number = 0; number < THINGS; number++) {
            news.put(Findable.of(new Stamp("news.article/" + number, 1), "/" + number, text(8))
                    .saying(List.of(Passage.plain(text(WORDS))))
                    .in(List.of(new Facet("category", "Mục " + number % 11))));
        }
        try (Desk desk = new Desk(folder)) {
            desk.catalogue.add("news", news.holding("1"));
            Desk.await(() -> desk.librarian.state().things() == THINGS);
            desk.rebuild();
            SearchPage page = new SearchPage(desk.librarian, desk.catalogue, () -> SearchPageTest.IDENTITY);

            SuggestionsPage suggestions = new SuggestionsPage(desk.librarian, desk.catalogue);

            cheap(
                    "page of results",
                    costs(this::question, asked -> page.open(asked).content().writeTo(new StringOutput())));
            cheap("suggestions", costs(this::beginning, suggestions::open));
        }
    }

    private static void cheap(String what, long[] costs) {
        long mean = Arrays.stream(costs).sum() / costs.length;
        long p95 = costs[costs.length * 95 / 100];
        log.info("CPU per {} over {} things: mean {} µs, p95 {} µs", what, THINGS, mean, p95);
        assertThat(mean).as("µs, with room for a slow machine").isLessThan(20_000);
    }

    private static long[] costs(IntFunction<Map<String, String>> asking, Consumer<Visit> answering) {
        var threads = ManagementFactory.getThreadMXBean();
        List<Long> costs = new ArrayList<>();
        int rounds = Boolean.getBoolean("long") ? 2_000 : 100;
        for (int round = 0; round < 2 * rounds; round++) {
            Visit visit = Rendered.visit("", asking.apply(round));
            long before = threads.getCurrentThreadCpuTime();
            answering.accept(visit);
            if (round >= rounds) {
                costs.add((threads.getCurrentThreadCpuTime() - before) / 1_000);
            }
        }
        return costs.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /** One to three words of which everything is full, in all modules and in one. */
    private Map<String, String> question(int round) {
        return Map.of("q", text(1 + round % 3), "loai", round % 2 == 0 ? "news" : "");
    }

    /** One to three words the last of which is just begun. */
    private Map<String, String> beginning(int round) {
        String words = text(1 + round % 3);
        int last = words.lastIndexOf(' ') + 1;
        return Map.of("q", words.substring(0, Math.min(words.length(), Math.max(2, last + 1 + round % 2))));
    }

    /** Words of which some are in nearly everything and most in little, as in any language. */
    private String text(int words) {
        return IntStream.range(0, words)
                .mapToObj(word -> syllables.get((int) (syllables.size() * Math.pow(random.nextDouble(), 3))))
                .collect(Collectors.joining(" "));
    }
}
