package vn.wardportal.schedules.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.table.Difference;
import vn.wardportal.api.table.Difference.Change;
import vn.wardportal.api.table.Difference.Kind;
import vn.wardportal.api.table.Outdated;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.schedules.Office;
import vn.wardportal.schedules.week.Status;
import vn.wardportal.schedules.week.Week;
import vn.wardportal.testing.As;
import vn.wardportal.testing.GivenTables;

class WeekImportTest {

    private final Office office = new Office();
    private final WeekImporter importer = new WeekImporter(office.weeks, office.desk, Office.MONDAY);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aSheetBecomesTheDraftOfItsWeek() {
        TableFile file = GivenTables.file(
                row(3, "day", "Thứ Hai\n09/11/2026", "hours", "8h", "content", "Giao ban", "chair", "Chủ tịch"),
                row(4, "hours", "14:00", "content", "Họp kín", "scope", "Nội bộ"),
                row(5, "day", "2026-11-10", "session", "Chiều", "hours", "2h", "content", "Họp khu phố"),
                row(6, "content", "Đi cơ sở"),
                row(7, "day", "11-11-2026"),
                row(8, "session", "Sáng", "content", "Kiểm tra chợ"),
                row(9, "day", "ngày 13 tháng 11 năm 2026", "hours", "07:30 – 09:00", "content", "Chào cờ"));

        assertThat(imported(file)).isEqualTo(6);

        Week week = office.weeks.of(Office.MONDAY).orElseThrow();
        assertThat(week.published()).isFalse();
        assertThat(week.plan().rows())
                .extracting(line -> line.day() + " " + line.hours() + " "
                        + line.matter().content() + (line.internal() ? " (nội bộ)" : ""))
                .containsExactly(
                        "09/11/2026 08:00 Giao ban",
                        "09/11/2026 14:00 Họp kín (nội bộ)",
                        "10/11/2026 Chiều Đi cơ sở",
                        "10/11/2026 14:00 Họp khu phố",
                        "11/11/2026 Sáng Kiểm tra chợ",
                        "13/11/2026 07:30 – 09:00 Chào cờ");
        assertThat(office.audit.entries())
                .anyMatch(entry -> entry.startsWith("schedules.import schedules.week/" + week.id() + " 6 SHA-256"));
    }

    @Test
    void everyTrapIsNamedWithItsRowAndTheRestIsTaken() {
        Plan plan = plan(GivenTables.file(
                row(2, "day", "16/11/2026", "hours", "8h", "content", "Tuần sau"),
                row(3, "hours", "9h", "content", "Dưới ngày sai"),
                row(4, "day", "Thứ Ba, 09/11/2026", "hours", "8h", "content", "Thứ không khớp"),
                row(5, "day", "hôm nào", "hours", "8h", "content", "Ngày lạ"),
                row(6, "day", "9/11", "session", "Cả ngày", "content", "Buổi lạ"),
                row(7, "day", "9/11", "session", "Sáng", "hours", "14h", "content", "Giờ ngoài buổi"),
                row(8, "day", "9/11", "hours", "sớm", "content", "Giờ lạ"),
                row(9, "day", "9/11", "content", "Không giờ"),
                row(10, "day", "9/11", "hours", "8h", "chair", "Chủ tịch"),
                row(11, "day", "9/11", "hours", "8h", "content", "Đúng"),
                row(12, "day", "9/11", "hours", "08:00", "content", "đúng"),
                row(13, "day", "9/11", "hours", "8h", "content", "Phạm vi lạ", "scope", "mật"),
                row(14, "day", "9/11", "hours", "8h", "content", "Tình trạng lạ", "status", "chờ")));

        assertThat(plan.faults())
                .extracting(fault -> fault.row() + " " + fault.column() + ": " + fault.words())
                .containsExactly(
                        "2 Ngày: Ngày 16/11/2026 không thuộc tuần 46 (09/11/2026 – 15/11/2026). Sửa ngày, hoặc nhập tệp cho tuần khác.",
                        "3 Ngày: Chưa biết ngày: dòng này và các dòng trên không ghi ngày nào hiểu được.",
                        "4 Ngày: “Thứ Ba, 09/11/2026” không khớp lịch: ngày đó là Thứ Hai, 09/11/2026. Sửa thứ hoặc ngày.",
                        "5 Ngày: “hôm nào” không phải ngày. Ghi 09/11/2026, 9/11 hoặc Thứ Hai.",
                        "6 Buổi: “Cả ngày” không phải buổi. Ghi Sáng hoặc Chiều; việc cả ngày thì ghi giờ, ví dụ 07:30 – 17:00.",
                        "7 Giờ: 14:00 không thuộc buổi “Sáng”. Sửa giờ hoặc buổi.",
                        "8 Giờ: “sớm” không phải giờ. Ghi 08:30, 8h30 – 10h, Sáng hoặc Chiều.",
                        "9 Giờ: Ghi giờ hoặc buổi.",
                        "10 Nội dung: Ghi nội dung.",
                        "12 Nội dung: “đúng” đã có ở dòng 11, cùng ngày giờ.",
                        "13 Phạm vi: “mật” không phải phạm vi. Ghi Nội bộ hoặc Công khai.",
                        "14 Tình trạng: “chờ” không phải tình trạng. Ghi Diễn ra, Hoãn hoặc Hủy.");
        assertThat(plan.count(Kind.NEW)).isEqualTo(1);
        assertThat(plan.refused()).isEqualTo(12);
    }

