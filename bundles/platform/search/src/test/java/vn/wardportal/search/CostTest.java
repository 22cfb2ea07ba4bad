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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.search.Facet;
import vn.wardportal.api.search.Findable;
import vn.wardportal.api.search.Findable.Passage;
import vn.wardportal.api.search.Findable.Stamp;
import vn.wardportal.testing.Rendered;

/** What a page of results costs over many things: 2,000, and with {@code -Dlong=true} 100,000. */
class CostTest {

    private static final Logger log = LoggerFactory.getLogger(CostTest.class);
    private static final int THINGS = Boolean.getBoolean("long") ? 100_000 : 2_000;
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

            long[] costs = costs(page);

            long mean = Arrays.stream(costs).sum() / costs.length;
            long p95 = costs[costs.length * 95 / 100];
            log.info("CPU per page of results over {} things: mean {} µs, p95 {} µs", THINGS, mean, p95);
            assertThat(mean).as("µs, with room for a slow machine").isLessThan(20_000);
        }
    }

    private long[] costs(SearchPage page) {
        var threads = ManagementFactory.getThreadMXBean();
        List<Long> costs = new ArrayList<>();
        int rounds = Boolean.getBoolean("long") ? 2_000 : 100;
        for (int round = 0; round < 2 * rounds; round++) {
            // Two words side by side of which everything is full, with and without marks, and one page further now and
            // then.
            Map<String, String> parameters = Map.of("q", text(1 + round % 3), "loai", round % 2 == 0 ? "news" : "");
            long before = threads.getCurrentThreadCpuTime();
            page.open(Rendered.visit("", parameters)).content().writeTo(new StringOutput());
            if (round >= rounds) {
                costs.add((threads.getCurrentThreadCpuTime() - before) / 1_000);
            }
        }
        return costs.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /** Words of which some are in nearly everything and most in little, as in any language. */
    private String text(int words) {
        return IntStream.range(0, words)
                .mapToObj(word -> syllables.get((int) (syllables.size() * Math.pow(random.nextDouble(), 3))))
                .collect(Collectors.joining(" "));
    }
}
