package vn.wardportal.schedules.clash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Finding;
import vn.wardportal.schedules.Office;
import vn.wardportal.schedules.reception.Terms.Special;
import vn.wardportal.schedules.reception.Terms.Special.Kind;
import vn.wardportal.schedules.week.Plan;
import vn.wardportal.schedules.week.Row;
import vn.wardportal.schedules.week.Row.Matter;
import vn.wardportal.schedules.week.Status;

/** The chairman, Nguyễn Văn An, receives citizens each Thursday from 07:30 to 11:30. */
class ReceptionClashTest {

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whoReceivesCitizensCannotBeElsewhere() {
        office.published(Office.chairman());

        for (String chair :
                List.of("Chủ tịch", "Đ/c CT UBND phường", "Chủ tịch Uỷ ban nhân dân Phường 1", "Ông Nguyễn Văn An")) {
            assertThat(found(line("12/11/2026", "10h", "Họp giao ban", chair, "Phòng họp số 1")))
                    .as(chair)
                    .hasSize(1);
        }
        assertThat(found(line("12/11/2026", "10h", "Họp giao ban", "Chủ tịch", "Phòng họp số 1")))
                .containsExactly(
                        "Thứ Năm, 12/11/2026: Trùng buổi tiếp công dân: Chủ tịch tiếp công dân lúc 07:30 – 11:30.");
    }

    @Test
    void othersAndOtherTimesAndTheReceptionItselfAreNoClash() {
        office.published(Office.chairman());

        assertThat(found(
                        line("12/11/2026", "10h", "Họp", "Phó Chủ tịch", "Phòng họp số 1"),
                        line("12/11/2026", "9h", "Họp", "Chủ tịch HĐND phường", "Phòng họp số 3"),
                        line("12/11/2026", "14h", "Họp", "Chủ tịch", "Phòng họp số 1"),
                        line("11/11/2026", "10h", "Họp", "Chủ tịch", "Phòng họp số 1"),
                        line("12/11/2026", "7h30", "Tiếp công dân định kỳ", "Chủ tịch", "Phòng Tiếp công dân")))
                .isEmpty();
    }

    @Test
    void theRoomIsNotFreeMeanwhile() {
        office.published(Office.chairman());

        assertThat(found(line("12/11/2026", "9h", "Họp tổ", "Văn phòng", "Phòng Tiếp công dân, tầng trệt")))
                .containsExactly(
                        "Thứ Năm, 12/11/2026: Trùng nơi tiếp công dân: Phòng Tiếp công dân, tầng trệt dùng để tiếp công dân lúc 07:30 – 11:30.");
    }

    @Test
    void whoStandsInReceivesAndWhoIsStoodInForDoesNot() {
        office.published(Office.chairman(
                new Special("12/11/2026", Kind.SUBSTITUTE, "Phó Chủ tịch Lê Minh Quân", "đi họp thành phố")));

        assertThat(found(line("12/11/2026", "9h", "Họp", "Chủ tịch", "Phòng họp số 1")))
                .isEmpty();
        assertThat(found(line("12/11/2026", "9h", "Họp", "Văn phòng; ông Lê Minh Quân", "Phòng họp số 1")))
                .hasSize(1);
    }

    @Test
    void aDayWithoutReceptionIsFree() {
        office.published(Office.chairman(new Special("12/11/2026", Kind.OFF, "", "đi họp")));

        assertThat(found(line("12/11/2026", "9h", "Họp", "Chủ tịch", "Phòng họp số 1")))
                .isEmpty();
    }

    private List<String> found(Row... rows) {
        Plan plan = office.weekKind.clean(new Plan(Office.MONDAY, "", List.of(rows)));
        return office.clashes.look(office.weekKind.examined("schedules.week/1", plan)).stream()
                .map(Finding::words)
                .toList();
    }

    private static Row line(String day, String hours, String content, String who, String place) {
        String[] named = who.split("; ");
        return new Row(
                "",
                day,
                hours,
                new Matter(content, named[0], named.length > 1 ? named[1] : "", place, ""),
                false,
                Status.ON,
                "");
    }
}
