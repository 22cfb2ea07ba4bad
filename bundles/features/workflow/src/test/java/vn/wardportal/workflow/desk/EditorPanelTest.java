package vn.wardportal.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.RoutePanels.RouteForm;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.rules.Regulation.Change;
import vn.wardportal.testing.As;
import vn.wardportal.testing.Screen;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.board.Grant;
import vn.wardportal.workflow.board.Grant.Because;
import vn.wardportal.workflow.board.Grant.Place;
import vn.wardportal.workflow.board.Grant.Term;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Item.Who;
import vn.wardportal.workflow.route.RouteHouse;
import vn.wardportal.workflow.route.State;

class EditorPanelTest {

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;
    private final Screen screen = new Screen();
    private final Form form = new Form();
    private final Tools tools = new Tools(
            route.desk,
            route.recall,
            route.supply,
            route.mergers,
            route.emergency,
            route.items,
            route.routes,
            ward.acceptance,
            route.approvals,
            route.guard,
            ward.editions,
            ward.confirmation,
            route.register.panels,
            ward.clock);

    @BeforeEach
    void write() {
        ward.write(ward.contributor, "Ngập");
    }

    @AfterEach
    void close() {
        screen.close();
        ward.close();
    }

    @Test
    void eachIsOfferedTheStepsOfTheirStage() {
        assertThat(Screen.buttons(open(ward.contributor).acts)).containsExactly("Gửi tổng hợp");
        assertThat(Screen.buttons(open(ward.head).acts)).containsExactly("Gửi tổng hợp", "Đăng khẩn");

        route.send(ward.contributor);

        assertThat(Screen.buttons(open(ward.contributor).acts)).containsExactly("Rút lại");
        assertThat(Screen.buttons(open(ward.synthesiser).acts)).containsExactly("Gửi soát lỗi", "Nhận việc", "Trả lại");
        route.forward(ward.synthesiser);
        assertThat(Screen.buttons(open(ward.contributor).acts)).isEmpty();
        route.advise(ward.office);
        assertThat(Screen.buttons(open(ward.head).acts))
                .containsExactly("Duyệt và chuyển đăng", "Nhận việc", "Trả lại", "Đăng khẩn");
        route.approve(ward.head);
        assertThat(Screen.buttons(open(ward.deputy).acts))
                .containsExactly("Đăng", "Hẹn giờ đăng", "Nhận việc", "Trả lại");
    }

    @Test
    void whatIsSeenIsKeptBeforeItIsSentIn() {
        EditorPanel panel = open(ward.contributor);
        Screen.press(ward.contributor, panel.acts, "Gửi tổng hợp");
        assertThat(form.kept).isEqualTo(1);

        RemarkDialog dialog = screen.dialog(RemarkDialog.class);
        dialog.remark.setValue("Xin đăng sớm");
        ward.contributor.does(dialog.confirm::click);

        assertThat(form.moved).containsExactly("Đã chuyển đến bước: Tổng hợp");
        assertThat(Screen.words(panel.way)).contains("Gửi – ctv: Xin đăng sớm", "Hạn xử lý");
    }

    @Test
    void aSenderTakesBackWhatNobodyHasBegunWith() {
        route.send(ward.contributor);
        EditorPanel panel = open(ward.contributor);

        Screen.press(ward.contributor, panel.acts, "Rút lại");

        assertThat(form.moved).containsExactly("Đã rút lại, tin bài là bản nháp của ông, bà");
        assertThat(Screen.words(panel.way)).contains("Người gửi đã rút lại");
        assertThat(Screen.buttons(panel.acts)).containsExactly("Gửi lại");
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
        EditorPanel panel = open(ward.contributor);
        assertThat(Screen.buttons(panel.acts)).containsExactly("Gửi tổng hợp", "Gửi thẳng soát lỗi");

        Screen.press(ward.contributor, panel.acts, "Gửi thẳng soát lỗi");
        ward.contributor.does(screen.dialog(RemarkDialog.class).confirm::click);

        assertThat(form.moved).containsExactly("Đã chuyển đến bước: Soát lỗi, duyệt sơ bộ");
        assertThat(Screen.words(panel.way))
                .contains("Không qua bước này", "Gửi thẳng soát lỗi (quyền cung cấp trực tiếp) – ctv: 5/QĐ-BBT");
    }

