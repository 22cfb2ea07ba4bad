package vn.wardportal.workflow.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.testing.As;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.breach.Objection.Why;
import vn.wardportal.workflow.route.RouteHouse;

/** What becomes of an entry of the register: confirmed or dropped, explained, decided. */
class JudgementTest {

    private static final long CONTRIBUTOR = 1;
    private static final long CHAIRMAN = 7;

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;
    private final RegisterHouse register = route.register.kept();

    @BeforeEach
    void write() {
        ward.write(ward.contributor, "Ngập");
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void aProposalIsConfirmedExplainedAndDecided() {
        Breach breach = register.late();

        Breach confirmed = register.judge.gets(() -> register.judgement.confirm(breach.id(), breach.seq()));
        assertThat(confirmed.standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(confirmed.explanation().orElseThrow().until()).isEqualTo("2026-11-24T10:00:00Z");
        assertThat(ward.notices.to(CONTRIBUTOR)).last().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("Mời giải trình: Ngập đường");
            assertThat(notice.text()).contains("17:00, 24/11/2026");
        });
        Breach explained = ward.contributor.gets(
                () -> register.desk.explain(breach.id(), confirmed.seq(), "Chờ số liệu của phường bên"));
        Breach decided = register.judge.gets(
                () -> register.judgement.decide(breach.id(), explained.seq(), Standing.CLEARED, "Lý do chính đáng"));

        assertThat(decided.standing()).isEqualTo(Standing.CLEARED);
        assertThat(ward.notices.to(CHAIRMAN))
                .extracting(notice -> notice.title())
                .contains("Đã có giải trình: Ngập đường");
        assertThat(ward.notices.to(CONTRIBUTOR)).last().satisfies(notice -> assertThat(notice.text())
                .isEqualTo("Lý do chính đáng"));
        assertThat(ward.audit.entries())
                .extracting(entry -> entry.split(" ")[0])
                .containsSubsequence(
                        "workflow.breach.propose",
                        "workflow.breach.confirm",
                        "workflow.breach.explain",
                        "workflow.breach.clear");
        assertThat(ward.audit.entries())
                .filteredOn(entry -> entry.startsWith("workflow.breach"))
                .noneMatch(entry -> entry.contains("ctv"));
    }

    @Test
    void aProposalIsDroppedWithAReason() {
        Breach breach = register.late();

        refused(Why.WORDS, () -> register.judge.does(() -> register.judgement.drop(breach.id(), breach.seq(), " ")));
        register.judge.does(() -> register.judgement.drop(breach.id(), breach.seq(), "Mất điện cả phường"));

        assertThat(register.all()).singleElement().satisfies(one -> assertThat(one.standing())
                .isEqualTo(Standing.DROPPED));
        refused(Why.MOVED, () -> register.judge.does(() -> register.judgement.confirm(breach.id(), breach.seq())));
        refused(Why.MOVED, () -> register.judge.does(() -> register.judgement.confirm(breach.id(), breach.seq() + 1)));
    }

    @Test
    void nobodyDecidesBeforeItIsExplainedOrTheTimeIsOver() {
        Breach breach = register.late();
        register.judge.does(() -> register.judgement.confirm(breach.id(), breach.seq()));

        refused(
                Why.EARLY,
                () -> register.judge.does(
                        () -> register.judgement.decide(breach.id(), breach.seq() + 1, Standing.UPHELD, "Chậm")));

        ward.pass(Duration.ofDays(9));
        refused(
                Why.OVER,
                () -> ward.contributor.does(() -> register.desk.explain(breach.id(), breach.seq() + 1, "Muộn")));
        register.judge.does(
                () -> register.judgement.decide(breach.id(), breach.seq() + 1, Standing.UPHELD, "Phê bình"));
        assertThat(register.all()).singleElement().satisfies(one -> assertThat(one.standing())
                .isEqualTo(Standing.UPHELD));
    }

    @Test
    void onlyWhoKeepsTheRegisterConfirmsAndOnlyTheChairmanDecides() {
        Breach breach = register.late();
        forbidden(() -> ward.office.does(() -> register.judgement.confirm(breach.id(), breach.seq())));
        forbidden(() -> ward.contributor.does(() -> register.judgement.drop(breach.id(), breach.seq(), "Thôi")));
        register.keeper.does(() -> register.judgement.confirm(breach.id(), breach.seq()));

        forbidden(() -> ward.office.does(() -> register.desk.explain(breach.id(), breach.seq() + 1, "Tôi biết")));
        ward.contributor.does(() -> register.desk.explain(breach.id(), breach.seq() + 1, "Mất điện"));
        for (As other : List.of(register.keeper, ward.administrator, ward.contributor)) {
            forbidden(() -> other.does(
                    () -> register.judgement.decide(breach.id(), breach.seq() + 2, Standing.UPHELD, "Vi phạm")));
        }
    }

    @Test
    void nobodyDealsWithTheirOwnEntry() {
        publish(Duration.ofDays(6));
        Breach breach = register.all().getFirst();
        assertThat(breach.owner().stage()).contains("APPROVAL");

        refused(Why.OWN, () -> register.keeper.does(() -> register.judgement.confirm(breach.id(), breach.seq())));

        register.judge.does(() -> register.judgement.confirm(breach.id(), breach.seq()));
        register.keeper.does(() -> register.desk.explain(breach.id(), breach.seq() + 1, "Đi họp cấp trên"));
    }

    private void publish(Duration atApproval) {
        route.toApproval();
        ward.pass(atApproval);
        route.approve(ward.head);
        route.publish(ward.deputy);
        route.deliver();
    }

    private static void refused(Why why, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Objection.class, e -> assertThat(e.why())
                .isEqualTo(why));
    }

    private static void forbidden(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(NotPermitted.class);
    }
}
