package vn.wardportal.api.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.open.Column.Type;

class ColumnsTest {

    private static final Columns<Level> COLUMNS = Columns.<Level>of(Level::id, level -> "tram-" + level.id())
            .and("station", Type.TEXT, "flood.station", Level::station)
            .and("level", Type.NUMBER, "flood.level", Level::centimetres)
            .and("day", Type.DATE, "flood.day", Level::day);

    @Test
    void columnsStandInTheOrderTheyWereGiven() {
        assertThat(COLUMNS.all()).extracting(Column::name).containsExactly("station", "level", "day");
        assertThat(COLUMNS.all().getFirst()).isEqualTo(new Column("station", Type.TEXT, "flood.station"));
    }

    @Test
    void aRowHasWhatItIsMadeOf() {
        Row row = COLUMNS.row(new Level(7, "Cầu Nguyễn Tri Phương", 141, Optional.of(LocalDate.of(2019, 10, 1))));

        assertThat(row.number()).isEqualTo(7);
        assertThat(row.key()).isEqualTo("tram-7");
        assertThat(row.values())
                .containsExactly(
                        Map.entry("station", "Cầu Nguyễn Tri Phương"),
                        Map.entry("level", 141),
                        Map.entry("day", LocalDate.of(2019, 10, 1)));
    }

    @Test
    void whatARowHasNotGotIsLeftOut() {
        Row row = COLUMNS.row(new Level(8, "", 0, Optional.empty()));

        assertThat(row.values()).containsExactly(Map.entry("level", 0));
    }

    @Test
    void furtherColumnsChangeNothingThatWasThere() {
        Columns<Level> more = COLUMNS.and("high", Type.FLAG, "flood.high", level -> level.centimetres() > 150);

        assertThat(more.all()).hasSize(4);
        assertThat(COLUMNS.all()).hasSize(3);
    }

    @Test
    void aNameThatCannotLastIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COLUMNS.and("Mực nước", Type.TEXT, "flood.level", Level::station));
    }

    @Test
    void aColumnHidesNothingThatEachRowHas() {
        for (String taken : List.of("number", "id", "self")) {
            assertThatIllegalArgumentException()
                    .as(taken)
                    .isThrownBy(() -> COLUMNS.and(taken, Type.TEXT, "flood.station", Level::station));
        }
    }

    private record Level(long id, String station, int centimetres, Optional<LocalDate> day) {}
}
