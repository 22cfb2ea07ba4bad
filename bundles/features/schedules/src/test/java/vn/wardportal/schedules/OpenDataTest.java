package vn.wardportal.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Row;
import vn.wardportal.schedules.booking.ReceptionsData;
import vn.wardportal.schedules.reception.Terms.Special;
import vn.wardportal.schedules.reception.Terms.Special.Kind;
import vn.wardportal.schedules.week.Plan;
import vn.wardportal.schedules.week.Status;
import vn.wardportal.schedules.week.Week;
import vn.wardportal.schedules.week.WeeksData;

class OpenDataTest {

    private final Office office = new Office();
    private final WeeksData weeks = new WeeksData(office.database);
    private final ReceptionsData receptions = new ReceptionsData(office.agenda);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void publicLinesOfPublishedWeeksAreGivenAndNothingElse() {
        office.published(
                Office.row("T2", "8h – 10h", "Giao ban"),
                Office.row("", "T3", "Chiều", "Họp kín", "Hội trường", true, Status.ON));
        office.lan.gets(() -> office.desk.create(
                new Plan(Office.MONDAY.plusWeeks(1), "", List.of(Office.row("16/11/2026", "8h", "Chưa công bố")))));

        List<Row> rows = weeks.after(0, 100);

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().values())
                .containsEntry("address", "/lich-cong-tac/2026/46")
                .containsEntry("day", Office.MONDAY)
                .containsEntry("session", "morning")
                .containsEntry("starts", "08:00")
                .containsEntry("ends", "10:00")
                .containsEntry("content", "Giao ban")
                .containsEntry("status", "on")
                .containsEntry("change", "none")
                .doesNotContainKeys("remark", "formerly");
        assertThat(weeks.columns())
                .extracting(Column::name)
                .containsAll(rows.getFirst().values().keySet());
        assertThat(weeks.at(rows.getFirst().key())).contains(rows.getFirst());
        assertThat(weeks.at("1-khong")).isEmpty();
    }

    @Test
    void whatIsAddedComesAfterWhatIsKnownAndWhatIsWithdrawnIsGone() {
        Week week = office.published(Office.row("T6", "8h", "Giao ban"));
        long known = weeks.after(0, 1).getFirst().number();
        Week now = office.changed(
                week,
                Office.row(
                        week.plan().rows().getFirst().key(),
                        "T6",
                        "9h",
                        "Giao ban",
                        "Phòng họp số 1",
                        false,
                        Status.ON),
                Office.row("T2", "8h", "Họp bổ sung"));

        assertThat(weeks.after(known, 10))
                .extracting(row -> row.values().get("change"))
                .containsExactly("added");
        assertThat(weeks.after(0, 10).getFirst().values())
                .containsEntry("change", "moved")
                .containsEntry("formerly", "08:00");
        office.lan.gets(() -> office.publishing.withdraw(now.id(), now.version(), "soạn nhầm"));
        assertThat(weeks.after(0, 10)).isEmpty();
    }

    @Test
    void receptionsToComeAreGivenWithWhatIsOtherwise() {
        office.published(Office.chairman(new Special("19/11/2026", Kind.OFF, "", "đi họp")));

        List<Row> rows = receptions.after(0, 100);

        assertThat(rows).hasSize(9);
        assertThat(rows.get(0).values())
                .containsEntry("day", LocalDate.of(2026, 11, 12))
                .containsEntry("hours", "07:30 – 11:30")
                .containsEntry("held", true)
                .doesNotContainKey("reason");
        assertThat(rows.get(1).values()).containsEntry("held", false).containsEntry("reason", "Không tiếp: đi họp");
        assertThat(receptions.after(rows.get(1).number(), 2)).containsExactly(rows.get(2), rows.get(3));
        assertThat(receptions.at(rows.get(1).key())).contains(rows.get(1));
    }
}
