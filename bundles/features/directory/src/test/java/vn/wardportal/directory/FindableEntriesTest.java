package vn.wardportal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.search.Findable;
import vn.wardportal.api.search.Findable.Days;

class FindableEntriesTest {

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anEntryIsFoundWhileItHoldsAndAllUnitsAboveItDo() {
        Entry unit = office.published(Office.during(Office.unit("Tư pháp – Hộ tịch"), "2026-01-01", "2026-12-31"));
        Entry team = office.published(unit, Office.unit("Bộ phận Hộ tịch"));
        Entry person = office.published(team, Office.during(Office.person("Trần Thị Mai"), "2026-03-01", "2027-06-30"));

        assertThat(found(person).orElseThrow().days()).isEqualTo(days("2026-03-01", "2026-12-31"));
        assertThat(found(team).orElseThrow().days()).isEqualTo(days("2026-01-01", "2026-12-31"));
    }

    @Test
    void anEntryWithoutATermIsFoundOnAllDays() {
        Entry unit = office.published(Office.unit("Văn phòng"));

        assertThat(found(unit).orElseThrow().days()).isEqualTo(Days.ALWAYS);
    }

    @Test
    void belowAUnitThatWasWithdrawnNothingIsFoundAndTheSearchIsTold() {
        Entry unit = office.published(Office.unit("Tư pháp – Hộ tịch"));
        Entry team = office.published(unit, Office.unit("Bộ phận Hộ tịch"));
        Entry person = office.published(team, Office.person("Trần Thị Mai"));
        Entry other = office.published(Office.unit("Văn phòng"));
        office.told.clear();

        office.withdrawn(unit, "Sắp xếp lại");

        assertThat(found(person)).isEmpty();
        assertThat(found(team)).isEmpty();
        assertThat(office.told).containsExactly(unit.subject(), team.subject(), person.subject());

        office.published(unit);
        assertThat(found(person)).isPresent();
        assertThat(found(other)).isPresent();
    }

    private Optional<Findable> found(Entry entry) {
        return office.approval.findable(entry.subject());
    }

    private static Days days(String first, String last) {
        return new Days(Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)));
    }
}
