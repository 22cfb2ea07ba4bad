package vn.wardportal.schedules.clash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.wardportal.schedules.clash.Clash.Kind;
import vn.wardportal.schedules.week.Entry;
import vn.wardportal.schedules.week.Hours;
import vn.wardportal.schedules.week.Row.Matter;
import vn.wardportal.schedules.week.Status;

class ClashesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    private final Clashes clashes = new Clashes(Duration.ofMinutes(60));

    @Test
    void whoPresidesCannotBeElsewhere() {
        List<Clash> found = clashes.in(List.of(
                entry("a", "8h – 10h", "Chủ tịch", "", "Phòng 1"),
                entry("b", "9h30", "Phó Chủ tịch", "Công an; đồng chí Chủ tịch", "Phòng 2")));

        assertThat(found)
                .extracting(Clash::first, Clash::second, Clash::kind, Clash::what, Clash::when)
                .containsExactly(
                        tuple("a", "b", Kind.PERSON, "Chủ tịch", "09:30"),
                        tuple("b", "a", Kind.PERSON, "Chủ tịch", "08:00 – 10:00"));
    }

    @Test
    void aRoomIsUsedOnceAtATime() {
        assertThat(clashes.in(List.of(
                        entry("a", "8h", "Chủ tịch", "", "Phòng họp số 1"),
                        entry("b", "8h30", "Phó Chủ tịch", "", "phòng  họp số 1"))))
                .extracting(Clash::kind)
                .containsOnly(Kind.PLACE);
    }

    @Test
    void whatIsOverByThenOrOnAnotherDayIsNoClash() {
        assertThat(clashes.in(List.of(
                        entry("a", "8h", "Chủ tịch", "", "Phòng 1"),
                        entry("b", "9h", "Chủ tịch", "", "Phòng 1"),
                        new Entry(
                                "c",
                                MONDAY.plusDays(1),
                                Hours.of("8h").orElseThrow(),
                                new Matter("Họp", "Chủ tịch", "", "Phòng 1", ""),
                                Status.ON,
                                ""))))
                .isEmpty();
    }

    @Test
    void halfADayClashesWithAllThatIsInIt() {
        assertThat(clashes.in(List.of(entry("a", "Sáng", "Chủ tịch", "", ""), entry("b", "10h", "Chủ tịch", "", ""))))
                .hasSize(2);
        assertThat(clashes.in(List.of(entry("a", "Sáng", "Chủ tịch", "", ""), entry("b", "13h", "Chủ tịch", "", ""))))
                .isEmpty();
    }

    @Test
    void unitsThatOnlyTakePartMayBeAtTwoPlaces() {
        assertThat(clashes.in(List.of(
                        entry("a", "8h", "Chủ tịch", "Văn phòng; Công an", "Phòng 1"),
                        entry("b", "8h", "Phó Chủ tịch", "Văn phòng", "Phòng 2"))))
                .isEmpty();
    }

    @Test
    void whatDoesNotTakePlaceClashesWithNothing() {
        Entry one = entry("a", "8h", "Chủ tịch", "", "Phòng 1");

        assertThat(clashes.in(List.of(one.cancelled(), entry("b", "8h", "Chủ tịch", "", "Phòng 1"))))
                .isEmpty();
    }

    private static Entry entry(String key, String hours, String chair, String participants, String place) {
        return new Entry(
                key,
                MONDAY,
                Hours.of(hours).orElseThrow(),
                new Matter("Họp", chair, participants, place, ""),
                Status.ON,
                "");
    }
}
