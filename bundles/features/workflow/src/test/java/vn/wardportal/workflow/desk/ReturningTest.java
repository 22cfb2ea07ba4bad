package vn.wardportal.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.testing.Screen;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.RouteHouse;

class ReturningTest {

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
    void whatIsSentBackNamesReasonsAndIsOfferedAgain() {
        route.send(ward.contributor);
        Screen.press(ward.synthesiser, house.open(ward.synthesiser).acts, "Trả lại");
        ReturnDialog dialog = screen.dialog(ReturnDialog.class);
        ward.synthesiser.does(dialog.confirm::click);
        assertThat(dialog.reasons.getErrorMessage()).isEqualTo("Chọn ít nhất một lý do.");

        dialog.reasons.select(route.routes.reasons().stream()
                .filter(reason -> reason.name().equals("SOURCE"))
                .toList());
        dialog.passages.get("SOURCE").setValue("đoạn hai");
        ward.synthesiser.does(dialog.confirm::click);

        EditorPanel panel = house.open(ward.contributor);
        assertThat(Screen.words(panel.way))
                .contains("tonghop trả lại", "Thiếu nguồn gốc tin, ảnh: “đoạn hai” (khoản 4 Điều 9)");
        assertThat(Screen.buttons(panel.acts)).containsExactly("Gửi lại");
    }

    @Test
    void thePassagesMeantAreMarkedAndTheReasonLeadsToThem() {
        route.send(ward.contributor);
        route.sendBack(ward.synthesiser);

        EditorPanel panel = house.open(ward.contributor);
        assertThat(form.marked).containsExactly("đoạn hai");
        Screen.press(ward.contributor, panel.way, "“đoạn hai”");
        assertThat(form.revealed).containsExactly("đoạn hai");

        route.send(ward.contributor);
        house.open(ward.synthesiser);
        assertThat(form.marked).isEmpty();
    }

    @Test
    void whatIsSelectedInTheTextNeedNotBeTyped() {
        route.send(ward.contributor);
        form.selected = "ngập đến nửa mét";
        Screen.press(ward.synthesiser, house.open(ward.synthesiser).acts, "Trả lại");
        ReturnDialog dialog = screen.dialog(ReturnDialog.class);
        assertThat(dialog.takes.get("SOURCE").isVisible()).isFalse();

        dialog.reasons.select(route.routes.reasons().stream()
                .filter(reason -> reason.name().equals("SOURCE"))
                .toList());
        assertThat(dialog.takes.get("SOURCE").getText()).isEqualTo("Lấy đoạn đang chọn: “ngập đến nửa mét”");
        ward.synthesiser.does(dialog.takes.get("SOURCE")::click);
        ward.synthesiser.does(dialog.confirm::click);

        assertThat(form.marked).containsExactly("ngập đến nửa mét");
    }

    @Test
    void whereNothingIsSelectedThePassageIsTyped() {
        route.send(ward.contributor);
        Screen.press(ward.synthesiser, house.open(ward.synthesiser).acts, "Trả lại");
        ReturnDialog dialog = screen.dialog(ReturnDialog.class);

        dialog.reasons.select(route.routes.reasons());

        assertThat(dialog.takes.values()).noneMatch(Component::isVisible);
        assertThat(dialog.passages.get("SOURCE").getHelperText()).startsWith("Chọn (bôi) đoạn");
    }

    @Test
    void aRefusedReturnKeepsWhatWasTypedAndSaysWhy() {
        route.send(ward.contributor);
        Screen.press(ward.synthesiser, house.open(ward.synthesiser).acts, "Trả lại");
        ReturnDialog dialog = screen.dialog(ReturnDialog.class);
        dialog.reasons.select(route.routes.reasons().getFirst());
        dialog.remark.setValue("Thiếu số liệu của khu phố 3");
        route.forward(ward.synthesiser);

        ward.synthesiser.does(dialog.confirm::click);

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.remark.getValue()).isEqualTo("Thiếu số liệu của khu phố 3");
        assertThat(Screen.words(dialog)).contains(form.refused.getLast());
        ward.synthesiser.does(dialog.confirm::click);
        assertThat(route.item().stage())
                .as("a step is never taken from where the text was not seen")
                .isEqualTo("SPELLING");
    }
}
