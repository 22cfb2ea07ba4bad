package vn.wardportal.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Decisions.Decision;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.version.Edition;
import vn.wardportal.testing.As;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.Refusal.Why;

/** The route of khoản 4 Điều 13, and everything that must not happen on it. */
class RouteTest {

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void aTextGoesFromItsWriterToTheResidents() {
        ward.write(ward.contributor, "Ngập từ bảy giờ");

        route.toApproval();
        route.approve(ward.head);
        route.publish(ward.deputy);
        route.deliver();

        assertThat(ward.module.shown).contains("Ngập từ bảy giờ");
        assertThat(route.item().state()).isEqualTo(State.PUBLISHED);
        assertThat(route.items.steps(Ward.SUBJECT))
                .extracting(Step::act)
                .containsExactly(Act.SEND, Act.FORWARD, Act.ADVISE, Act.APPROVE, Act.PUBLISH);
    }

    @Test
    void everyStepIsAuditedWithPersonStageAndVersion() {
        Edition edition = ward.write(ward.contributor, "Ngập");

        route.toApproval();
        route.approve(ward.head);

        assertThat(ward.audit.entries())
                .contains("workflow.approve " + Ward.SUBJECT + " Ngập đường (1.APPROVAL, v1 "
                        + edition.hash().substring(0, 12) + ")");
    }

    @Test
    void whoIsNextIsToldAndSoIsTheSenderInTheEnd() {
        ward.write(ward.contributor, "Ngập");

        route.toApproval();
        route.approve(ward.head);
        route.publish(ward.deputy);
        route.deliver();

        assertThat(ward.notices.sent())
                .extracting(notice -> notice.title())
                .containsExactly(
                        "Tổng hợp: Ngập đường",
                        "Soát lỗi, duyệt sơ bộ: Ngập đường",
                        "Duyệt: Ngập đường",
                        "Kiểm tra, xuất bản: Ngập đường",
                        "Đã đăng: Ngập đường");
    }

    @Test
    void aStepHasADeadlineInWorkingTimeThatExplainsItself() {
        ward.write(ward.contributor, "Ngập");

        Item sent = route.send(ward.contributor);

        assertThat(sent.times().due()).isPresent();
        assertThat(sent.times().because()).isNotBlank();
    }

    @Test
    void theSynthesisersOwnTextIsWithThemAtOnce() {
        ward.write(ward.synthesiser, "Ngập");

        Item sent = route.send(ward.synthesiser);

        assertThat(sent.stage()).isEqualTo("SYNTHESIS");
        assertThat(route.item().holder().orElseThrow().login()).isEqualTo("tonghop");
    }

