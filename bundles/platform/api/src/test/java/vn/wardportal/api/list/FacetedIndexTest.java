package vn.wardportal.api.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.list.Facet.Order;

class FacetedIndexTest {

    private static final Facet KIND = new Facet("loai", Order.MOST);
    private static final Facet YEAR = new Facet("nam", Order.LATEST);
    private static final Selection ALL = Selection.all("/van-ban");

    private final FacetedIndex index = new FacetedIndex(List.of(KIND, YEAR));

    FacetedIndexTest() {
        index.follow(
                0,
                5,
                since -> List.of(
                        come(1, 1, "quyet-dinh", "2019", "Quy chế cổng thông tin điện tử 554/QĐ-UBND"),
                        come(2, 2, "quyet-dinh", "2018", "Kiện toàn Ban biên tập"),
                        come(3, 3, "ke-hoach", "2019", "Tuyên truyền pháp luật"),
                        come(4, 4, "ke-hoach", "2019", "Quy hoạch vỉa hè"),
                        come(5, 5, "thong-bao", "2017", "Lịch tiếp công dân")));
    }

    @Test
    void everythingStandsWithTheGreatestPlaceFirst() {
        Found found = index.find(ALL, 2);

        assertThat(found.ids()).containsExactly(5L, 4L);
        assertThat(found.paging()).isEqualTo(new Paging(1, 5, 2));
        assertThat(index.find(new Selection("/van-ban", "", Map.of(), 3), 2).ids())
                .containsExactly(1L);
    }

    @Test
    void eachFacetCountsWhatTheOthersLeave() {
        Found found = index.find(ALL.with(KIND, "ke-hoach"), 20);

        assertThat(found.ids()).containsExactly(4L, 3L);
        assertThat(counts(found, KIND)).containsExactly("ke-hoach 2", "quyet-dinh 2", "thong-bao 1");
        assertThat(counts(found, YEAR)).containsExactly("2019 2");
    }

    @Test
    void severalChoicesNarrowTogether() {
        Found found = index.find(ALL.with(KIND, "quyet-dinh").with(YEAR, "2019"), 20);

        assertThat(found.ids()).containsExactly(1L);
        assertThat(counts(found, KIND)).containsExactly("ke-hoach 2", "quyet-dinh 1");
        assertThat(counts(found, YEAR)).containsExactly("2019 1", "2018 1");
    }

    @Test
    void aChoiceThatNothingHasFindsNothingAndOffersTheOthers() {
        Found found = index.find(ALL.with(KIND, "khong-co"), 20);

        assertThat(found.ids()).isEmpty();
        assertThat(counts(found, KIND)).hasSize(3);
        assertThat(counts(found, YEAR)).isEmpty();
    }

    @Test
    void aChoiceStaysOfferedWhereWordsLeaveNothing() {
        Found found = index.find(new Selection("/van-ban", "tiếp công dân", Map.of(KIND, "ke-hoach"), 1), 20);

        assertThat(found.ids()).isEmpty();
        assertThat(counts(found, KIND)).containsExactly("thong-bao 1", "ke-hoach 0");
    }

    @Test
    void wordsAreFoundWithoutMarksInAnyOrderAndByTheBeginningOfTheLast() {
        assertThat(said("quy che")).containsExactly(1L);
        assertThat(said("CỔNG quy chế")).containsExactly(1L);
        assertThat(said("quy")).containsExactly(4L, 1L);
        assertThat(said("554/qđ-ub")).containsExactly(1L);
        assertThat(said("khong co gi")).isEmpty();
    }

    @Test
    void changesAreFollowedAndNothingIsReadTwice() {
        index.follow(0, 7, since -> {
            assertThat(since).isEqualTo(5);
            return List.of(new Change(6, 5, Optional.empty()), come(7, 3, "quyet-dinh", "2020", "Thay kế hoạch"));
        });
        index.follow(0, 7, since -> {
            throw new AssertionError("Nothing changed");
        });

        assertThat(index.find(ALL, 20).ids()).containsExactly(4L, 3L, 2L, 1L);
        assertThat(counts(index.find(ALL, 20), KIND)).containsExactly("quyet-dinh 3", "ke-hoach 1");
    }

