package vn.wardportal.regulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.rules.Rule;
import vn.wardportal.api.rules.RuleFile;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.regulation.Refused;
import vn.wardportal.regulation.Rights;
import vn.wardportal.regulation.Words;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.TestDatabase;

class RulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final TestDatabase database = TestDatabase.of(Words.class);
    private final StoredRules rules = new StoredRules(database);
    private final RecordedAudit audit = new RecordedAudit();
    private final FixedClock clock = FixedClock.at("2026-11-23T02:00:00Z");
    private final RulesDesk desk = new RulesDesk(database, rules, audit, clock);
    private final As officer = As.person(Rights.READ, Rights.MANAGE);

    @BeforeEach
    void declare() {
        rules.declare(RuleFile.read(
                Objects.requireNonNull(RulesTest.class.getResourceAsStream("/" + RuleFile.NAME)), "regulation"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatTheRegulationSetsIsThereWithItsBasis() {
        assertThat(rules.number("limit.news", clock.instant())).isEqualTo(24);
        assertThat(rules.text("topical.time", TODAY)).isEqualTo("16:30");
        assertThat(rules.rule("correction", TODAY).basis()).contains("Điều 15");
        assertThat(rules.all(TODAY)).allSatisfy(rule -> {
            assertThat(rule.basis()).isNotBlank();
            assertThat(rule.note()).isNotBlank();
            assertThat(rule.unit().isEmpty() || Words.VI.has("unit." + rule.unit()))
                    .isTrue();
        });
        for (int item = 1; item <= 11; item++) {
            assertThat(rules.find("coverage.6." + item, TODAY)).isPresent();
        }
    }

    @Test
    void aRuleThatDoesNotHoldIsNamed() {
        assertThatThrownBy(() -> rules.number("limit.unheard", TODAY)).hasMessageContaining("limit.unheard");
        assertThatThrownBy(() -> rules.number("limit.news", LocalDate.parse("2019-05-20")))
                .hasMessageContaining("2019-05-20");
        assertThatThrownBy(() -> rules.number("topical.time", TODAY)).hasMessageContaining("16:30");
    }

    @Test
    void aChangeHoldsFromItsDayOnAndThePastStays() {
        officer.does(() -> desk.change(rule("limit.news"), "12", TODAY.plusDays(7), "Thông báo 20/TB-UBND"));

        assertThat(rules.number("limit.news", TODAY.plusDays(6))).isEqualTo(24);
        assertThat(rules.number("limit.news", TODAY.plusDays(7))).isEqualTo(12);
        assertThat(rules.number("limit.news", Instant.parse("2026-11-29T16:59:00Z")))
                .isEqualTo(24);
        assertThat(rules.number("limit.news", Instant.parse("2026-11-29T17:00:00Z")))
                .isEqualTo(12);
        assertThat(audit.entries())
                .containsExactly(
                        "regulation.rule regulation.rule/limit.news 24 → 12, 30/11/2026, Thông báo 20/TB-UBND");
    }

    @Test
    void thePastCannotBeChanged() {
        officer.does(() -> {
            refused(() -> desk.change(rule("limit.news"), "12", TODAY.minusDays(1), "TB"), "quá khứ");
            refused(() -> desk.change(rule("limit.news"), "mười", TODAY, "TB"), "số nguyên");
            refused(() -> desk.change(rule("topical.time"), "25:00", TODAY, "TB"), "16:30");
            refused(() -> desk.change(rule("limit.news"), "12", TODAY, " "), "căn cứ");

            desk.change(rule("limit.news"), "12", TODAY, "TB");
            refused(() -> desk.change(rule("limit.news"), "10", TODAY, "TB"), "ngày mai");
            refused(() -> desk.withdraw(rule("limit.news")), "quá khứ");
        });
    }

    @Test
    void whatHasNotBegunCanBeReplacedAndTakenBack() {
        officer.does(() -> {
            desk.change(rule("limit.news"), "12", TODAY.plusDays(2), "TB");
            desk.change(rule("limit.news"), "10", TODAY.plusDays(2), "TB");
        });
        assertThat(rules.number("limit.news", TODAY.plusDays(2))).isEqualTo(10);

        officer.does(() -> desk.withdraw(rules.rule("limit.news", TODAY.plusDays(2))));

        assertThat(rules.number("limit.news", TODAY.plusDays(2))).isEqualTo(24);
    }

    @Test
    void aModuleThatComesAgainOverwritesNothing() {
        officer.does(() -> desk.change(rule("limit.news"), "12", TODAY, "TB"));

        declare();
        rules.declare(List.of(new Rule(
                "limit.news", "36", "hours", TODAY.plusYears(1), Optional.empty(), "Luật mới", "Đăng tin", "news")));

        assertThat(rules.number("limit.news", TODAY)).isEqualTo(12);
        assertThat(rules.number("limit.news", TODAY.plusYears(1))).isEqualTo(36);
        assertThat(rules.history("limit.news")).hasSize(3);
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        As.person(Rights.READ).does(() -> assertThatThrownBy(() -> desk.change(rule("limit.news"), "12", TODAY, "TB"))
                .isInstanceOf(NotPermitted.class));
    }

    @Test
    void pagesThatAskedAreStaleAfterAChange() {
        Sources asked = Sources.noting(() -> rules.number("limit.news", TODAY)).sources();

        officer.does(() -> desk.change(rule("limit.news"), "12", TODAY, "TB"));

        assertThat(asked.current(clock.instant())).isFalse();
    }

    @Test
    void theViewFindsARuleAndChangesIt() {
        look(view -> {
            view.filter.setValue("khẩn cấp");
            assertThat(view.list.rows()).isEqualTo(1);
            assertThat(view.list.getElement().getTextRecursively()).contains("review.emergency", "24 giờ");

            view.panel.open(rule("review.emergency"));
            assertThat(view.panel.history.getElement().getTextRecursively())
                    .contains("24 giờ, từ 21/05/2019. khoản 7 Điều 12");
            view.panel.content.setValue("12");
            view.panel.save.click();

            assertThat(view.panel.answer.getText()).isEqualTo("Đã lưu thay đổi.");
            assertThat(view.panel.history.getElement().getTextRecursively()).contains("12 giờ, từ 24/11/2026");
        });
        clock.pass(Duration.ofDays(1));
        assertThat(rules.number("review.emergency", clock.instant())).isEqualTo(12);
    }

    private void look(Consumer<RulesView> work) {
        officer.does(() -> work.accept(new RulesView(desk)));
    }

    private Rule rule(String name) {
        return rules.rule(name, TODAY);
    }

    private static void refused(Runnable work, String why) {
        assertThatThrownBy(work::run).isInstanceOf(Refused.class).hasMessageContaining(why);
    }
}