    @Test
    void whoLacksTheStagesPermissionDoesNotTakeItsStep() {
        ward.write(ward.contributor, "Ngập");
        route.send(ward.contributor);

        assertThatThrownBy(() -> route.forward(ward.contributor)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> route.forward(ward.head)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void nobodyApprovesWhatTheyWrote() {
        ward.write(ward.head, "Trưởng Ban tự viết");
        route.send(ward.head);
        route.forward(ward.synthesiser);
        route.advise(ward.office);

        refused(Why.APART, () -> route.approve(ward.head));
    }

    @Test
    void nobodyApprovesWhatTheyOnceWroteOnThoughOthersSentIt() {
        ward.write(ward.head, "Bản đầu của Trưởng Ban");
        ward.write(ward.contributor, "Bản sau");
        route.toApproval();

        refused(Why.WROTE, () -> route.approve(ward.head));
    }

    @Test
    void nobodyApprovesWhatTheySynthesisedOrCorrected() {
        As both =
                As.named("truongban", "workflow.collect", "workflow.synthesise", "workflow.review", "workflow.approve");
        ward.write(ward.contributor, "Ngập");
        route.send(ward.contributor);
        route.forward(both);
        route.advise(ward.office);

        refused(Why.APART, () -> route.approve(both));
    }

    @Test
    void approvalAndPublicationAreDifferentPeople() {
        ward.write(ward.contributor, "Ngập");
        route.toApproval();
        route.approve(ward.head);
        ward.deputy.does(() -> ward.boardDesk.delegate(
                vn.wardportal.workflow.board.Office.PUBLISH,
                new Item.Who("truongban", "Trưởng Ban"),
                ward.clock.instant(),
                ward.clock.instant().plus(Duration.ofDays(1)),
                "đi họp"));

        refused(Why.APART, () -> route.publish(ward.head));
    }

    @Test
    void nobodyApprovesAVersionThatWasNotCorrected() {
        ward.write(ward.contributor, "Ngập");
        route.toApproval();
        ward.write(ward.synthesiser, "Sửa lén sau khi soát");

        refused(Why.DIFFERS, () -> route.approve(ward.head));
    }

    @Test
    void nothingButTheApprovedVersionIsPublished() {
        ward.write(ward.contributor, "Ngập");
        route.toApproval();
        route.approve(ward.head);
        ward.write(ward.deputy, "Sửa lén sau khi duyệt");

        refused(Why.DIFFERS, () -> route.publish(ward.deputy));
        assertThat(ward.module.shown).isEmpty();
    }

    @Test
    void whatIsChangedBetweenDecisionAndDeliveryGoesBackToBeCorrected() {
        ward.write(ward.contributor, "Ngập");
        route.toApproval();
        route.approve(ward.head);
        route.publish(ward.deputy);
        ward.write(ward.deputy, "Sửa lén lúc đang đưa lên");

        route.deliver();

        assertThat(ward.module.shown).isEmpty();
        assertThat(route.item().state()).isEqualTo(State.UNDER_WAY);
        assertThat(route.item().stage()).isEqualTo("SPELLING");
    }

    @Test
    void aDecisionReachesItsModuleWhenThatRunsAgain() {
        ward.write(ward.contributor, "Ngập");
        route.toApproval();
        route.approve(ward.head);
        route.publish(ward.deputy);
        route.approvals.remove(ward.module);
        assertThatThrownBy(route::deliver).isInstanceOf(IllegalStateException.class);

        route.approvals.add(ward.module);
        route.deliver();

        assertThat(ward.module.shown).contains("Ngập");
    }

    @Test
    void administratorsHoldNoOfficeForIt() {
        ward.write(ward.contributor, "Ngập");
        route.toApproval();

        refused(Why.NO_OFFICE, () -> route.approve(ward.administrator));
    }

    @Test
    void nobodyDecidesOutsideTheBoardsTerm() {
        ward.write(ward.contributor, "Ngập");
        route.toApproval();
        ward.pass(Duration.ofDays(5 * 366));

        refused(Why.NO_OFFICE, () -> route.approve(ward.head));
    }

    @Test
    void twoPeopleNeverTakeTheSameStep() {
        ward.write(ward.contributor, "Ngập");
        Item sent = route.send(ward.contributor);
        ward.synthesiser.gets(() -> route.desk.forward(Ward.SUBJECT, sent.seq(), ""));

        refused(Why.MOVED, () -> ward.synthesiser.gets(() -> route.desk.forward(Ward.SUBJECT, sent.seq(), "")));
    }

    @Test
    void whatSomebodyTookOnIsTheirs() {
        As second = As.named("tonghop2", "workflow.synthesise");
        ward.write(ward.contributor, "Ngập");
        Item sent = route.send(ward.contributor);
        Item taken = ward.synthesiser.gets(() -> route.desk.take(Ward.SUBJECT, sent.seq()));

        refused(Why.HELD, () -> route.forward(second));
        ward.synthesiser.gets(() -> route.desk.letGo(Ward.SUBJECT, taken.seq()));
        assertThat(route.forward(second).stage()).isEqualTo("SPELLING");
    }

    @Test
    void whatSomebodyWhoIsAwayTookOnIsTakenOver() {
        As second = As.named("tonghop2", "workflow.synthesise");
        ward.write(ward.contributor, "Ngập");
        Item sent = route.send(ward.contributor);
        Item taken = ward.synthesiser.gets(() -> route.desk.take(Ward.SUBJECT, sent.seq()));

        second.gets(() -> route.desk.take(Ward.SUBJECT, taken.seq()));

        refused(Why.HELD, () -> route.forward(ward.synthesiser));
        assertThat(route.forward(second).stage()).isEqualTo("SPELLING");
    }

    @Test
    void whatIsSentBackSaysWhyAndGoesTheWholeWayAgain() {
        ward.write(ward.contributor, "Ngập");
        route.toApproval();

        route.sendBack(ward.head);

        Item returned = route.item();
        assertThat(returned.state()).isEqualTo(State.RETURNED);
        assertThat(returned.times().due()).isPresent();
        assertThat(route.items.steps(Ward.SUBJECT).getLast().reasons())
                .containsExactly(new Step.Returned("SOURCE", "đoạn hai"));
        assertThat(ward.notices.to(1)).isNotEmpty();
        refused(Why.NOT_HERE, () -> route.approve(ward.head));
        ward.write(ward.contributor, "Ngập, theo trạm đo");
        assertThat(route.send(ward.contributor).pass()).isEqualTo(2);
        assertThat(route.item().stage()).isEqualTo("SYNTHESIS");
    }

    @Test
    void nothingIsSentBackWithoutAReason() {
        ward.write(ward.contributor, "Ngập");
        Item sent = route.send(ward.contributor);

        refused(
                Why.NO_REASON,
                () -> ward.synthesiser.gets(() -> route.desk.sendBack(Ward.SUBJECT, sent.seq(), List.of(), "")));
    }

    @Test
    void anAdviceAgainstApprovalIsExplained() {
        ward.write(ward.contributor, "Ngập");
        route.send(ward.contributor);
        Item here = route.forward(ward.synthesiser);

        refused(Why.NO_ADVICE, () -> ward.office.gets(() -> route.desk.advise(Ward.SUBJECT, here.seq(), false, " ")));
    }

    @Test
    void whatMustBeMendedStopsAText() {
        ward.find("MẬT", Level.BLOCK);
        ward.write(ward.contributor, "Văn bản MẬT");

        assertThatThrownBy(() -> route.send(ward.contributor)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.why()).isEqualTo(Why.FINDINGS);
            assertThat(refusal.findings()).extracting(Finding::words).containsExactly("MẬT");
        });
    }