    @Test
    void theSenderMaySayWhenItWasComplete() {
        Screen.press(ward.contributor, open(ward.contributor).acts, "Gửi tổng hợp");
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

        assertThat(Screen.words(open(ward.contributor).way)).contains("Hoàn thành 16:00, 11/11/2026");
    }

    @Test
    void whatWasSentBackIsNotAskedAgain() {
        route.send(ward.contributor);
        route.sendBack(ward.synthesiser);

        Screen.press(ward.contributor, open(ward.contributor).acts, "Gửi lại");

        assertThat(Screen.all(screen.dialog(RemarkDialog.class))).noneMatch(CompletedField.class::isInstance);
    }

    @Test
    void nothingIsSentInThatCouldNotBeKept() {
        form.keeps = false;

        Screen.press(ward.contributor, open(ward.contributor).acts, "Gửi tổng hợp");

        assertThat(route.items.find(Ward.SUBJECT)).isEmpty();
    }

    @Test
    void theRegulationIsAcceptedBeforeTheFirstText() {
        As novice = As.named("moi", "workflow.collect");
        Screen.press(novice, open(novice).acts, "Gửi tổng hợp");
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
    void whatWasMergedLeadsToTheWholeAndBack() {
        route.send(ward.contributor);
        ward.contributor.gets(() -> ward.editions.keep("flood.notice/2", Map.of("title", "Ngập chợ", "body", "Ngập")));
        Item second = ward.contributor.gets(() -> route.desk.send("flood.notice/2", ""));

        ward.synthesiser.gets(() -> route.merging.merge(List.of(second, route.item())));

        EditorPanel panel = open(ward.contributor);
        assertThat(Screen.words(panel.way)).contains("Đã gộp vào tin bài khác", "Đã gộp vào:", "Ngập chợ – tonghop");
        assertThat(Screen.buttons(panel.acts)).isEmpty();
    }

    @Test
    void whoAcceptedTheEditionBeforeIsShownWhatWasAmended() {
        ward.regulation.amend(
                "Quy chế mới", ward.grants.today(), new Change("Điều 8. Hình thức", "Gửi bằng giấy.", "Gửi qua Cổng."));
        Screen.press(ward.contributor, open(ward.contributor).acts, "Gửi tổng hợp");
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
        Screen.press(ward.contributor, open(ward.contributor).acts, "Gửi tổng hợp");

        ward.contributor.does(screen.dialog(RemarkDialog.class).confirm::click);

        assertThat(form.refused).singleElement().satisfies(words -> assertThat(words)
                .contains("Còn 1 điểm phải sửa", "• Chữ không phải Unicode."));
        assertThat(route.items.find(Ward.SUBJECT)).isEmpty();
    }

    @Test
    void anAdviceAgainstNeedsItsReason() {
        route.send(ward.contributor);
        route.forward(ward.synthesiser);
        Screen.press(ward.office, open(ward.office).acts, "Trình duyệt");
        AdviceDialog dialog = screen.dialog(AdviceDialog.class);
        ward.office.does(dialog.confirm::click);
        assertThat(dialog.advice.getErrorMessage()).isEqualTo("Chọn đề nghị duyệt hay không duyệt.");
        dialog.advice.setValue(false);
        ward.office.does(dialog.confirm::click);
        assertThat(dialog.note.getErrorMessage()).isEqualTo("Ghi vì sao đề nghị không duyệt.");

        dialog.note.setValue("Chưa rõ nguồn");
        ward.office.does(dialog.confirm::click);

        assertThat(Screen.words(open(ward.head).way)).contains("Đề nghị không duyệt – vanphong: Chưa rõ nguồn");
    }

    @Test
    void approvingAsksOnceMoreWhoItIs() {
        route.toApproval();
        ward.confirmation.expire();
        Screen.press(ward.head, open(ward.head).acts, "Duyệt và chuyển đăng");

        ward.head.does(screen.dialog(RemarkDialog.class).confirm::click);

        assertThat(ward.confirmation.asked()).isEqualTo(1);
        assertThat(route.item().stage()).isEqualTo("PUBLICATION");
    }

    @Test
    void whoWroteATextIsToldWhyTheyMayNotApproveIt() {
        ward.write(ward.head, "Trưởng Ban sửa");
        route.toApproval();
        Screen.press(ward.head, open(ward.head).acts, "Duyệt và chuyển đăng");

        ward.head.does(screen.dialog(RemarkDialog.class).confirm::click);

        assertThat(form.refused)
                .containsExactly("Người đã viết hoặc sửa tin bài không được tự duyệt (khoản 7 Điều 12).");
        assertThat(route.item().stage()).isEqualTo("APPROVAL");
    }

    @Test
    void publishingIsOneClickAndTheEditorSaysSo() {
        route.toApproval();
        route.approve(ward.head);
        EditorPanel panel = open(ward.deputy);

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
        EditorPanel panel = open(ward.deputy);
        form.meanwhile = route::deliver;

        Screen.press(ward.deputy, panel.acts, "Đăng");
        ward.deputy.does(panel::follow);

        assertThat(form.moved).containsExactly("Đã cho đăng", "Đã đăng");
    }

    @Test
    void whatIsSentBackNamesReasonsAndIsOfferedAgain() {
        route.send(ward.contributor);
        Screen.press(ward.synthesiser, open(ward.synthesiser).acts, "Trả lại");
        ReturnDialog dialog = screen.dialog(ReturnDialog.class);
        ward.synthesiser.does(dialog.confirm::click);
        assertThat(dialog.reasons.getErrorMessage()).isEqualTo("Chọn ít nhất một lý do.");

        dialog.reasons.select(route.routes.reasons().stream()
                .filter(reason -> reason.name().equals("SOURCE"))
                .toList());
        dialog.passages.get("SOURCE").setValue("đoạn hai");
        ward.synthesiser.does(dialog.confirm::click);

        EditorPanel panel = open(ward.contributor);
        assertThat(Screen.words(panel.way))
                .contains("tonghop trả lại", "Thiếu nguồn gốc tin, ảnh: “đoạn hai” (khoản 4 Điều 9)");
        assertThat(Screen.buttons(panel.acts)).containsExactly("Gửi lại");
    }

    @Test
    void thePassagesMeantAreMarkedAndTheReasonLeadsToThem() {
        route.send(ward.contributor);
        route.sendBack(ward.synthesiser);

        EditorPanel panel = open(ward.contributor);
        assertThat(form.marked).containsExactly("đoạn hai");
        Screen.press(ward.contributor, panel.way, "“đoạn hai”");
        assertThat(form.revealed).containsExactly("đoạn hai");

        route.send(ward.contributor);
        open(ward.synthesiser);
        assertThat(form.marked).isEmpty();
    }

    @Test
    void whatIsSelectedInTheTextNeedNotBeTyped() {
        route.send(ward.contributor);
        form.selected = "ngập đến nửa mét";
        Screen.press(ward.synthesiser, open(ward.synthesiser).acts, "Trả lại");
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
        Screen.press(ward.synthesiser, open(ward.synthesiser).acts, "Trả lại");
        ReturnDialog dialog = screen.dialog(ReturnDialog.class);

        dialog.reasons.select(route.routes.reasons());

        assertThat(dialog.takes.values()).noneMatch(Component::isVisible);
        assertThat(dialog.passages.get("SOURCE").getHelperText()).startsWith("Chọn (bôi) đoạn");
    }

    @Test
    void whoComesTooLateSeesWhereItStandsNow() {
        route.send(ward.contributor);
        EditorPanel panel = open(ward.synthesiser);
        route.forward(As.named("tonghop2", "workflow.synthesise"));

        Screen.press(ward.synthesiser, panel.acts, "Nhận việc");

        assertThat(form.refused).singleElement().satisfies(words -> assertThat(words)
                .startsWith("Người khác vừa xử lý tin bài này."));
        assertThat(Screen.buttons(panel.acts)).isEmpty();
    }

    @Test
    void anEmergencyNeedsItsReasonAndIsReviewedBySomebodyElse() {
        Screen.press(ward.head, open(ward.head).acts, "Đăng khẩn");
        RemarkDialog dialog = screen.dialog(RemarkDialog.class);
        ward.head.does(dialog.confirm::click);
        assertThat(dialog.remark.getErrorMessage()).isEqualTo("Ghi lý do đăng khẩn.");
        dialog.remark.setValue("vỡ đê");
        ward.head.does(dialog.confirm::click);
        route.deliver();

        assertThat(Screen.buttons(open(ward.head).acts)).doesNotContain("Xác nhận hậu kiểm");
        EditorPanel panel = open(ward.deputy);
        assertThat(Screen.words(panel.way)).contains("Đăng khẩn: cần người khác hậu kiểm trước 08:15, 13/11/2026");
        Screen.press(ward.deputy, panel.acts, "Xác nhận hậu kiểm");
        ward.deputy.does(screen.dialog(RemarkDialog.class).confirm::click);

        assertThat(route.item().times().review()).isEmpty();
        assertThat(form.moved).last().isEqualTo("Đã hậu kiểm");
    }

    @Test
    void whatIsSentInAgainShowsWhatDiffers() {
        route.toApproval();
        route.sendBack(ward.head);
        assertThat(differences(open(ward.contributor))).isEmpty();
        ward.write(ward.contributor, "Ngập theo trạm đo");
        route.send(ward.contributor);

        Details details = differences(open(ward.synthesiser)).orElseThrow();
        details.setOpened(true);

        assertThat(details.getSummaryText()).isEqualTo("Khác bản 1 đã xử lý trước (bản 2)");
        assertThat(details.getContent().map(content -> content.getElement().getTextRecursively()))
                .containsExactly("Nội dung: Ngập theo trạm đo ");
    }

    private static Optional<Details> differences(EditorPanel panel) {
        return panel.way
                .getChildren()
                .filter(Details.class::isInstance)
                .map(Details.class::cast)
                .filter(details -> details.getSummaryText().startsWith("Khác bản"))
                .findFirst();
    }

    private EditorPanel open(As person) {
        return person.gets(() -> new EditorPanel(tools, form));
    }

    /** An editor that remembers what the panel asked and told it. */
    private static final class Form implements RouteForm {

        private final List<String> moved = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private boolean keeps = true;
        private int kept;
        private List<String> marked = List.of();
        private final List<String> revealed = new ArrayList<>();
        private String selected = "";

        /** Happens once, while the editor shows anew what became of its text. */
        private Runnable meanwhile = () -> {};

        @Override
        public String subject() {
            return Ward.SUBJECT;
        }

        @Override
        public boolean keep() {
            kept++;
            return keeps;
        }

        @Override
        public void moved(String done) {
            moved.add(done);
            Runnable now = meanwhile;
            meanwhile = () -> {};
            now.run();
        }

        @Override
        public void refused(String words) {
            refused.add(words);
        }

        @Override
        public void reveal(String passage) {
            revealed.add(passage);
        }

        @Override
        public void mark(List<String> passages) {
            marked = passages;
        }

        @Override
        public String selected() {
            return selected;
        }
    }
}
