package vn.wardportal.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.list.Selection;
import vn.wardportal.testing.ProcessorTime;

/** Twenty thousand procedures: what is asked for is found without looking at all of them. */
class LongCatalogueTest {

    private static final int PROCEDURES = 20_000;
    private static final int ROUNDS = 300;
    private static final House house = new House();

    @BeforeAll
    static void fill() {
        house.database.write(handle -> {
            handle.execute("""
                    insert into procedures.procedure (slug, code, name, field, field_slug, words, online, old_level,
                        decision, state, version, demo, updated_at, posted_at)
                    select 'so-' || x, '9.' || x, 'Cấp giấy số ' || lpad(x, 5, '0'), 'Hộ tịch ' || mod(x, 12),
                        'ho-tich-' || mod(x, 12), 'cap giay so ' || lpad(x, 5, '0') || ' 9.' || x || ' ho tich ' || mod(x, 12),
                        'UNSTATED', 2, '', 'PUBLISHED', 1, false, t, t
                    from (select x, timestamp with time zone '2021-01-01 00:00:00+07' as t from system_range(1, ?))""", PROCEDURES);
            return handle.execute("analyze");
        });
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theNewestAreFoundByTheirIndex() {
        assertThat(house.catalogue.newest(0, 3)).hasSize(3);
        assertThat(ProcessorTime.micros(ROUNDS, () -> house.catalogue.newest(0, 5)))
                .as("CPU to find the newest, in µs")
                .isLessThan(1_000);
    }

    @Test
    void aPartIsFoundByItsFieldAndWordsWithoutLookingAtEach() {
        ListPage page = house.catalogue.page(part("giay 0012", 1));

        assertThat(page.found().paging().total()).isEqualTo(1);
        assertThat(page.items()).extracting(entry -> entry.head().name()).containsExactly("Cấp giấy số 00124");
        assertThat(ProcessorTime.micros(ROUNDS, () -> house.catalogue.page(part("giay", 40))))
                .as("CPU to find a part, in µs")
                .isLessThan(1_000);
    }

    private static Selection part(String words, int page) {
        return new Selection(Catalogue.PATH, words, Map.of(Facets.FIELD, "ho-tich-4"), page);
    }
}
