package vn.wardportal.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.testing.As;
import vn.wardportal.testing.Screen;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.board.Office;
import vn.wardportal.workflow.route.Item.Who;

class BoardViewTest {

    private static final String FOUND = "Nhập quyết định lập Ban";
    private static final String STAND_IN = "Cử người thay: Duyệt (Trưởng Ban)";
    private static final String AWAY = "Báo vắng";

    private final Ward ward = new Ward();
    private final Screen screen = new Screen();

    @AfterEach
    void close() {
        screen.close();
        ward.close();
    }

    @Test
    void theBoardOfTodayStandsWithItsTermAndDecision() {
        BoardView view = open(ward.contributor);

        assertThat(Screen.words(view))
                .contains("Thành lập theo 12/QĐ-UBND ngày 01/07/2026; nhiệm kỳ 01/07/2026 – 30/06/2031.")
                .contains("Trưởng Ban", "Phó Ban VHTT", "Kế toán trưởng", "Không có ai đang được cử thay.");
        assertThat(Screen.buttons(view)).isEmpty();
    }

    @Test
    void theEndOfTheTermIsWarnedOfAndThenNobodyDecides() {
        ward.pass(Duration.ofDays(1650));
        assertThat(Screen.words(open(ward.contributor))).contains("Nhiệm kỳ hết ngày 30/06/2031");

        ward.pass(Duration.ofDays(60));

        assertThat(Screen.words(open(ward.contributor))).contains("Hôm nay không có Ban Biên tập nào trong nhiệm kỳ");
    }

    @Test
    void everybodyIsOfferedWhatTheyMayDo() {
        assertThat(Screen.buttons(open(ward.head))).containsExactly(STAND_IN, AWAY);
        assertThat(Screen.buttons(open(ward.office))).containsExactly(AWAY);
        assertThat(Screen.buttons(open(ward.chairman)))
                .contains("Thôi tham gia", FOUND, AWAY)
                .doesNotContain(STAND_IN);
    }

    @Test
    void theChairmanIsOfferedToNameAStandInWhereNobodyIsLeft() {
        ward.head.does(() -> ward.deputies.away(
                new Who("truongban", "Trưởng Ban"),
                ward.clock.instant(),
                ward.clock.instant().plus(Duration.ofDays(1))));

        assertThat(Screen.buttons(open(ward.chairman))).contains(STAND_IN);
    }

    @Test
    void aStandInIsNamedInADialogAndDismissed() {
        BoardView view = open(ward.head);
        Screen.press(ward.head, view, STAND_IN);
        SpanDialog dialog = screen.dialog(SpanDialog.class);
        ward.head.does(dialog.confirm::click);
        assertThat(dialog.member.getErrorMessage()).isEqualTo("Chọn người có tài khoản và thời gian tham gia.");
        assertThat(dialog.reason.getErrorMessage()).isEqualTo("Ghi lý do.");

        dialog.member.setValue(Ward.board().members().get(2));
        dialog.reason.setValue("đi họp");
        ward.head.does(dialog.confirm::click);

        assertThat(Screen.words(view))
                .contains("Kế toán trưởng thay Trưởng Ban – Duyệt (Trưởng Ban), từ 08:15, 12/11/2026");
        Screen.press(ward.head, view, "Thôi cử");
        assertThat(ward.boards.delegations()).isEmpty();
    }

    @Test
    void whatCannotBeIsToldAndNothingChanges() {
        BoardView view = open(ward.head);
        Screen.press(ward.head, view, STAND_IN);
        SpanDialog dialog = screen.dialog(SpanDialog.class);
        dialog.member.setValue(Ward.board().members().get(2));
        dialog.reason.setValue("đi vắng");
        dialog.to.setValue(dialog.from.getValue().minusDays(1));

        ward.head.does(dialog.confirm::click);

        assertThat(view.banner.words()).contains("Thời gian phải bắt đầu trước khi kết thúc");
        assertThat(ward.boards.delegations()).isEmpty();
    }

    @Test
    void aBoardIsFoundedInADialog() {
        ward.pass(Duration.ofDays(1800));
        BoardView view = open(ward.chairman);
        Screen.press(ward.chairman, view, FOUND);
        FoundDialog dialog = screen.dialog(FoundDialog.class);
        ward.chairman.does(dialog.confirm::click);
        assertThat(dialog.decision.getErrorMessage()).isEqualTo("Ghi số, ký hiệu quyết định.");
        assertThat(dialog.head.isInvalid()).isTrue();

        dialog.decision.setValue("20/QĐ-UBND");
        dialog.head.setValue(known("truongban"));
        dialog.administration.setValue(known("vhtt"));
        dialog.members.setValue(Set.of(known("vanphong")));
        ward.chairman.does(dialog.confirm::click);

        assertThat(Screen.words(view)).contains("20/QĐ-UBND", "vanphong");
        LocalDate day = ward.boards.today();
        assertThat(ward.boards.current().orElseThrow().holder(Office.APPROVE.position(), day))
                .hasValueSatisfying(head -> assertThat(head.login()).isEqualTo("truongban"));
    }

    @Test
    void aMemberLeavesTheBoard() {
        BoardView view = open(ward.chairman);
        Button leave = Screen.all(view)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getAriaLabel()
                        .filter("Thôi tham gia: Văn phòng"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();

        ward.chairman.does(leave::click);

        assertThat(ward.boards.current().orElseThrow().on(ward.boards.today()))
                .noneMatch(member -> member.login().equals("vanphong"));
    }

    private Known known(String login) {
        return ward.directory.byLogin(login).orElseThrow();
    }

    private BoardView open(As person) {
        return person.gets(() ->
                new BoardView(new BoardTools(ward.boards, ward.boardDesk, ward.deputies, ward.directory, ward.clock)));
    }
}
