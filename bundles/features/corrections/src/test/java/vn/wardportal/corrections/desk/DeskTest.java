package vn.wardportal.corrections.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.user.NotConfirmed;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.corrections.Correction;
import vn.wardportal.corrections.Correction.Kind;
import vn.wardportal.corrections.Correction.Text;
import vn.wardportal.corrections.Office;
import vn.wardportal.corrections.Report;
import vn.wardportal.corrections.Report.Claim;
import vn.wardportal.corrections.Report.FoundBy;
import vn.wardportal.corrections.Report.State;
import vn.wardportal.corrections.desk.Refusal.Why;
import vn.wardportal.testing.As;
import vn.wardportal.testing.Rendered;

class DeskTest {

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void staffEnterWhatTheyOrAnAuthorityFound() {
        long id = office.handler.gets(
                () -> office.desk.record(FoundBy.AUTHORITY, Office.PATH, new Claim("Sai tên đường", "")));

        Report report = office.reports.find(id).orElseThrow();
        assertThat(report.foundBy()).isEqualTo(FoundBy.AUTHORITY);
        assertThat(report.code()).isEmpty();
        assertThat(report.place().title()).isEqualTo("Lễ hội đường hoa");
        assertThat(report.due().because()).isNotBlank();
        refused(Why.PAGE, office.handler, () -> office.desk.record(FoundBy.STAFF, "/khac", new Claim("Sai", "")));
        refused(Why.NO_WRONG, office.handler, () -> office.desk.record(FoundBy.STAFF, Office.PATH, new Claim(" ", "")));
    }

    @Test
    void whatIsProposedIsReadByNobodyBeforeSomebodyElseApproves() {
        long id = office.proposed(Kind.CORRECTION);

        assertThat(office.corrections.published(0, 9)).isEmpty();
        assertThat(office.banners.notes(Office.PATH)).isEmpty();
        assertThat(office.notices.to(Office.number(Office.APPROVER)))
                .extracting(Notice::title)
                .containsExactly("Chờ duyệt đính chính: Lễ hội đường hoa");

        office.approver.does(() -> office.desk.approve(id));

        Correction correction = office.corrections.number(1).orElseThrow();
        assertThat(correction.decided().orElseThrow().login()).isEqualTo(Office.APPROVER);
        assertThat(state(correction.report())).isEqualTo(State.CORRECTED);
        assertThat(office.notices.to(Office.number(Office.HANDLER)))
                .extracting(Notice::title)
                .contains("Đã công bố đính chính: Lễ hội đường hoa");
        assertThat(office.audit.entries())
                .containsExactly(
                        "corrections.report corrections.report/1 Lễ hội đường hoa",
                        "corrections.propose corrections.report/1 Lễ hội đường hoa",
                        "corrections.approve corrections.report/1 Lễ hội đường hoa");
    }

    @Test
    void nobodyApprovesWhatTheyProposedWhateverTheyMayDo() {
        long report = office.found();
        long id = office.both.gets(() -> office.desk.propose(report, Office.PATH, Office.text(Kind.CORRECTION)));

        refused(Why.OWN, office.both, () -> office.desk.approve(id));
        refused(Why.OWN, As.named(Office.BOTH, "*"), () -> office.desk.approve(id));

        assertThat(office.corrections.published(0, 9)).isEmpty();
        assertThat(state(report)).isEqualTo(State.PROPOSED);
    }

