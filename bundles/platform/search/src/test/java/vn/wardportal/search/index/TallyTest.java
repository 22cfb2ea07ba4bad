package vn.wardportal.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.search.Facet;
import vn.wardportal.api.search.Findable;
import vn.wardportal.api.search.Findable.Stamp;
import vn.wardportal.api.search.Findable.Translation;
import vn.wardportal.api.text.Language;
import vn.wardportal.search.index.Finder.Wish;

/** Counts by module and facet on an index of several parts, where cards are counted many together. */
class TallyTest {

    private static final List<String> MODULES = List.of("news", "documents", "procedures");
    private static final Shown SHOWN = new Shown(Set.copyOf(MODULES), Instant.EPOCH, Language.VI);
    private static final Shown IN_ENGLISH = new Shown(Set.copyOf(MODULES), Instant.EPOCH, Language.EN);
    private static final int THINGS = 9_000;

    private static final Map<String, Integer> modules = new HashMap<>();
    private static final Map<Facet, Integer> facets = new HashMap<>();
    private static Index index;

    @BeforeAll
    static void fill(@TempDir Path folder) throws IOException {
        index = Index.open(folder);
        for (int number = 0; number < THINGS; number++) {
            put(number, "Cũ");
            if (number % (THINGS / 3) == 0) {
                index.commit();
            }
        }
        for (int number = 0; number < THINGS; number += 7) {
            put(number, "Mới");
        }
        for (int number = 0; number < THINGS; number += 5) {
            index.remove(subject(number));
        }
        for (int number = 0; number < THINGS; number++) {
            if (number % 5 != 0 && hasWord(number)) {
                modules.merge(module(number), 1, Integer::sum);
                if (module(number).equals("documents")) {
                    facets.merge(facet(number), 1, Integer::sum);
                }
            }
        }
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void eachModuleHasAsManyAsThereAre() throws IOException {
        Found found = find(wish("", List.of()), SHOWN);

        assertThat(found.modules()).isEqualTo(modules);
        assertThat(found.total())
                .isEqualTo(modules.values().stream().mapToInt(Integer::intValue).sum());
        assertThat(find(wish("", List.of()), IN_ENGLISH).modules())
                .as("each thing once, whatever was translated")
                .isEqualTo(modules);
    }

    @Test
    void theFacetsAreThoseOfTheChosenModule() throws IOException {
        Found chosen = find(wish("documents", List.of()), SHOWN);
        Found narrowed = find(wish("documents", List.of(new Facet("kind", "k4"))), SHOWN);

        assertThat(chosen.facets()).isEqualTo(facets);
        assertThat(chosen.modules()).isEqualTo(modules);
        assertThat(chosen.total()).isEqualTo(modules.get("documents"));
        assertThat(narrowed.total()).isEqualTo(facets.get(new Facet("kind", "k4")));
        assertThat(narrowed.hits()).isNotEmpty().allMatch(hit -> hit.module().equals("documents"));
    }

    private static Found find(Wish wish, Shown shown) throws IOException {
        return index.search(searcher -> Finder.find(searcher, wish, shown));
    }

    private static Wish wish(String module, List<Facet> narrowing) {
        return new Wish(Question.of("phuong hoa", false), module, narrowing, 0, 10);
    }

    private static void put(int number, String state) throws IOException {
        String title = state + " " + number + (hasWord(number) ? ", phường hoa" : ", phường");
        Findable thing =
                Findable.of(new Stamp(subject(number), 1), "/" + number, title).in(List.of(facet(number)));
        boolean english = number % 11 == 0;
        index.put(
                module(number),
                english ? thing.translated(new Translation("No. " + number, "", List.of())) : thing,
                List.of(),
                true);
    }

    private static boolean hasWord(int number) {
        return number % 3 != 1 || number % 2 == 0;
    }

    private static String module(int number) {
        return MODULES.get(number % MODULES.size());
    }

    private static String subject(int number) {
        return module(number) + "/" + number;
    }

    private static Facet facet(int number) {
        return new Facet("kind", "k" + number % 8);
    }
}
