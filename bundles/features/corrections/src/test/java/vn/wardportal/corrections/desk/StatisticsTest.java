package vn.wardportal.corrections.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.corrections.Correction.Kind;
import vn.wardportal.corrections.Office;
import vn.wardportal.corrections.Report.Claim;
import vn.wardportal.corrections.Report.FoundBy;
import vn.wardportal.corrections.desk.Statistics.Line;
import vn.wardportal.testing.Screen;

/** What became of the reports of each month. It is Thursday, 12/11/2026; the term is ten days. */
class StatisticsTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    private final Office office = new Office();
    private final Screen screen = new Screen();
    private final Texts texts = Messages.of(StatisticsTest.class).in(Language.VI);

    @AfterEach
    void close() {
        screen.close();
        office.close();
    }

    @Test
    void eachMonthAndModuleSaysWhatCameOfItsReports() {
        long first = found();
        long second = found();
        long third = found();
        found();
        office.found();
        answer(first);
        office.clock.pass(Duration.ofDays(1));
        correct(second);
        office.clock.pass(Duration.ofDays(17));
        answer(third);

        assertThat(lines())
                .containsExactly(
                        new Line(NOVEMBER, "", 1, 0, 1, 0, 0, OptionalDouble.empty()),
                        new Line(NOVEMBER, "news", 4, 2, 2, 1, 2, OptionalDouble.of(1)));
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        long first = found();
        long second = found();
        answer(first);
        office.clock.pass(Duration.ofDays(1));
        answer(second);

        assertThat(lines()).extracting(Line::median).containsExactly(OptionalDouble.of(0.5));
        assertThat(panel().table()).contains("\"11/2026\",\"Tin tức\",\"2\",\"2\",\"0\",\"0\",\"2\",\"0,5\"");
    }

    @Test
    void theNewestMonthComesFirstAndAYearIsEnough() {
        found();
        office.clock.pass(Duration.ofDays(30));
        found();
        assertThat(lines()).extracting(Line::month).containsExactly(NOVEMBER.plusMonths(1), NOVEMBER);

        office.clock.pass(Duration.ofDays(340));
        assertThat(lines()).extracting(Line::month).containsExactly(NOVEMBER.plusMonths(1));
    }

    @Test
    void theyStandInTheConsoleAndInATable() {
        assertThat(Screen.words(panel())).contains("Chưa có báo lỗi nào");
        answer(found());

        assertThat(Screen.words(panel())).contains("Không có lỗi", "11/2026", "Tin tức", "Tải bảng (CSV)");
        assertThat(panel().table()).startsWith("\uFEFF\"Tháng\",\"Mục\",\"Nhận\"");
        ReportsView view = office.handler.gets(() -> new ReportsView(office.tools, id -> {}));
        office.handler.does(() -> view.tabs.setSelectedIndex(2));
        assertThat(Screen.words(view)).contains("Báo lỗi, đính chính theo tháng", "Tin tức");
        assertThat(view.grid.isVisible()).isFalse();
    }

    @Test
    void onlyWhoHandlesReportsReadsThem() {
        assertThatThrownBy(() -> office.approver.does(office.statistics::lines)).isInstanceOf(NotPermitted.class);
    }

    private StatisticsPanel panel() {
        return new StatisticsPanel(lines(), texts);
    }

    private List<Line> lines() {
        return office.handler.gets(office.statistics::lines);
    }

    private long found() {
        return office.handler.gets(
                () -> office.desk.record(FoundBy.STAFF, Office.SHOWING, new Claim("Sai giờ mở cửa", "")));
    }

    private void answer(long report) {
        office.handler.does(() -> office.desk.answer(report, "Đúng như bài."));
    }

    private void correct(long report) {
        long correction =
                office.handler.gets(() -> office.desk.propose(report, Office.SHOWING, Office.text(Kind.CORRECTION)));
        office.approver.does(() -> office.desk.approve(correction));
    }
}