    @Test
    void whoDidNotConfirmLatelyOrMayNotDecidesNothing() {
        long id = office.proposed(Kind.CORRECTION);

        assertThatThrownBy(() -> As.named("khac", "corrections.handle").does(() -> office.desk.approve(id)))
                .isInstanceOf(NotPermitted.class);
        office.confirmation.expire();
        assertThatThrownBy(() -> office.approver.does(() -> office.desk.approve(id)))
                .isInstanceOf(NotConfirmed.class);

        assertThat(office.corrections.count()).isZero();
        assertThatThrownBy(() -> As.person().does(() -> office.desk.answer(1, "Đúng rồi")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aDecisionIsTakenOnce() {
        long id = office.proposed(Kind.CORRECTION);
        office.approver.does(() -> office.desk.approve(id));

        refused(Why.MOVED, office.approver, () -> office.desk.approve(id));
        refused(Why.MOVED, office.approver, () -> office.desk.sendBack(id, "Muộn rồi"));
        refused(Why.MOVED, office.handler, () -> office.desk.answer(1, "Không sai"));
        assertThat(office.corrections.count()).isEqualTo(1);
    }

    @Test
    void whatIsSentBackIsProposedAnew() {
        long id = office.proposed(Kind.CORRECTION);
        refused(Why.NO_REASON, office.approver, () -> office.desk.sendBack(id, " "));

        office.approver.does(() -> office.desk.sendBack(id, "Ghi rõ ngày"));

        assertThat(state(1)).isEqualTo(State.OPEN);
        assertThat(office.corrections.find(id).orElseThrow().remark()).isEqualTo("Ghi rõ ngày");
        assertThat(office.notices.to(Office.number(Office.HANDLER)).getLast().text())
                .isEqualTo("Ghi rõ ngày");
        long again = office.handler.gets(() -> office.desk.propose(1, Office.PATH, Office.text(Kind.CORRECTION)));
        office.handler.does(() -> office.desk.sendBack(again, "Tôi xem lại"));
        assertThat(state(1)).isEqualTo(State.OPEN);
    }

    @Test
    void aProposalSaysWhatWasWrongWhatIsRightAndWhatResidentsAreTold() {
        long id = office.found();

        refused(Why.NO_WRONG, office.handler, () -> propose(id, new Text(Kind.CORRECTION, "", "", "18", "Nhầm")));
        refused(Why.NO_REPLACEMENT, office.handler, () -> propose(id, new Text(Kind.REPLACEMENT, "", "8", "", "Nhầm")));
        refused(Why.NO_NOTICE, office.handler, () -> propose(id, new Text(Kind.REMOVAL, "", "8", "", "")));
        refused(
                Why.TOO_LONG,
                office.handler,
                () -> propose(id, new Text(Kind.REMOVAL, "", "8".repeat(2_001), "", "Nhầm")));
        assertThat(state(id)).isEqualTo(State.OPEN);
        office.handler.does(() -> propose(id, Office.text(Kind.REMOVAL)));
        assertThat(state(id)).isEqualTo(State.PROPOSED);
    }

    @Test
    void anAnswerClosesAReportThatIsNoError() {
        long id = office.found();
        refused(Why.NO_ANSWER, office.handler, () -> office.desk.answer(id, ""));

        office.handler.does(() -> office.desk.answer(id, "Giờ đã đúng."));

        assertThat(office.reports.find(id).orElseThrow().outcome().answer()).isEqualTo("Giờ đã đúng.");
        assertThat(office.reports.count(false)).isEqualTo(1);
    }

    @Test
    void everybodySeesHowMuchWaitsForThem() {
        Waiting waiting = new Waiting(office.bulletin);
        office.proposed(Kind.CORRECTION);
        long before = waiting.generation();
        office.found();

        assertThat(waiting.generation()).isGreaterThan(before);
        assertThat(waiting.count(office.directory.person(Office.number(Office.HANDLER))))
                .isEqualTo(1);
        assertThat(waiting.count(office.directory.person(Office.number(Office.APPROVER))))
                .isEqualTo(1);
        assertThat(waiting.count(office.directory.person(Office.number(Office.BOTH))))
                .isEqualTo(2);
    }

    @Test
    void whoReportedIsForgottenWhenTheRuleSaysSo() {
        office.page.submit(
                Rendered.visit("", Map.of()),
                Office.form(
                        "a",
                        "trang",
                        Office.PATH,
                        "sai",
                        "Sai giờ khai mạc",
                        "ten",
                        "Bà Tư",
                        "lien-he",
                        "0901 234 567"));
        Forgetting forgetting = new Forgetting(office.database, office.rules, office.clock);
        office.clock.pass(Duration.ofDays(400));
        forgetting.run();
        assertThat(office.reports.find(1).orElseThrow().reporter().name()).isEqualTo("Bà Tư");

        office.handler.does(() -> office.desk.answer(1, "Giờ đã đúng."));
        office.clock.pass(Duration.ofDays(89));
        forgetting.run();
        assertThat(office.reports.find(1).orElseThrow().reporter().known()).isTrue();
        office.clock.pass(Duration.ofDays(2));
        forgetting.run();

        assertThat(office.reports.find(1).orElseThrow().reporter().known()).isFalse();
    }

    @Test
    void whatWasNoErrorIsLetGoAfterTwoYearsAndWhatWasCorrectedNever() {
        long unfounded = office.found();
        office.handler.does(() -> propose(unfounded, Office.text(Kind.CORRECTION)));
        office.approver.does(() -> office.desk.sendBack(1, "Bài đúng"));
        office.handler.does(() -> office.desk.answer(unfounded, "Giờ đã đúng."));
        Correction published = office.published(Kind.CORRECTION);
        long open = office.found();
        Forgetting forgetting = new Forgetting(office.database, office.rules, office.clock);
        office.clock.pass(Duration.ofDays(730));
        forgetting.run();
        assertThat(office.reports.find(unfounded)).isPresent();

        office.clock.pass(Duration.ofDays(2));
        forgetting.run();

        assertThat(office.reports.find(unfounded)).isEmpty();
        assertThat(office.corrections.ofReport(unfounded)).isEmpty();
        assertThat(office.reports.find(published.report())).isPresent();
        assertThat(office.reports.find(open)).isPresent();
    }

    private void propose(long id, Text text) {
        office.desk.propose(id, Office.PATH, text);
    }

    private State state(long report) {
        return office.reports.find(report).orElseThrow().outcome().state();
    }

    private static void refused(Why why, As person, Runnable act) {
        assertThatThrownBy(() -> person.does(act))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
    }
}
