package vn.wardportal.workflow.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.breach.Breach.Act;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.route.RouteHouse;

/** What is past its limit of Điều 10 and not yet published. Sent in at 8:15 on Thursday, it is due at 17:00 on Monday. */
class LimitTest {

    private static final long HEAD = 4;
    private static final long CHAIRMAN = 7;

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;
    private final RegisterHouse register = route.register.kept();

    @BeforeEach
    void toApproval() {
        ward.write(ward.contributor, "Ngập");
        route.toApproval();
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void itIsProposedOnceWhenTheLimitPasses() {
        ward.pass(Duration.ofHours(104));
        register.look();
        assertThat(beyond()).isEmpty();

        ward.pass(Duration.ofHours(1));
        register.look();
        register.look();
        ward.pass(Duration.ofDays(1));
        register.look();

        assertThat(beyond()).singleElement().satisfies(breach -> {
            assertThat(breach.standing()).isEqualTo(Standing.PROPOSED);
            assertThat(breach.owner().stage()).contains("APPROVAL");
            assertThat(breach.evidence())
                    .contains("hạn đăng 17:00, 16/11/2026", "đến 17:15, 16/11/2026 chưa đăng", "• Duyệt");
            assertThat(breach.article()).isEqualTo("khoản 1 Điều 10, Điều 15");
        });
        for (long keeper : List.of(HEAD, CHAIRMAN)) {
            assertThat(ward.notices.to(keeper))
                    .filteredOn(notice -> notice.title().equals("Đề nghị ghi sổ vi phạm: Ngập đường"))
                    .hasSize(1);
        }
    }

    @Test
    void publishedLaterTheSameEntrySaysWhen() {
        ward.pass(Duration.ofDays(5));
        register.look();
        Breach proposed = beyond().getFirst();

        publish();

        assertThat(beyond()).singleElement().satisfies(breach -> {
            assertThat(breach.id()).isEqualTo(proposed.id());
            assertThat(breach.seq()).isGreaterThan(proposed.seq());
            assertThat(breach.evidence())
                    .contains("đăng 08:15, 17/11/2026: trễ")
                    .doesNotContain("chưa đăng");
        });
        assertThat(steps(proposed)).containsExactly(Act.PROPOSE, Act.COMPLETE);
        assertThat(ward.audit.entries())
                .contains("workflow.breach.complete workflow.breach/" + proposed.id() + " Ngập đường");
    }

    @Test
    void whatWasDecidedOnKeepsWhoAnswersAndGetsTheTimeAlone() {
        ward.pass(Duration.ofDays(5));
        register.look();
        Breach proposed = beyond().getFirst();
        register.judge.does(() -> register.judgement.drop(proposed.id(), proposed.seq(), "Chờ ý kiến cấp trên"));

        publish();

        assertThat(beyond()).singleElement().satisfies(breach -> {
            assertThat(breach.standing()).isEqualTo(Standing.DROPPED);
            assertThat(breach.owner()).isEqualTo(proposed.owner());
            assertThat(breach.evidence()).startsWith(proposed.evidence()).endsWith("giờ 15 phút.");
        });
    }

    @Test
    void whatLiesWithItsSenderIsTheirs() {
        route.sendBack(ward.head);
        ward.pass(Duration.ofDays(6));

        register.look();

        assertThat(beyond())
                .singleElement()
                .satisfies(breach -> assertThat(breach.owner().login()).contains("ctv"));
    }

    @Test
    void whatIsNotOnItsWayIsNotProposed() {
        publish();
        ward.pass(Duration.ofDays(6));

        register.look();

        assertThat(beyond()).isEmpty();
    }

    @Test
    void itsNextTurnHasAnEntryOfItsOwn() {
        ward.pass(Duration.ofDays(5));
        register.look();
        publish();
        ward.write(ward.contributor, "Hết ngập");
        route.toApproval();
        ward.pass(Duration.ofDays(6));

        register.look();

        assertThat(beyond()).hasSize(2);
    }

    private void publish() {
        route.approve(ward.head);
        route.publish(ward.deputy);
        route.deliver();
    }

    private List<Act> steps(Breach breach) {
        return register.breaches.steps(List.of(breach)).get(breach.id()).stream()
                .map(Breach.Step::act)
                .toList();
    }

    private List<Breach> beyond() {
        return register.judge.gets(() -> register.breaches.find(Optional.empty(), 0, 99)).stream()
                .filter(breach -> breach.evidence().contains("hạn đăng"))
                .toList();
    }
}
