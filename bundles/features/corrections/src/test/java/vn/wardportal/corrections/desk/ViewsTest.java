package vn.wardportal.corrections.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.corrections.Correction.Kind;
import vn.wardportal.corrections.Office;
import vn.wardportal.corrections.Report;
import vn.wardportal.corrections.Report.State;
import vn.wardportal.testing.As;
import vn.wardportal.testing.Rendered;
import vn.wardportal.testing.Screen;

class ViewsTest {

    private final Office office = new Office();
    private final Screen screen = new Screen();
    private final List<Long> ways = new ArrayList<>();

    @AfterEach
    void close() {
        screen.close();
        office.close();
    }

    @Test
    void theListShowsWhatIsUrgentFirstAndMarksWhatIsLate() {
        office.found();
        office.clock.pass(Duration.ofDays(12));
        office.found();
        ReportsView view = office.handler.gets(() -> new ReportsView(office.tools, ways::add));

        List<Report> rows = rows(view);
        assertThat(rows).extracting(Report::id).containsExactly(1L, 2L);
        assertThat(rows.getFirst().overdue(office.clock.instant())).isTrue();
        assertThat(Screen.words(view.tabs)).contains("Cần xử lý (2)", "Đã xong (0)");
        view.tabs.setSelectedIndex(1);
        assertThat(rows(view)).isEmpty();
    }

    @Test
    void anErrorIsEnteredAndOpened() {
        ReportsView view = office.handler.gets(() -> new ReportsView(office.tools, ways::add));
        Screen.press(office.handler, view, "Ghi nhận lỗi");
        RecordDialog dialog = screen.dialog(RecordDialog.class);
        dialog.page.setValue("/khac");
        dialog.wrong.setValue("Sai tên đường");
        office.handler.does(dialog.confirm::click);

        assertThat(dialog.banner.words()).contains("Không có trang nào của cổng");
        assertThat(dialog.isOpened()).isTrue();
        dialog.page.setValue(Office.PATH);
        office.handler.does(dialog.confirm::click);

        assertThat(dialog.isOpened()).isFalse();
        assertThat(ways).containsExactly(1L);
    }

    @Test
    void aProposalIsWrittenByOneAndApprovedByAnother() {
        long id = office.found();
        ReportView view = view(office.handler, id);
        assertThat(Screen.words(view)).contains("Khai mạc lúc 8 giờ", "17:00, 23/11/2026", "là ngày nghỉ");
        Screen.press(office.handler, view, "Đề xuất đính chính");
        ProposeDialog dialog = screen.dialog(ProposeDialog.class);
        assertThat(dialog.version.getValue()).isEqualTo("Bản cập nhật lúc 09:00, 10/11/2026");
        assertThat(dialog.replacement.getValue()).isEqualTo("18 giờ");
        dialog.wrong.setValue("lúc 8 giờ");
        office.handler.does(dialog.confirm::click);
        assertThat(dialog.banner.words()).contains("Ghi lời đính chính");
        dialog.notice.setValue("Ghi nhầm giờ.");
        office.handler.does(dialog.confirm::click);

        assertThat(view.done.getText()).isEqualTo("Đã chuyển người khác duyệt.");
        assertThat(Screen.buttons(view)).containsExactly("Rút đề xuất");
        office.confirmation.expire();
        ReportView others = view(office.approver, id);
        assertThat(Screen.buttons(others)).containsExactly("Duyệt và công bố", "Trả lại");
        Screen.press(office.approver, others, "Duyệt và công bố");

        assertThat(office.confirmation.asked()).isEqualTo(1);
        assertThat(office.banners.notes(Office.PATH)).hasSize(1);
        assertThat(Screen.words(others)).contains("đã công bố", "/dinh-chinh/1");
        assertThat(Screen.buttons(others)).containsExactly("Gỡ khỏi đầu trang");
    }

    @Test
    void whatSomebodyElseDidMeanwhileIsSaidAndShown() {
        long proposal = office.proposed(Kind.CORRECTION);
        ReportView view = view(office.approver, 1);
        office.both.does(() -> office.desk.approve(proposal));

        Screen.press(office.approver, view, "Duyệt và công bố");

        assertThat(view.banner.words()).contains("Người khác vừa xử lý");
        assertThat(Screen.words(view)).contains("đã công bố");
    }

    @Test
    void anAnswerIsAskedForUntilItIsGiven() {
        long id = office.found();
        ReportView view = view(office.handler, id);
        Screen.press(office.handler, view, "Trả lời: không có lỗi");
        WordsDialog dialog = screen.dialog(WordsDialog.class);
        office.handler.does(dialog.confirm::click);
        assertThat(dialog.banner.words()).contains("Ghi câu trả lời");

        dialog.words.setValue("Giờ đã đúng.");
        office.handler.does(dialog.confirm::click);

        assertThat(office.reports.find(id).orElseThrow().outcome().state()).isEqualTo(State.NO_ERROR);
        assertThat(Screen.buttons(view)).isEmpty();
    }

    @Test
    void theConsoleSaysWhenThereIsNoSuchReport() {
        CorrectionsAdmin admin = new CorrectionsAdmin(office.tools);

        Component missing = office.handler.gets(() -> admin.open("77"));

        assertThat(Screen.words(missing)).contains("không còn");
        assertThat(office.handler.gets(() -> admin.open(""))).isInstanceOf(ReportsView.class);
    }

    @Test
    void whoReportedIsForThoseAloneWhoHandleIt() {
        office.page.submit(
                Rendered.visit("", Map.of()),
                Office.form("a", "trang", Office.PATH, "sai", "Sai giờ khai mạc", "ten", "Bà Tư"));

        assertThat(Screen.words(view(office.handler, 1))).contains("Bà Tư");
        assertThat(Screen.words(view(office.approver, 1)))
                .doesNotContain("Bà Tư")
                .contains("Sai giờ khai mạc");
        assertThatThrownBy(() -> view(As.person(), 1)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() ->
                        As.named("quan", "corrections.approve").gets(() -> new ReportsView(office.tools, ways::add)))
                .isInstanceOf(NotPermitted.class);
    }

    private List<Report> rows(ReportsView view) {
        return office.handler.gets(
                () -> view.grid.getGenericDataView().getItems().toList());
    }

    private ReportView view(As person, long id) {
        return person.gets(() -> new ReportView(office.tools, id));
    }
}
