package vn.wardportal.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.rules.Regulation.Change;
import vn.wardportal.testing.As;
import vn.wardportal.testing.Screen;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.board.Grant;
import vn.wardportal.workflow.board.Grant.Because;
import vn.wardportal.workflow.board.Grant.Place;
import vn.wardportal.workflow.board.Grant.Term;
import vn.wardportal.workflow.route.Item.Who;
import vn.wardportal.workflow.route.RouteHouse;

class SendingTest {

    private final EditorHouse house = new EditorHouse();
    private final Ward ward = house.ward;
    private final RouteHouse route = house.route;
    private final Screen screen = house.screen;
    private final EditorHouse.Form form = house.form;

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatIsSeenIsKeptBeforeItIsSentIn() {
        EditorPanel panel = house.open(ward.contributor);
        Screen.press(ward.contributor, panel.acts, "Gửi tổng hợp");
        assertThat(form.kept).isEqualTo(1);

        RemarkDialog dialog = screen.dialog(RemarkDialog.class);
        dialog.remark.setValue("Xin đăng sớm");
        ward.contributor.does(dialog.confirm::click);

        assertThat(form.moved).containsExactly("Đã chuyển đến bước: Tổng hợp");
        assertThat(Screen.words(panel.way)).contains("Gửi – ctv: Xin đăng sớm", "Hạn xử lý");
    }

    @Test
    void aNewTextIsSentInUnderTheNumberItGot() {
        form.subject = "flood.notice/new";
        EditorPanel panel = house.open(ward.contributor);
        form.keeping = () -> {
            form.subject = Ward.SUBJECT;
            panel.look();
        };

        Screen.press(ward.contributor, panel.acts, "Gửi tổng hợp");
        ward.contributor.does(screen.dialog(RemarkDialog.class).confirm::click);

        assertThat(route.item().stage()).isEqualTo("SYNTHESIS");
    }

    @Test
    void theSenderMaySayWhenItWasComplete() {
        Screen.press(ward.contributor, house.open(ward.contributor).acts, "Gửi tổng hợp");
        RemarkDialog dialog = screen.dialog(RemarkDialog.class);
        CompletedField completed = Screen.all(dialog)
                .filter(CompletedField.class::isInstance)
                .map(CompletedField.class::cast)
                .findFirst()
                .orElseThrow();
        completed.setValue(LocalDateTime.of(2026, 11, 13, 8, 0));
        ward.contributor.does(dialog.confirm::click);
        assertThat(completed.isInvalid()).isTrue();

        completed.setValue(LocalDateTime.of(2026, 11, 11, 16, 0));
        ward.contributor.does(dialog.confirm::click);

        assertThat(Screen.words(house.open(ward.contributor).way)).contains("Hoàn thành 16:00, 11/11/2026");
    }

    @Test
    void whatWasSentBackIsNotAskedAgain() {
        route.send(ward.contributor);
        route.sendBack(ward.synthesiser);

        Screen.press(ward.contributor, house.open(ward.contributor).acts, "Gửi lại");

        assertThat(Screen.all(screen.dialog(RemarkDialog.class))).noneMatch(CompletedField.class::isInstance);
    }

    @Test
    void nothingIsSentInThatCouldNotBeKept() {
        form.keeps = false;

        Screen.press(ward.contributor, house.open(ward.contributor).acts, "Gửi tổng hợp");

        assertThat(route.items.find(Ward.SUBJECT)).isEmpty();
    }

    @Test
    void whoHasADirectRightIsOfferedToPassTheSynthesisBy() {
        ward.head.does(() -> ward.grantDesk.give(new Grant(
                0,
                new Who("ctv", "ctv"),
                new Place("flood.notice", "canh-bao", "Cảnh báo"),
                true,
                new Term(ward.grants.today(), ward.grants.today()),
                new Because("5/QĐ-BBT", ""),
                new Who("", ""),
                Optional.empty())));
        EditorPanel panel = house.open(ward.contributor);
        assertThat(Screen.buttons(panel.acts)).containsExactly("Gửi tổng hợp", "Gửi thẳng soát lỗi");

        Screen.press(ward.contributor, panel.acts, "Gửi thẳng soát lỗi");
        ward.contributor.does(screen.dialog(RemarkDialog.class).confirm::click);

        assertThat(form.moved).containsExactly("Đã chuyển đến bước: Soát lỗi, duyệt sơ bộ");
        assertThat(Screen.words(panel.way))
                .contains("Không qua bước này", "Gửi thẳng soát lỗi (quyền cung cấp trực tiếp) – ctv: 5/QĐ-BBT");
    }

    @Test
    void theRegulationIsAcceptedBeforeTheFirstText() {
        As novice = As.named("moi", "workflow.collect");
        Screen.press(novice, house.open(novice).acts, "Gửi tổng hợp");
        AcceptanceDialog dialog = screen.dialog(AcceptanceDialog.class);
        novice.does(dialog.confirm::click);
        assertThat(dialog.accepted.isInvalid()).isTrue();

        dialog.accepted.setValue(true);
        novice.does(dialog.confirm::click);

        assertThat(ward.acceptance.given("moi")).isTrue();
        novice.does(screen.dialog(RemarkDialog.class).confirm::click);
        assertThat(route.item().stage()).isEqualTo("SYNTHESIS");
    }

    @Test
    void whoAcceptedTheEditionBeforeIsShownWhatWasAmended() {
        ward.regulation.amend(
                "Quy chế mới", ward.grants.today(), new Change("Điều 8. Hình thức", "Gửi bằng giấy.", "Gửi qua Cổng."));
        Screen.press(ward.contributor, house.open(ward.contributor).acts, "Gửi tổng hợp");
        AcceptanceDialog dialog = screen.dialog(AcceptanceDialog.class);

        assertThat(dialog.accepted.getLabel()).isEqualTo("Tôi đã đọc và thực hiện Quy chế mới");
        assertThat(Screen.words(dialog))
                .contains("Quy chế đã được sửa đổi từ lần cam kết trước: 1 điều thay đổi", "Điều 8. Hình thức: ");
        dialog.accepted.setValue(true);
        ward.contributor.does(dialog.confirm::click);
        ward.contributor.does(screen.dialog(RemarkDialog.class).confirm::click);
        assertThat(route.item().stage()).isEqualTo("SYNTHESIS");
    }

    @Test
    void whatTheChecksStopIsToldInTheEditor() {
        ward.find("Chữ không phải Unicode.", Level.BLOCK);
        Screen.press(ward.contributor, house.open(ward.contributor).acts, "Gửi tổng hợp");

        ward.contributor.does(screen.dialog(RemarkDialog.class).confirm::click);

        assertThat(form.refused).singleElement().satisfies(words -> assertThat(words)
                .contains("Còn 1 điểm phải sửa", "• Chữ không phải Unicode."));
        assertThat(route.items.find(Ward.SUBJECT)).isEmpty();
    }
}