    @Test
    void whatIsExportedComesInAgainWithoutADifference() {
        Week week = office.published(
                Office.row("T2", "8h", "Giao ban"),
                Office.row("", "T3", "Chiều", "Họp kín", "Hội trường", true, Status.ON),
                Office.row("", "T4", "9h – 10h", "Hoãn lại", "Hội trường", false, Status.POSTPONED));

        Plan plan = plan(exported(week));

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.differences()).isEmpty();
        assertThat(plan.same()).isEqualTo(3);
    }

    @Test
    void aChangeOfAPublishedWeekKeepsItsLinesAndWaitsForItsApproval() {
        Week week = office.published(
                Office.row("T2", "8h", "Giao ban"),
                Office.row("T3", "9h", "Họp khu phố"),
                Office.row("", "T4", "9h", "Họp kín", "Hội trường", true, Status.ON));
        TableFile file = GivenTables.file(
                row(2, "day", "T2", "hours", "10h", "content", "Giao ban"),
                row(3, "day", "T4", "hours", "9h", "content", "Họp kín", "place", "Phòng 2"));

        Plan plan = plan(file);

        assertThat(plan.differences())
                .extracting(Difference::kind, Difference::title, Difference::changes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Kind.CHANGED,
                                "Thứ Hai, 09/11/2026, 10:00: Giao ban",
                                List.of(new Change("Giờ", "08:00", "10:00"))),
                        org.assertj.core.groups.Tuple.tuple(
                                Kind.CHANGED,
                                "Thứ Tư, 11/11/2026, 09:00: Họp kín",
                                List.of(new Change("Địa điểm", "Hội trường", "Phòng 2"))),
                        org.assertj.core.groups.Tuple.tuple(
                                Kind.GONE, "Thứ Ba, 10/11/2026, 09:00: Họp khu phố", List.of()));
        imported(file);
        Week after = office.published(office.weeks.find(week.id()).orElseThrow());
        assertThat(after.plan().rows())
                .extracting(line -> line.matter().content())
                .contains("Họp khu phố");
        assertThat(after.plan().rows().getLast().internal()).isTrue();
        assertThat(office.weeks.between(Office.MONDAY, Office.MONDAY.plusDays(6)))
                .extracting(item -> item.entry().matter().content() + " " + item.before())
                .containsExactly("Giao ban 08:00", "Họp khu phố ");
    }

    @Test
    void nothingIsWrittenIfTheWeekChangedSinceOrNobodyMayWrite() {
        TableFile file = GivenTables.file(row(2, "day", "T2", "hours", "8h", "content", "Giao ban"));
        Plan seen = plan(file);
        office.lan.gets(() -> office.desk.create(new vn.wardportal.schedules.week.Plan(
                Office.MONDAY, "", List.of(Office.row("T6", "8h", "Việc khác")))));

        assertThatThrownBy(() -> office.lan.gets(() -> importer.carryOut(file, seen, rows -> {})))
                .isInstanceOf(Outdated.class);

        assertThat(office.weeks.of(Office.MONDAY).orElseThrow().plan().rows()).hasSize(1);
        assertThatThrownBy(() -> As.named("nguoi-khac").gets(() -> importer.plan(file, rows -> {})))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aFileWithoutDaysAndMoreLinesThanAWeekHasAreRefused() {
        assertThatThrownBy(() -> plan(GivenTables.file(row(2, "hours", "8h", "content", "Giao ban"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("“Ngày”");
        Row[] many = Stream.iterate(2, number -> number + 1)
                .limit(151)
                .map(number -> row(number, "day", "T2", "hours", "8h", "content", "Việc " + number))
                .toArray(Row[]::new);
        assertThatThrownBy(() -> plan(GivenTables.file(many)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("150 dòng");
    }

    private TableFile exported(Week week) {
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : Columns.rows(office.desk.written(week))) {
            Map<String, String> named = new HashMap<>();
            for (int at = 0; at < cells.size(); at++) {
                if (!cells.get(at).isEmpty()) {
                    named.put(Columns.LAYOUT.columns().get(at).name(), cells.get(at));
                }
            }
            rows.add(new Row(rows.size() + 2, named, Map.of()));
        }
        return GivenTables.file(rows.toArray(Row[]::new));
    }

    private static Row row(int number, String... namesAndTexts) {
        return GivenTables.row(number, namesAndTexts);
    }

    private Plan plan(TableFile file) {
        return office.lan.gets(() -> importer.plan(file, rows -> {}));
    }

    private int imported(TableFile file) {
        return office.lan.gets(() -> importer.carryOut(file, importer.plan(file, rows -> {}), rows -> {}));
    }
}
