package vn.wardportal.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.Refusal.Why;

/** A sender takes back what nobody has begun with. */
class RecallTest {

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;

    @BeforeEach
    void send() {
        ward.write(ward.contributor, "Ngập");
        route.send(ward.contributor);
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void whatIsTakenBackIsTheSendersDraftAgain() {
        Item recalled = route.recall(ward.contributor);

        assertThat(recalled.state()).isEqualTo(State.RECALLED);
        assertThat(recalled.times().due()).isEmpty();
        assertThat(ward.contributor.gets(() -> route.workflow.closed(Ward.SUBJECT)))
                .isEmpty();
        assertThat(route.workflow.underWay(Ward.SUBJECT)).isFalse();
        assertThat(ward.audit.entries()).anyMatch(entry -> entry.startsWith("workflow.recall " + Ward.SUBJECT));
        refused(Why.NOT_HERE, () -> route.forward(ward.synthesiser));
    }

    @Test
    void sentInAgainItBeginsANewPass() {
        route.recall(ward.contributor);
        ward.write(ward.contributor, "Ngập, đã sửa");

        Item again = route.send(ward.contributor);

        assertThat(again.pass()).isEqualTo(2);
        assertThat(again.stage()).isEqualTo("SYNTHESIS");
    }

    @Test
    void whoWasToldOfItNeedNotLookAnyMore() {
        assertThat(ward.notices.waiting(2)).hasSize(1);

        route.recall(ward.contributor);

        assertThat(ward.notices.waiting(2)).isEmpty();
        assertThat(ward.notices.outcomes()).endsWith("ctv – Rút lại");
    }

    @Test
    void nobodyElseTakesItBack() {
        assertThatThrownBy(() -> route.recall(ward.synthesiser)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> route.recall(ward.administrator)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatSomebodyHasTakenOnStaysUntilTheyLetItGo() {
        Item taken = ward.synthesiser.gets(
                () -> route.desk.take(Ward.SUBJECT, route.item().seq()));
        refused(Why.BEGUN, () -> route.recall(ward.contributor));

        ward.synthesiser.gets(() -> route.desk.letGo(Ward.SUBJECT, taken.seq()));

        assertThat(route.recall(ward.contributor).state()).isEqualTo(State.RECALLED);
    }

    @Test
    void whatSomebodyHasWrittenOnOrSentOnStays() {
        ward.write(ward.synthesiser, "Ngập, sửa câu");
        refused(Why.BEGUN, () -> route.recall(ward.contributor));

        route.forward(ward.synthesiser);

        refused(Why.BEGUN, () -> route.recall(ward.contributor));
        assertThat(ward.contributor.gets(() -> route.recall.possible(route.item())))
                .isFalse();
    }

    @Test
    void synthesisersTakeTheirOwnBackAlthoughTheyHaveIt() {
        route.recall(ward.contributor);
        Item sent = route.send(ward.synthesiser);
        assertThat(sent.holder()).isPresent();

        assertThat(route.recall(ward.synthesiser).state()).isEqualTo(State.RECALLED);
    }

    @Test
    void whatWasSentBackIsNotTakenBack() {
        route.sendBack(ward.synthesiser);

        refused(Why.NOT_HERE, () -> route.recall(ward.contributor));
    }

    private static void refused(Why why, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.why())
                .isEqualTo(why));
    }
}
