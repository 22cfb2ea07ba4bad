package vn.wardportal.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.testing.Screen;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.RouteHouse;
import vn.wardportal.workflow.route.State;

class DecidingTest {

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
    void anAdviceAgainstNeedsItsReason() {
        route.send(ward.contributor);
        route.forward(ward.synthesiser);
        Screen.press(ward.office, house.open(ward.office).acts, "Trình duyệt");
        AdviceDialog dialog = screen.dialog(AdviceDialog.class);
        ward.office.does(dialog.confirm::click);
        assertThat(dialog.advice.getErrorMessage()).isEqualTo("Chọn đề nghị duyệt hay không duyệt.");
        dialog.advice.setValue(false);
        ward.office.does(dialog.confirm::click);
        assertThat(dialog.note.getErrorMessage()).isEqualTo("Ghi vì sao đề nghị không duyệt.");

        dialog.note.setValue("Chưa rõ nguồn");
        ward.office.does(dialog.confirm::click);

        assertThat(Screen.words(house.open(ward.head).way)).contains("Đề nghị không duyệt – vanphong: Chưa rõ nguồn");
    }

    @Test
    void approvingAsksOnceMoreWhoItIs() {
        route.toApproval();
        ward.confirmation.expire();
        Screen.press(ward.head, house.open(ward.head).acts, "Duyệt và chuyển đăng");

        ward.head.does(screen.dialog(RemarkDialog.class).confirm::click);

        assertThat(ward.confirmation.asked()).isEqualTo(1);
        assertThat(route.item().stage()).isEqualTo("PUBLICATION");
    }

    @Test
    void whoWroteATextIsToldWhyTheyMayNotApproveIt() {
        ward.write(ward.head, "Trưởng Ban sửa");
        route.toApproval();
        Screen.press(ward.head, house.open(ward.head).acts, "Duyệt và chuyển đăng");
        RemarkDialog dialog = screen.dialog(RemarkDialog.class);
        dialog.remark.setValue("Đăng trước 10 giờ");

        ward.head.does(dialog.confirm::click);

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.remark.getValue()).isEqualTo("Đăng trước 10 giờ");
        assertThat(form.refused)
                .containsExactly("Người đã viết hoặc sửa tin bài không được tự duyệt (khoản 7 Điều 12).");
        assertThat(route.item().stage()).isEqualTo("APPROVAL");
    }

    @Test
    void publishingIsOneClickAndTheEditorSaysSo() {
        route.toApproval();
        route.approve(ward.head);
        EditorPanel panel = house.open(ward.deputy);

        Screen.press(ward.deputy, panel.acts, "Đăng");

        assertThat(form.moved).containsExactly("Đã cho đăng");
        assertThat(route.item().state()).isEqualTo(State.RELEASED);
        ward.deputy.does(panel::follow);
        assertThat(form.moved).hasSize(1);
        route.deliver();
        ward.deputy.does(panel::follow);
        assertThat(form.moved).last().isEqualTo("Đã đăng");
        assertThat(Screen.words(panel.way)).contains("Đã đăng");
    }

    @Test
    void theEditorIsToldAlsoWhenItGoesUpAtOnce() {
        route.toApproval();
        route.approve(ward.head);
        EditorPanel panel = house.open(ward.deputy);
        form.meanwhile = route::deliver;

        Screen.press(ward.deputy, panel.acts, "Đăng");
        ward.deputy.does(panel::follow);

        assertThat(form.moved).containsExactly("Đã cho đăng", "Đã đăng");
    }

    @Test
    void anEmergencyNeedsItsReasonAndIsReviewedBySomebodyElse() {
        Screen.press(ward.head, house.open(ward.head).acts, "Đăng khẩn");
        RemarkDialog dialog = screen.dialog(RemarkDialog.class);
        ward.head.does(dialog.confirm::click);
        assertThat(dialog.remark.getErrorMessage()).isEqualTo("Ghi lý do đăng khẩn.");
        dialog.remark.setValue("vỡ đê");
        ward.head.does(dialog.confirm::click);
        route.deliver();

        assertThat(Screen.buttons(house.open(ward.head).acts)).doesNotContain("Xác nhận hậu kiểm");
        EditorPanel panel = house.open(ward.deputy);
        assertThat(Screen.words(panel.way)).contains("Đăng khẩn: cần người khác hậu kiểm trước 08:15, 13/11/2026");
        Screen.press(ward.deputy, panel.acts, "Xác nhận hậu kiểm");
        ward.deputy.does(screen.dialog(RemarkDialog.class).confirm::click);

        assertThat(route.item().times().review()).isEmpty();
        assertThat(form.moved).last().isEqualTo("Đã hậu kiểm");
    }
}
