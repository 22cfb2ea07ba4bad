package vn.wardportal.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Decisions.Decision;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.version.Edition;
import vn.wardportal.testing.As;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.Refusal.Why;

class DeskTest {

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void theSynthesisersOwnTextIsWithThemAtOnce() {
        ward.write(ward.synthesiser, "Ngập");

        Item sent = route.send(ward.synthesiser);

        assertThat(sent.stage()).isEqualTo("SYNTHESIS");
        assertThat(route.item().holder().orElseThrow().login()).isEqualTo("tonghop");
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
