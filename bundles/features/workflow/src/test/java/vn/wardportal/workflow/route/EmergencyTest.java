package vn.wardportal.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.workflow.Mark;
import vn.wardportal.testing.As;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.Refusal.Why;

/** Publishing past the route (khoản 7 Điều 12). */
class EmergencyTest {

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;

    @BeforeEach
    void write() {
        ward.write(ward.contributor, "Vỡ đê, sơ tán ngay");
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void headAndChairmanPublishAtOnceWithAReason() {
        publish(ward.head);
        route.deliver();

        assertThat(ward.module.shown).contains("Vỡ đê, sơ tán ngay");
        assertThat(route.item().times().review()).contains(ward.clock.instant().plus(Duration.ofHours(24)));
        ward.write(ward.contributor, "Đã khắc phục");
        publish(ward.chairman);
        route.deliver();
        assertThat(ward.module.shown).contains("Đã khắc phục");
    }

    @Test
    void nobodyElseDoes() {
        for (As other : new As[] {ward.deputy, ward.office, ward.contributor, ward.administrator}) {
            assertThatThrownBy(() -> publish(other)).isInstanceOf(NotPermitted.class);
        }
        assertThat(route.items.find(Ward.SUBJECT)).isEmpty();
    }

    @Test
    void nothingIsPublishedWithoutAReason() {
        assertThatThrownBy(() -> ward.head.gets(() -> route.emergency.publish(Ward.SUBJECT, " ")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.NO_REASON));
    }

    @Test
    void whatNobodyReviewsIsTakenAwayAfterADay() {
        publish(ward.head);
        route.deliver();
        ward.pass(Duration.ofHours(23));
        route.look();
        route.deliver();
        assertThat(ward.module.shown).isPresent();

        ward.pass(Duration.ofHours(1));
        route.look();
        route.deliver();

        assertThat(ward.module.shown).isEmpty();
        assertThat(ward.module.withdrawal).contains("bài đăng khẩn chưa được hậu kiểm trong thời hạn");
        assertThat(route.item().state()).isEqualTo(State.LAPSED);
    }

    @Test
    void whatAnotherWhoDecidesReviewedStays() {
        publish(ward.head);
        route.deliver();

        confirm(ward.deputy);
        ward.pass(Duration.ofDays(2));
        route.look();
        route.deliver();

        assertThat(ward.module.shown).isPresent();
        assertThat(route.item().state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void residentsAreToldUntilItWasReviewed() {
        publish(ward.head);
        route.deliver();
        assertThat(ward.module.mark).isEqualTo(new Mark(true, ""));

        confirm(ward.deputy);
        route.deliver();

        assertThat(ward.module.mark).isEqualTo(Mark.NONE);
    }

    @Test
    void whatIsReviewedBeforeTheModuleLearnsOfItIsNeverMarked() {
        publish(ward.head);
        confirm(ward.deputy);

        route.deliver();

        assertThat(ward.module.shown).isPresent();
        assertThat(ward.module.mark).isEqualTo(Mark.NONE);
        assertThat(route.item().state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void whatComesByTheRouteAfterwardsIsNotMarked() {
        publish(ward.head);
        route.deliver();
        ward.write(ward.contributor, "Đã khắc phục");
        route.toApproval();
        route.approve(ward.head);
        route.publish(ward.deputy);
        route.deliver();

        assertThat(ward.module.shown).contains("Đã khắc phục");
        assertThat(ward.module.mark).isEqualTo(Mark.NONE);
    }

    @Test
    void sendingInAnotherVersionDoesNotSpareTheReview() {
        publish(ward.head);
        route.deliver();
        ward.write(ward.contributor, "Đã khắc phục");
        route.send(ward.contributor);

        assertThatThrownBy(() -> confirm(ward.head)).isInstanceOf(Refusal.class);
        ward.pass(Duration.ofHours(24));
        route.look();
        route.deliver();

        assertThat(ward.module.shown).isEmpty();
        assertThat(route.item().state()).isEqualTo(State.UNDER_WAY);
        assertThat(route.item().times().review()).isEmpty();
        assertThat(route.item().times().due()).isPresent();
    }

    @Test
    void itIsReviewedAlsoWhileAnotherVersionIsOnItsWay() {
        publish(ward.head);
        route.deliver();
        ward.write(ward.contributor, "Đã khắc phục");
        route.send(ward.contributor);
        route.forward(ward.synthesiser);
        route.sendBack(ward.office);

        confirm(ward.deputy);
        route.deliver();

        assertThat(ward.module.mark).isEqualTo(Mark.NONE);
        assertThat(ward.module.shown).contains("Vỡ đê, sơ tán ngay");
        assertThat(route.item().state()).isEqualTo(State.RETURNED);
    }

    @Test
    void nobodyReviewsTheirOwnEmergencyAndNobodyElseWhoDoesNotDecide() {
        publish(ward.head);
        route.deliver();

        for (As other : new As[] {ward.head, ward.office, ward.administrator}) {
            assertThatThrownBy(() -> confirm(other))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.APART));
        }
    }

    private Item publish(As who) {
        return who.gets(() -> route.emergency.publish(Ward.SUBJECT, "mưa lũ"));
    }

    private Item confirm(As who) {
        return who.gets(() -> route.emergency.confirm(Ward.SUBJECT, route.item().seq(), "đúng"));
    }
}
