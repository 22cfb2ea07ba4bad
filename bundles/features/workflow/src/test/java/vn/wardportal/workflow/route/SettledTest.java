package vn.wardportal.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.workflow.Ward;

/** Notices about work that others have finished. */
class SettledTest {

    private static final long CONTRIBUTOR = 1;
    private static final long SYNTHESISER = 2;
    private static final long SECOND = 12;
    private static final long OFFICE = 3;

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;

    @BeforeEach
    void send() {
        ward.directory.with(SECOND, "tonghop2", "tonghop2", "workflow.synthesise");
        ward.write(ward.contributor, "Ngập");
        route.send(ward.contributor);
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void whatOneOfAStageSendsOnWaitsForNobodyElseThere() {
        assertThat(ward.notices.waiting(SECOND)).hasSize(1);

        route.forward(ward.synthesiser);

        assertThat(ward.notices.waiting(SYNTHESISER)).isEmpty();
        assertThat(ward.notices.waiting(SECOND)).isEmpty();
        assertThat(ward.notices.outcomes()).endsWith("tonghop – Chuyển bước");
        assertThat(ward.notices.waiting(OFFICE)).hasSize(1);
    }

    @Test
    void whatOneTakesOnStillWaitsForTheOthers() {
        ward.synthesiser.gets(() -> route.desk.take(Ward.SUBJECT, route.item().seq()));

        assertThat(ward.notices.waiting(SECOND)).hasSize(1);
    }

    @Test
    void whatIsSentBackWaitsForItsSenderUntilItIsSentInAgain() {
        route.sendBack(ward.synthesiser);
        assertThat(ward.notices.waiting(SECOND)).isEmpty();
        assertThat(ward.notices.waiting(CONTRIBUTOR)).hasSize(1);

        route.send(ward.contributor);

        assertThat(ward.notices.waiting(SECOND)).hasSize(1);
    }

    @Test
    void theSendersOwnNewsIsLeftAlone() {
        route.forward(ward.synthesiser);
        route.advise(ward.office);
        route.approve(ward.head);
        route.publish(ward.deputy);
        route.deliver();

        assertThat(ward.notices.waiting(CONTRIBUTOR))
                .extracting(notice -> notice.title())
                .containsExactly("Đã đăng: Ngập đường");
        assertThat(ward.notices.waiting(OFFICE)).isEmpty();
    }
}
