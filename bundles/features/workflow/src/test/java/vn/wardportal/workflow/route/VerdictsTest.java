package vn.wardportal.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.Refusal.Why;

class VerdictsTest {

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;

    @AfterEach
    void close() {
        ward.close();
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
    void whatIsSetForATimeIsPublishedThen() {
        ward.write(ward.contributor, "Ngập");
        route.toApproval();
        Item approved = route.approve(ward.head);
        Instant time = ward.clock.instant().plus(Duration.ofHours(2));
        ward.deputy.gets(() -> route.verdicts.publish(Ward.SUBJECT, approved.seq(), Optional.of(time)));
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
        ward.deputy.gets(() -> route.verdicts.publish(Ward.SUBJECT, approved.seq(), Optional.of(time)));
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
                () -> ward.deputy.gets(() -> route.verdicts.publish(
                        Ward.SUBJECT,
                        approved.seq(),
                        Optional.of(ward.clock.instant().minusSeconds(1)))));
    }

    private static void refused(Why why, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.why())
                .isEqualTo(why));
    }
}