    @Test
    void theReviewDealsWithEveryQuestionBeforeItAdvises() {
        Finding question = ward.find("liến quan", Level.ASK);
        ward.write(ward.contributor, "Việc liến quan");
        route.send(ward.contributor);
        route.forward(ward.synthesiser);
        refused(Why.FINDINGS, () -> route.advise(ward.office));
        Edition edition = ward.editions.newest(Ward.SUBJECT).orElseThrow();

        ward.office.does(() -> ward.decisions.record(ward.module.examined(edition), question, Decision.IGNORED));

        assertThat(route.advise(ward.office).stage()).isEqualTo("APPROVAL");
    }

    @Test
    void theRegulationIsAcceptedBeforeTheFirstContribution() {
        As fresh = As.named("moi", "workflow.collect");
        ward.write(fresh, "Ngập");

        refused(Why.NOT_ACCEPTED, () -> route.send(fresh));
        fresh.does(ward.acceptance::give);
        assertThat(route.send(fresh).stage()).isEqualTo("SYNTHESIS");
    }

    @Test
    void anApprovalIsConfirmedOnceMore() {
        ward.write(ward.contributor, "Ngập");
        route.toApproval();
        ward.confirmation.expire();

        assertThatThrownBy(() -> route.approve(ward.head)).isInstanceOf(vn.wardportal.api.user.NotConfirmed.class);
    }

