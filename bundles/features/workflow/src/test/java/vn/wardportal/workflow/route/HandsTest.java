package vn.wardportal.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.workflow.Workflow.Hands;
import vn.wardportal.workflow.Ward;

/** Through whose hands a text went to residents. */
class HandsTest {

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;

    @BeforeEach
    void write() {
        ward.write(ward.contributor, "Ngập");
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void whoSentItInAndWhoApprovedItAnswerForIt() {
        route.toApproval();
        assertThat(route.workflow.hands(Ward.SUBJECT)).isEmpty();

        route.approve(ward.head);
        route.publish(ward.deputy);
        route.deliver();

        Hands hands = route.workflow.hands(Ward.SUBJECT).orElseThrow();
        assertThat(hands.logins()).containsExactly("ctv", "truongban");
        assertThat(hands.path()).isEqualTo("flood/1");
    }

    @Test
    void aVersionOnItsWayChangesNothingBeforeItIsApproved() {
        route.toApproval();
        route.approve(ward.head);
        route.publish(ward.deputy);
        route.deliver();
        ward.write(ward.finance, "Hết ngập");
        route.send(ward.finance);

        assertThat(route.workflow.hands(Ward.SUBJECT).orElseThrow().logins()).containsExactly("ctv", "truongban");
    }

    @Test
    void whatWasNeverSentInIsNobodys() {
        assertThat(route.workflow.hands("flood.notice/2")).isEmpty();
    }
}
