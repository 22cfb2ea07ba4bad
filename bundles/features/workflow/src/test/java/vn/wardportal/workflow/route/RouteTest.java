package vn.wardportal.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.version.Edition;
import vn.wardportal.testing.As;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.Refusal.Why;

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
    void theRegulationIsAcceptedBeforeTheFirstContribution() {
        As fresh = As.named("moi", "workflow.collect");
        ward.write(fresh, "Ngập");

        refused(Why.NOT_ACCEPTED, () -> route.send(fresh));
        fresh.does(ward.acceptance::give);
        assertThat(route.send(fresh).stage()).isEqualTo("SYNTHESIS");
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

    private static void refused(Why why, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.why())
                .isEqualTo(why));
    }
}