    @Test
    void afterADeletionAllIsReadAnew() {
        index.follow(1, 5, since -> {
            assertThat(since).isEqualTo(-1);
            return List.of(come(1, 1, "quyet-dinh", "2019", "Quy chế"));
        });

        assertThat(index.find(ALL, 20).ids()).containsExactly(1L);
    }

    @Test
    void aThingMayHaveSeveralValues() {
        index.follow(
                0,
                6,
                since -> List.of(new Change(
                        6,
                        6,
                        Optional.of(new Entry(
                                6, 6, Map.of(KIND, List.of(term("ke-hoach"), term("thong-bao"))), "Hai loại")))));

        assertThat(index.find(ALL.with(KIND, "ke-hoach"), 20).ids()).containsExactly(6L, 4L, 3L);
        assertThat(index.find(ALL.with(KIND, "thong-bao"), 20).ids()).containsExactly(6L, 5L);
        assertThat(counts(index.find(ALL, 20), KIND)).contains("ke-hoach 3", "thong-bao 2");
    }

    @Test
    void amongManyThingsTheSameIsFoundAsByLookingAtEachOfThem() {
        Random chance = new Random(554);
        List<Change> many = IntStream.rangeClosed(1, 1_000)
                .mapToObj(id -> come(
                        id,
                        id,
                        "kind-" + (chance.nextInt(100) == 0 ? 1 + chance.nextInt(20) : 0),
                        "" + (2017 + chance.nextInt(3)),
                        "việc " + chance.nextInt(30)))
                .toList();
        index.follow(1, 1_000, since -> many);

        for (String kind : List.of("kind-0", "kind-7")) {
            for (String words : List.of("", "viec 2", "7 viec")) {
                Selection selection = new Selection("/van-ban", words, Map.of(KIND, kind, YEAR, "2018"), 2);
                Found found = index.find(selection, 10);

                List<Entry> said = many.stream()
                        .map(change -> change.entry().orElseThrow())
                        .filter(entry -> says(entry, words))
                        .sorted(Comparator.comparing(Entry::id).reversed())
                        .toList();
                List<Entry> all = said.stream()
                        .filter(entry -> is(entry, KIND, kind) && is(entry, YEAR, "2018"))
                        .toList();
                assertThat(found.paging().total()).isEqualTo(all.size());
                assertThat(found.ids())
                        .isEqualTo(
                                all.stream().skip(10).limit(10).map(Entry::id).toList());
                for (Option option : found.options().get(YEAR)) {
                    assertThat((long) option.count())
                            .isEqualTo(said.stream()
                                    .filter(entry -> is(entry, KIND, kind)
                                            && is(entry, YEAR, option.term().value()))
                                    .count());
                }
            }
        }
    }

    private static boolean says(Entry entry, String words) {
        List<String> asked = Syllables.of(words).toList();
        List<String> said = Syllables.of(entry.words()).toList();
        return asked.isEmpty()
                || said.containsAll(asked.subList(0, asked.size() - 1))
                        && said.stream().anyMatch(one -> one.startsWith(asked.getLast()));
    }

    private static boolean is(Entry entry, Facet facet, String value) {
        return entry.terms().get(facet).contains(term(value));
    }

    private List<Long> said(String words) {
        return index.find(new Selection("/van-ban", words, Map.of(), 1), 20).ids();
    }

    private static List<String> counts(Found found, Facet facet) {
        return found.options().get(facet).stream()
                .map(option -> option.term().value() + " " + option.count())
                .toList();
    }

    private static Change come(long number, long id, String kind, String year, String words) {
        Map<Facet, List<Term>> terms = Map.of(KIND, List.of(term(kind)), YEAR, List.of(term(year)));
        return new Change(number, id, Optional.of(new Entry(id, id, terms, words)));
    }

    private static Term term(String value) {
        return new Term(value, value);
    }
}
