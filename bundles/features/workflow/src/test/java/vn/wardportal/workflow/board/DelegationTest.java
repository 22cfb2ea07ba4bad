package vn.wardportal.workflow.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.workflow.Mark;
import vn.wardportal.testing.As;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.board.Mistake.What;
import vn.wardportal.workflow.route.Act;
import vn.wardportal.workflow.route.Item.Who;
import vn.wardportal.workflow.route.Refusal;
import vn.wardportal.workflow.route.Refusal.Why;
import vn.wardportal.workflow.route.RouteHouse;
import vn.wardportal.workflow.route.Step;

/** Who stands in for whom (Điều 11), and who may say so. */
class DelegationTest {

    private static final Who FINANCE = new Who("ketoan", "Kế toán trưởng");
    private static final Who DEPUTY = new Who("vhtt", "Phó Ban VHTT");

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void whoStandsInApprovesForTheTimeAndInTheNameOfTheHead() {
        name(ward.head, FINANCE);
        ward.write(ward.contributor, "Ngập");
        route.toApproval();

        route.approve(ward.finance);

        Step approval = route.items.steps(Ward.SUBJECT).getLast();
        assertThat(approval.act()).isEqualTo(Act.APPROVE);
        assertThat(approval.insteadOf()).contains("Trưởng Ban");
    }

    @Test
    void residentsAreToldWhoWasStoodInForOnlyIfTheWardWantsIt() {
        name(ward.head, FINANCE);
        ward.write(ward.contributor, "Ngập");
        publish();
        assertThat(ward.module.mark).isEqualTo(Mark.NONE);

        ward.settings.set("standInShown", true);
        ward.write(ward.contributor, "Ngập nữa");
        publish();
        assertThat(ward.module.mark).isEqualTo(new Mark(false, "Trưởng Ban Biên tập"));
    }

    private void publish() {
        route.toApproval();
        route.approve(ward.finance);
        route.publish(ward.deputy);
        route.deliver();
    }

    @Test
    void afterwardsTheyDoNot() {
        name(ward.head, FINANCE);
        ward.write(ward.contributor, "Ngập");
        route.toApproval();
        ward.pass(Duration.ofDays(2));

        assertThatThrownBy(() -> route.approve(ward.finance)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void nobodyNamesADeputyForAnother() {
        for (As other : new As[] {ward.deputy, ward.office, ward.administrator, ward.chairman}) {
            assertThatThrownBy(() -> name(other, FINANCE)).isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void theChairmanNamesOneWhenHeadAndDelegateAreBothAway() {
        name(ward.head, FINANCE);
        ward.head.does(() -> ward.deputies.away(new Who("truongban", "Trưởng Ban"), now(), tomorrow()));
        assertThatThrownBy(() -> name(ward.chairman, DEPUTY)).isInstanceOf(NotPermitted.class);
        ward.chairman.does(() -> ward.deputies.away(FINANCE, now(), tomorrow()));
        assertThatThrownBy(() -> name(ward.office, DEPUTY)).isInstanceOf(NotPermitted.class);

        name(ward.chairman, DEPUTY);

        assertThat(ward.boards.delegations()).extracting(Delegation::delegate).contains(DEPUTY);
        assertThat(ward.audit.entries())
                .anyMatch(entry -> entry.startsWith("workflow.delegate ") && entry.contains("Phó Ban VHTT"));
    }

    @Test
    void onlyMembersStandIn() {
        assertThatThrownBy(() -> name(ward.head, new Who("ctv", "Cộng tác viên")))
                .isInstanceOfSatisfying(
                        Mistake.class, mistake -> assertThat(mistake.key()).isEqualTo(What.DELEGATE.key()));
    }

    @Test
    void aDelegationCanBeEnded() {
        name(ward.head, FINANCE);
        ward.head.does(() -> ward.deputies.end(ward.boards.delegations().getFirst()));
        ward.write(ward.contributor, "Ngập");
        route.toApproval();

        assertThat(ward.boards.delegations()).isEmpty();
        assertThatThrownBy(() -> route.approve(ward.finance)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aMemberWhoLeftDecidesNoMore() {
        Board board = ward.boards.current().orElseThrow();
        Board.Member head = board.holder(Position.HEAD, ward.boards.today()).orElseThrow();
        Board.Member left = new Board.Member(
                head.id(),
                head.login(),
                head.name(),
                head.position(),
                head.duty(),
                head.from(),
                ward.boards.today().minusDays(1));
        ward.chairman.does(() -> ward.boardDesk.change(board, left));
        ward.write(ward.contributor, "Ngập");
        route.toApproval();

        assertThatThrownBy(() -> route.approve(ward.head))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.NO_OFFICE));
    }

    @Test
    void aNewBoardEndsTheOneBefore() {
        Board next = new Board(
                0,
                "3/QĐ-UBND",
                ward.boards.today(),
                ward.boards.today(),
                ward.boards.today().plusYears(5),
                Ward.board().members());

        ward.chairman.does(() -> ward.boardDesk.found(next));

        assertThat(ward.boards.all()).hasSize(2);
        assertThat(ward.boards.current().orElseThrow().decision()).isEqualTo("3/QĐ-UBND");
        assertThat(ward.boards.all().getLast().to())
                .isEqualTo(ward.boards.today().minusDays(1));
    }

    @Test
    void anOfficeHasOneHolderAtATime() {
        Board board = ward.boards.current().orElseThrow();
        Board.Member second =
                new Board.Member(0, "ctv", "Người thứ hai", Position.HEAD, "", ward.boards.today(), board.to());

        assertThatThrownBy(() -> ward.chairman.does(() -> ward.boardDesk.change(board, second)))
                .isInstanceOfSatisfying(
                        Mistake.class, mistake -> assertThat(mistake.key()).isEqualTo(What.OFFICES.key()));
        Board.Member member =
                new Board.Member(0, "ctv", "Người thứ hai", Position.MEMBER, "ảnh", ward.boards.today(), board.to());
        ward.chairman.does(() -> ward.boardDesk.change(board, member));
        assertThat(ward.boards.current().orElseThrow().members())
                .contains(new Board.Member(
                        6, "ctv", "Người thứ hai", Position.MEMBER, "ảnh", ward.boards.today(), board.to()));
    }

    @Test
    void theBoardIsEnteredByThoseWhoMay() {
        assertThatThrownBy(() -> ward.head.does(() -> ward.boardDesk.found(Ward.board())))
                .isInstanceOf(NotPermitted.class);
    }

    private void name(As who, Who delegate) {
        who.does(() -> ward.deputies.delegate(Office.APPROVE, delegate, now(), tomorrow(), "đi họp"));
    }

    private Instant now() {
        return ward.clock.instant();
    }

    private Instant tomorrow() {
        return now().plus(Duration.ofDays(1));
    }
}
