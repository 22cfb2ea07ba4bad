package vn.wardportal.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.testing.As;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.board.Grant;
import vn.wardportal.workflow.board.Grant.Because;
import vn.wardportal.workflow.board.Grant.Place;
import vn.wardportal.workflow.board.Grant.Term;
import vn.wardportal.workflow.board.Mistake;
import vn.wardportal.workflow.route.Item.Who;
import vn.wardportal.workflow.route.Refusal.Why;

/** Who may send in what, and who straight to the preliminary review (khoản 1 Điều 8). */
class SupplyTest {

    private static final Place WARNINGS = new Place("flood.notice", "canh-bao", "Ngập – Cảnh báo");
    private static final Place NEWS = new Place("flood.notice", "tin", "Ngập – Tin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);

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
    void everybodySendsInEverythingAsLongAsTheRuleSaysSo() {
        assertThat(route.supply.open()).isTrue();
        assertThat(route.send(ward.contributor).stage()).isEqualTo("SYNTHESIS");
    }

    @Test
    void withoutTheRuleOnlyThoseWithARightForTheCategoryDo() {
        ward.rules.with(Supply.OPEN, "0");
        refused(Why.NO_GRANT, () -> route.send(ward.contributor));
        give(ward.head, NEWS, false, TODAY, TODAY.plusDays(9));
        refused(Why.NO_GRANT, () -> route.send(ward.contributor));

        give(ward.head, WARNINGS, false, TODAY, TODAY.plusDays(9));

        assertThat(route.send(ward.contributor).stage()).isEqualTo("SYNTHESIS");
    }

    @Test
    void theOfficerWhoSynthesisesCollectsEverywhere() {
        ward.rules.with(Supply.OPEN, "0");

        assertThat(route.send(ward.synthesiser).stage()).isEqualTo("SYNTHESIS");
    }

    @Test
    void aRightForTheWholeKindCoversItsCategories() {
        ward.rules.with(Supply.OPEN, "0");
        give(ward.head, new Place("flood.notice", "", "Ngập"), false, TODAY, TODAY);

        assertThat(route.send(ward.contributor).stage()).isEqualTo("SYNTHESIS");
    }

    @Test
    void aRightHoldsFromItsFirstDayToItsLast() {
        ward.rules.with(Supply.OPEN, "0");
        give(ward.head, WARNINGS, true, TODAY.plusDays(1), TODAY.plusDays(2));
        refused(Why.NO_GRANT, () -> route.send(ward.contributor));
        ward.pass(Duration.ofDays(2));
        assertThat(direct()).isTrue();

        ward.pass(Duration.ofDays(1));

        assertThat(direct()).isFalse();
        refused(Why.NO_GRANT, () -> route.send(ward.contributor));
    }

    @Test
    void aDirectRightPassesTheSynthesisByAndIsWrittenDown() {
        give(ward.head, WARNINGS, true, TODAY, TODAY.plusDays(9));

        Item entered = ward.contributor.gets(() -> route.intake.enter(Ward.SUBJECT, "Xin đăng sớm", Optional.empty()));

        assertThat(entered.stage()).isEqualTo("SPELLING");
        assertThat(route.items.steps(Ward.SUBJECT)).singleElement().satisfies(step -> {
            assertThat(step.act()).isEqualTo(Act.ENTER);
            assertThat(step.remark()).isEqualTo("5/QĐ-BBT: Xin đăng sớm");
        });
        assertThat(ward.audit.entries()).anyMatch(entry -> entry.startsWith("workflow.enter " + Ward.SUBJECT));
        assertThat(ward.notices.sent().getLast().title()).isEqualTo("Soát lỗi, duyệt sơ bộ: Ngập đường");
    }

    @Test
    void whatCameDirectlyGoesTheRestOfTheRouteAndItsWriterDoesNotApproveIt() {
        ward.write(ward.head, "Trưởng Ban viết");
        give(ward.head, new Who("truongban", "Trưởng Ban"), WARNINGS, true, TODAY, TODAY);
        route.enter(ward.head);
        refused(Why.NOT_HERE, () -> route.approve(ward.head));
        route.advise(ward.office);

        refused(Why.APART, () -> route.approve(ward.head));
    }

    @Test
    void nobodyPassesTheSynthesisByWithoutADirectRight() {
        refused(Why.NOT_DIRECT, () -> route.enter(ward.contributor));
        give(ward.head, WARNINGS, false, TODAY, TODAY);
        refused(Why.NOT_DIRECT, () -> route.enter(ward.contributor));
        give(ward.head, NEWS, true, TODAY, TODAY);
        refused(Why.NOT_DIRECT, () -> route.enter(ward.contributor));
    }

    @Test
    void aRightThatWasTakenBackIsNone() {
        give(ward.head, WARNINGS, true, TODAY, TODAY.plusDays(9));
        Grant grant = ward.grants.find(false, 0, 10).getFirst();

        ward.chairman.does(() -> ward.grantDesk.revoke(grant, "Chuyển công tác"));

        assertThat(direct()).isFalse();
        assertThat(ward.grants.find(false, 0, 10)).isEmpty();
        assertThat(ward.grants.find(true, 0, 10)).singleElement().satisfies(one -> assertThat(
                        one.revoked().orElseThrow().reason())
                .isEqualTo("Chuyển công tác"));
    }

    @Test
    void givingAndTakingBackIsAuditedAndThePersonIsTold() {
        give(ward.head, WARNINGS, true, TODAY, TODAY.plusDays(9));
        ward.head.does(() -> ward.grantDesk.revoke(ward.grants.find(false, 0, 1).getFirst(), "Hết nhu cầu"));

        assertThat(ward.audit.entries())
                .contains("workflow.grant workflow.grant/1 Cộng tác viên: Ngập – Cảnh báo, gửi thẳng soát lỗi, từ"
                        + " 12/11/2026 đến 21/11/2026 (5/QĐ-BBT)")
                .anyMatch(entry -> entry.startsWith("workflow.grant.revoke workflow.grant/1")
                        && entry.endsWith("(5/QĐ-BBT). Hết nhu cầu"));
        assertThat(ward.notices.to(1))
                .extracting(notice -> notice.title())
                .containsExactly(
                        "Ông, bà được cấp quyền cung cấp thông tin",
                        "Quyền cung cấp thông tin của ông, bà đã bị thu hồi");
    }

    @Test
    void onlyTheBoardGivesAndTakesBack() {
        assertThatThrownBy(() -> give(ward.contributor, WARNINGS, true, TODAY, TODAY))
                .isInstanceOf(NotPermitted.class);
        give(ward.chairman, WARNINGS, true, TODAY, TODAY);
        Grant grant = ward.grants.find(false, 0, 1).getFirst();

        assertThatThrownBy(() -> ward.office.does(() -> ward.grantDesk.revoke(grant, "Không cần")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aRightHasAnAccountDaysAndADecision() {
        assertThatThrownBy(() -> give(ward.head, new Who("khong-co", "Không có"), WARNINGS, true, TODAY, TODAY))
                .isInstanceOf(Mistake.class);
        assertThatThrownBy(() -> give(ward.head, WARNINGS, true, TODAY, TODAY.minusDays(1)))
                .isInstanceOf(Mistake.class);
        assertThatThrownBy(() -> give(ward.head, WARNINGS, true, TODAY, TODAY.plusYears(6)))
                .isInstanceOf(Mistake.class);
        assertThatThrownBy(() -> ward.head.does(() -> ward.grantDesk.give(
                        grant(new Who("ctv", "Cộng tác viên"), WARNINGS, true, new Term(TODAY, TODAY), " "))))
                .isInstanceOf(Mistake.class);
    }

    private boolean direct() {
        return ward.contributor.gets(() -> route.supply.direct(Ward.SUBJECT));
    }

    private void give(As by, Place place, boolean direct, LocalDate from, LocalDate to) {
        give(by, new Who("ctv", "Cộng tác viên"), place, direct, from, to);
    }

    private void give(As by, Who person, Place place, boolean direct, LocalDate from, LocalDate to) {
        by.does(() -> ward.grantDesk.give(grant(person, place, direct, new Term(from, to), "5/QĐ-BBT")));
    }

    private static Grant grant(Who person, Place place, boolean direct, Term term, String decision) {
        return new Grant(
                0,
                person,
                place,
                direct,
                term,
                new Because(decision, "Phụ trách mục"),
                new Who("", ""),
                Optional.empty());
    }

    private static void refused(Why why, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.why())
                .isEqualTo(why));
    }
}
