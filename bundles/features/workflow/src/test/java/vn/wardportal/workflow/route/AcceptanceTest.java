package vn.wardportal.workflow.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.rules.Regulation.Change;
import vn.wardportal.testing.As;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.Refusal.Why;

/** The regulation is accepted before the first contribution, and again when it was amended (khoản 2 Điều 1, Điều 16). */
class AcceptanceTest {

    private static final String AMENDED = "Quy chế ban hành kèm Quyết định 99/QĐ-UBND ngày 5/11/2026";
    private static final Change CHANGE = new Change("Điều 8. Hình thức cung cấp", "Gửi tay.", "Gửi qua Cổng.");

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;

    @BeforeEach
    void amend() {
        ward.regulation.amend(AMENDED, LocalDate.of(2026, 12, 1), CHANGE);
        ward.write(ward.contributor, "Ngập");
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void whatWasAcceptedHoldsUntilANewEditionIsInForce() {
        ward.pass(Duration.ofDays(18));

        assertThat(route.send(ward.contributor).stage()).isEqualTo("SYNTHESIS");
    }

    @Test
    void fromItsDayOnEverybodyAcceptsItBeforeTheirNextContribution() {
        ward.pass(Duration.ofDays(19));
        assertThatThrownBy(() -> route.send(ward.contributor))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.NOT_ACCEPTED));

        ward.contributor.does(ward.acceptance::give);

        assertThat(route.send(ward.contributor).stage()).isEqualTo("SYNTHESIS");
        assertThat(ward.audit.entries().stream().filter(entry -> entry.contains(AMENDED)))
                .hasSize(1);
        assertThat(ward.acceptance.given("tonghop")).isFalse();
    }

    @Test
    void whatIsUnderWayGoesOnUnderItsAcceptance() {
        route.send(ward.contributor);
        ward.pass(Duration.ofDays(19));

        assertThat(route.forward(ward.synthesiser).stage()).isEqualTo("SPELLING");
    }

    @Test
    void whoAcceptedTheEditionBeforeSeesWhatIsNew() {
        ward.pass(Duration.ofDays(19));

        assertThat(ward.acceptance.changes("ctv")).containsExactly(CHANGE);
        assertThat(ward.acceptance.changes("moi")).isEmpty();
    }

    @Test
    void whoMissedAnEditionSeesWhatIsNewInBoth() {
        Change later = new Change("Điều 10. Thời hạn", "24 giờ.", "12 giờ.");
        ward.regulation.amend("Quy chế sửa lần hai", LocalDate.of(2026, 12, 10), later);
        ward.pass(Duration.ofDays(19));
        ward.synthesiser.does(ward.acceptance::give);
        ward.pass(Duration.ofDays(10));

        assertThat(ward.acceptance.changes("ctv")).containsExactly(CHANGE, later);
        assertThat(ward.acceptance.changes("tonghop")).containsExactly(later);
    }

    @Test
    void whatWasAcceptedBeforeEditionsWereKnownStillCounts() {
        As.named("cu").does(() -> ward.database.write(handle -> handle.execute("""
                insert into workflow.acceptance (login, regulation, accepted_at) values ('cu',
                    'Quy chế ban hành kèm Quyết định 554/QĐ-UBND ngày 21/5/2019', current_timestamp)""")));

        assertThat(ward.acceptance.given("cu")).isTrue();
    }
}
