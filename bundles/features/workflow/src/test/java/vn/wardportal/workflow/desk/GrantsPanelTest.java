package vn.wardportal.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.testing.As;
import vn.wardportal.testing.Screen;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.board.Grant.Place;

class GrantsPanelTest {

    private static final Place WARNINGS = new Place("flood.notice", "canh-bao", "Ngập – Cảnh báo");

    private final Ward ward = new Ward();
    private final Screen screen = new Screen();

    @AfterEach
    void close() {
        screen.close();
        ward.close();
    }

    @Test
    void theHeadGivesARightInADialogAndTakesItBack() {
        GrantsPanel panel = open(ward.head);
        assertThat(Screen.words(panel)).contains("Không có ai đang được cấp quyền.", "Hiện mọi người có quyền gửi");

        give(panel, "5/QĐ-BBT");

        assertThat(Screen.words(panel))
                .contains("ctv – Ngập – Cảnh báo", "Từ 12/11/2026 đến 12/11/2027 · 5/QĐ-BBT · truongban cấp");
        Screen.press(ward.head, panel, "Thu hồi");
        RemarkDialog reason = screen.dialog(RemarkDialog.class);
        ward.head.does(reason.confirm::click);
        assertThat(reason.remark.getErrorMessage()).isEqualTo("Ghi lý do.");
        reason.remark.setValue("Chuyển công tác");
        ward.head.does(reason.confirm::click);
        assertThat(Screen.words(panel)).contains("Không có ai đang được cấp quyền.");
        ward.head.does(() -> panel.past.setValue(true));
        assertThat(Screen.words(panel)).contains("truongban thu hồi lúc 08:15, 12/11/2026: Chuyển công tác");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        GrantsPanel panel = open(ward.head);
        Screen.press(ward.head, panel, "Cấp quyền cung cấp");
        GrantDialog dialog = screen.dialog(GrantDialog.class);
        dialog.to.setValue(LocalDate.of(2026, 1, 1));

        ward.head.does(dialog.confirm::click);

        assertThat(dialog.person.isInvalid()).isTrue();
        assertThat(dialog.place.getErrorMessage()).isEqualTo("Chọn mục.");
        assertThat(dialog.to.isInvalid()).isTrue();
        assertThat(dialog.decision.isInvalid()).isTrue();
        assertThat(ward.grants.find(true, 0, 10)).isEmpty();
    }

    @Test
    void othersOnlyLook() {
        give(open(ward.head), "5/QĐ-BBT");

        assertThat(Screen.buttons(open(ward.contributor))).isEmpty();
    }

    @Test
    void longListsAreShownInParts() {
        GrantsPanel panel = open(ward.head);
        for (int number = 1; number <= 21; number++) {
            give(panel, number + "/QĐ-BBT");
        }
        assertThat(Screen.words(panel)).contains("21/QĐ-BBT").doesNotContain("· 1/QĐ-BBT");

        Screen.press(ward.head, panel, "Xem thêm");

        assertThat(Screen.words(panel)).contains("· 1/QĐ-BBT");
        assertThat(Screen.buttons(panel)).doesNotContain("Xem thêm");
    }

    @Test
    void theRuleOfTheDayIsSaid() {
        ward.rules.with("workflow.supply.open", "0");

        assertThat(Screen.words(open(ward.contributor))).contains("Chỉ người được cấp quyền dưới đây");
    }

    private void give(GrantsPanel panel, String decision) {
        Screen.press(ward.head, panel, "Cấp quyền cung cấp");
        GrantDialog dialog = screen.dialog(GrantDialog.class);
        dialog.person.setValue(ward.directory.byLogin("ctv").orElseThrow());
        dialog.place.setValue(WARNINGS);
        dialog.decision.setValue(decision);
        ward.head.does(dialog.confirm::click);
    }

    private GrantsPanel open(As person) {
        return person.gets(() -> new GrantsPanel(
                new GrantTools(ward.grants, ward.grantDesk, ward.route.supply, ward.route.approvals, ward.directory)));
    }
}