    @Test
    void whatIsSetForATimeIsPublishedThen() {
        ward.write(ward.contributor, "Ngập");
        route.toApproval();
        Item approved = route.approve(ward.head);
        Instant time = ward.clock.instant().plus(Duration.ofHours(2));
        ward.deputy.gets(() -> route.desk.publish(Ward.SUBJECT, approved.seq(), Optional.of(time)));
        route.look();
        route.deliver();
        assertThat(ward.module.shown).isEmpty();

        ward.pass(Duration.ofHours(2));
        route.look();
        route.deliver();

        assertThat(ward.module.shown).contains("Ngập");
    }

    @Test
    void whatIsSetForATimeAndChangedIsNotPublished() {
        ward.write(ward.contributor, "Ngập");
        route.toApproval();
        Item approved = route.approve(ward.head);
        Instant time = ward.clock.instant().plus(Duration.ofHours(2));
        ward.deputy.gets(() -> route.desk.publish(Ward.SUBJECT, approved.seq(), Optional.of(time)));
        ward.write(ward.contributor, "Sửa lén");

        ward.pass(Duration.ofHours(2));
        route.look();
        route.deliver();

        assertThat(ward.module.shown).isEmpty();
        assertThat(route.item().stage()).isEqualTo("SPELLING");
    }

    @Test
    void aTimeInThePastIsRefused() {
        ward.write(ward.contributor, "Ngập");
        route.toApproval();
        Item approved = route.approve(ward.head);

        refused(
                Why.TIME,
                () -> ward.deputy.gets(() -> route.desk.publish(
                        Ward.SUBJECT,
                        approved.seq(),
                        Optional.of(ward.clock.instant().minusSeconds(1)))));
    }

    @Test
    void onlyWhoIsAtTheTextsStageWritesOnIt() {
        ward.write(ward.contributor, "Ngập");
        route.send(ward.contributor);

        assertThat(ward.contributor.gets(() -> route.workflow.closed(Ward.SUBJECT)))
                .isPresent();
        assertThat(ward.synthesiser.gets(() -> route.workflow.closed(Ward.SUBJECT)))
                .isEmpty();
        route.forward(ward.synthesiser);
        route.advise(ward.office);
        assertThat(ward.office.gets(() -> route.workflow.closed(Ward.SUBJECT))).isPresent();
        assertThat(ward.head.gets(() -> route.workflow.closed(Ward.SUBJECT))).isPresent();
        route.sendBack(ward.head);
        assertThat(ward.contributor.gets(() -> route.workflow.closed(Ward.SUBJECT)))
                .isEmpty();
    }

    @Test
    void aVersionIsReleasedFromItsDecisionOn() {
        Edition edition = ward.write(ward.contributor, "Ngập");
        route.toApproval();
        route.approve(ward.head);
        assertThat(route.workflow.released(Ward.SUBJECT, edition.hash())).isFalse();

        route.publish(ward.deputy);

        assertThat(route.workflow.released(Ward.SUBJECT, edition.hash())).isTrue();
        assertThat(route.workflow.released(Ward.SUBJECT, "0".repeat(64))).isFalse();
    }

    @Test
    void aQuestionThatItsWriterPassedOverIsOpenAtTheReview() {
        Finding question = ward.find("liến quan", Level.ASK);
        Edition edition = ward.write(ward.contributor, "Việc liến quan");
        ward.contributor.does(() -> ward.decisions.record(ward.module.examined(edition), question, Decision.IGNORED));
        route.send(ward.contributor);
        route.forward(ward.synthesiser);

        refused(Why.FINDINGS, () -> route.advise(ward.office));
        ward.office.does(() -> ward.decisions.record(ward.module.examined(edition), question, Decision.IGNORED));

        assertThat(route.advise(ward.office).stage()).isEqualTo("APPROVAL");
    }

    private static void refused(Why why, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.why())
                .isEqualTo(why));
    }
}
