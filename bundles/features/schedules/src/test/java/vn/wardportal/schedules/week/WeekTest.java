package vn.wardportal.schedules.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.content.Refusal.Reason;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.workflow.Approval.Paper;
import vn.wardportal.schedules.Office;
import vn.wardportal.schedules.week.Item.Change;
import vn.wardportal.testing.As;

class WeekTest {

    private static final Row MEETING = Office.row("AAAAA22222", "T2", "8h", "Giao ban", "Phòng 1", false, Status.ON);
    private static final Row SECRET = Office.row("BBBBB22222", "T3", "14h", "Họp kín", "Phòng 2", true, Status.ON);

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void linesAreKeptInTheirOrderWithDayAndTimeWrittenOneWay() {
        Week week = office.lan.gets(() -> office.desk.create(new Plan(
                Office.MONDAY,
                "",
                List.of(
                        Office.row("T3", "9g30", "Hai"),
                        Office.row("T2", "8 giờ", "Một"),
                        Office.row("", "10h-11h", "Cùng ngày"),
                        Row.blank()))));

        assertThat(week.plan().rows())
                .extracting(Row::day, Row::hours, row -> row.matter().content())
                .containsExactly(
                        tuple("09/11/2026", "08:00", "Một"),
                        tuple("09/11/2026", "10:00 – 11:00", "Cùng ngày"),
                        tuple("10/11/2026", "09:30", "Hai"));
        assertThat(week.plan().rows())
                .extracting(Row::key)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(office.audit.entries())
                .containsExactly("schedules.create schedules.week/1 Lịch công tác tuần 46 năm 2026"
                        + " (từ 09/11/2026 đến 15/11/2026)");
    }

    @Test
    void aWeekHasOneSchedule() {
        office.published(MEETING);

        refused(Reason.ADDRESS_TAKEN, () -> office.desk.create(Plan.of(Office.MONDAY)));
    }

    @Test
    void aLineThatIsNotUnderstoodIsNotKept() {
        refused(
                Reason.MISTAKES,
                () -> office.desk.create(new Plan(Office.MONDAY, "", List.of(Office.row("16/11", "8h", "Tuần khác")))));
        assertThat(RowMistakes.of(Office.row("16/11", "lúc nào", " "), Office.MONDAY))
                .containsEntry(RowMistakes.Cell.DAY, "schedules.mistake.otherWeek")
                .containsEntry(RowMistakes.Cell.HOURS, "schedules.mistake.hours")
                .containsEntry(RowMistakes.Cell.CONTENT, "schedules.mistake.content");
    }

    @Test
    void versionsAndDraftsKeepEverythingThatIsTyped() {
        Plan typed = new Plan(Office.MONDAY, "Ghi chú", List.of(MEETING, SECRET, Office.row("lạ", "lạ", "Dở dang")));

        assertThat(office.weekKind.manuscript(office.weekKind.fields(typed))).isEqualTo(typed);
    }

    @Test
    void residentsReadThePublicLinesAlone() {
        office.published(MEETING, SECRET);

        assertThat(office.weeks.between(Office.MONDAY, Office.MONDAY.plusDays(6)))
                .extracting(item -> item.entry().matter().content(), Item::change)
                .containsExactly(tuple("Giao ban", Change.NONE));
        assertThat(office.database.<Integer>read(handle -> handle.createQuery("select count(*) from schedules.item")
                        .mapTo(Integer.class)
                        .one()))
                .isEqualTo(1);
    }

    @Test
    void aChangeOfAPublishedWeekIsMarked() {
        Week week = office.published(MEETING, Office.row("CCCCC22222", "T4", "8h", "Đi chợ", "Chợ", false, Status.ON));
        office.clock.pass(Duration.ofHours(1));
        assertThat(office.weekApproval
                        .paper("schedules.week/1")
                        .map(Paper::title)
                        .orElseThrow())
                .startsWith("Thay đổi lịch: ");

        office.changed(
                week,
                Office.row("AAAAA22222", "T2", "9h", "Giao ban", "Phòng 1", false, Status.ON),
                Office.row("CCCCC22222", "T4", "8h", "Đi chợ", "Hội trường", false, Status.ON),
                Office.row("DDDDD22222", "T5", "8h", "Việc mới", "Phòng 1", false, Status.ON));

        assertThat(items())
                .extracting(item -> item.entry().matter().content(), Item::change, Item::before, Item::sequence)
                .containsExactly(
                        tuple("Giao ban", Change.MOVED, "08:00", 1),
                        tuple("Đi chợ", Change.ELSEWHERE, "Chợ", 1),
                        tuple("Việc mới", Change.ADDED, "", 0));
    }

    @Test
    void whatIsTakenOutOrBecomesInternalIsCalledOff() {
        Week week = office.published(MEETING, Office.row("CCCCC22222", "T4", "8h", "Đi chợ", "Chợ", false, Status.ON));

        office.changed(week, Office.row("AAAAA22222", "T2", "8h", "Chuyện mật", "Phòng 9", true, Status.ON));

        assertThat(items())
                .extracting(item -> item.entry().matter().content(), item -> item.entry()
                        .status())
                .containsExactly(tuple("Giao ban", Status.CANCELLED), tuple("Đi chợ", Status.CANCELLED));
    }

    @Test
    void clashesAreAskedAboutAtTheGate() {
        Plan plan = new Plan(
                        Office.MONDAY,
                        "",
                        List.of(Office.row("T2", "8h – 10h", "Giao ban"), Office.row("T2", "9h", "Họp khác")))
                .clean();
        Examined examined = office.weekKind.examined("schedules.week/1", plan);

        assertThat(office.clashes.look(examined))
                .extracting(Finding::level, Finding::field)
                .containsOnly(tuple(Finding.Level.ASK, "rows"))
                .hasSize(2);
        assertThat(office.clashes.look(examined).getFirst().words())
                .contains("Thứ Hai, 09/11/2026", "Trùng người: Chủ tịch");
        assertThat(new CompleteWeek().look(office.weekKind.examined("schedules.week/2", Plan.of(Office.MONDAY))))
                .extracting(Finding::field)
                .containsExactly("rows");
    }

    @Test
    void lastWeekIsCopiedToTheSameWeekdays() {
        Plan copied = new Plan(Office.MONDAY, "Ghi chú", List.of(MEETING, SECRET)).copiedTo(Office.MONDAY.plusWeeks(1));

        assertThat(copied.rows())
                .extracting(Row::day, Row::internal)
                .containsExactly(tuple("16/11/2026", false), tuple("17/11/2026", true));
        assertThat(copied.rows()).extracting(Row::key).doesNotContain(MEETING.key(), SECRET.key());
        assertThat(copied.note()).isEmpty();
    }

    @Test
    void writingAsksForItsPermission() {
        Week week = office.published(MEETING);
        As other = As.person("news.edit");

        assertThatThrownBy(() -> other.gets(() -> office.desk.create(Plan.of(Office.MONDAY.plusWeeks(1)))))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> office.minh.gets(() -> office.publishing.withdraw(week.id(), week.version(), "sai")))
                .isInstanceOf(NotPermitted.class);
    }

    private List<Item> items() {
        return office.weeks.between(Office.MONDAY, Office.MONDAY.plusDays(6));
    }

    private void refused(Reason reason, Runnable act) {
        assertThatThrownBy(() -> office.lan.does(act))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
