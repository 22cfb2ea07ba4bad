package vn.wardportal.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.testing.As;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.Refusal.Why;

class GuardTest {

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;

    @AfterEach
    void close() {
        ward.close();
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
        ward.deputy.does(() -> ward.deputies.delegate(
                vn.wardportal.workflow.board.Office.PUBLISH,
                new Item.Who("truongban", "Trưởng Ban"),
                ward.clock.instant(),
                ward.clock.instant().plus(Duration.ofDays(1)),
                "đi họp"));

        refused(Why.APART, () -> route.publish(ward.head));
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
    void anApprovalIsConfirmedOnceMore() {
        ward.write(ward.contributor, "Ngập");
        route.toApproval();
        ward.confirmation.expire();

        assertThatThrownBy(() -> route.approve(ward.head)).isInstanceOf(vn.wardportal.api.user.NotConfirmed.class);
    }

    private static void refused(Why why, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.why())
                .isEqualTo(why));
    }
}
