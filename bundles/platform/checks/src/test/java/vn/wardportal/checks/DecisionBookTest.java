package vn.wardportal.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Decisions;
import vn.wardportal.api.check.Decisions.Decided;
import vn.wardportal.api.check.Decisions.Decision;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.testing.As;

class DecisionBookTest {

    private final Ward ward = new Ward();
    private final PhonesAndMail check = new PhonesAndMail();
    private final Examined written =
            Written.titled("Gọi 0901234567 hoặc 0901111167").examined();

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void aFindingIsOpenUntilSomebodyDecided() {
        List<Finding> found = check.look(written);
        assertThat(ward.decisions.open(written, found)).hasSize(2);

        As.named("lan").does(() -> ward.decisions.record(written, found.getFirst(), Decision.IGNORED));

        assertThat(ward.decisions.open(written, found)).containsExactly(found.getLast());
        assertThat(ward.decisions.of(written.subject())).singleElement().satisfies(decided -> {
            assertThat(decided.login()).isEqualTo("lan");
            assertThat(decided.words()).isEqualTo("090*****67");
            assertThat(decided.hash()).hasSize(64);
            assertThat(decided.at()).isEqualTo(ward.clock.instant());
        });
    }

    @Test
    void aDecisionLastsThroughOtherChangesAndHoldsForThisTextAlone() {
        As.named("lan").does(() -> check.look(written)
                .forEach(finding -> ward.decisions.record(written, finding, Decision.IGNORED)));
        Examined longer = Written.titled("Hoặc gọi 0901234567, 0901222267").examined();
        Examined other = Written.titled("Gọi 0901234567").as("news.article/13").examined();

        assertThat(ward.decisions.open(longer, check.look(longer))).hasSize(1);
        assertThat(ward.decisions.open(other, check.look(other))).hasSize(1);
    }

    @Test
    void whatBlocksIsOpenUntilItIsMendedAndHintsNeverAre() {
        Finding block = new Found("X-1", "").inField(Level.BLOCK, "title", "a");
        Finding hint = new Found("X-1", "").inField(Level.HINT, "title", "b");

        As.named("lan").does(() -> {
            assertThatThrownBy(() -> ward.decisions.record(written, block, Decision.IGNORED))
                    .isInstanceOf(IllegalArgumentException.class);
            ward.decisions.record(written, block, Decision.CORRECTED);
        });

        assertThat(ward.decisions.open(written, List.of(block, hint))).containsExactly(block);
    }

    @Test
    void whatWhoeverWroteItPassedOverIsOpenAtTheReview() {
        List<Finding> found = check.look(written);
        As.named("lan").does(() -> ward.decisions.record(written, found.getFirst(), Decision.IGNORED));
        assertThat(ward.decisions.unreviewed(written, found)).hasSize(2);

        As.named("nam", Decisions.REVIEW)
                .does(() -> ward.decisions.record(written, found.getFirst(), Decision.IGNORED));

        assertThat(ward.decisions.unreviewed(written, found)).containsExactly(found.getLast());
        assertThat(ward.decisions.open(written, found)).containsExactly(found.getLast());
    }

    @Test
    void nobodyDecidesNothingAndNothingIsDecidedOfWhatIsNotKept() {
        Finding finding = check.look(written).getFirst();
        Examined fresh = Written.titled("Gọi 0901234567").as("news.article/new").examined();

        assertThatThrownBy(() -> ward.decisions.record(written, finding, Decision.IGNORED))
                .isInstanceOf(NotPermitted.class);
        As.named("lan").does(() -> assertThatThrownBy(() -> ward.decisions.record(fresh, finding, Decision.IGNORED))
                .isInstanceOf(IllegalArgumentException.class));
        assertThat(ward.decisions.of("news.article/new")).isEqualTo(List.<Decided>of());
    }

    @Test
    void aDecisionOnAFileIsEvidenceOfThatFileAlone() {
        Finding first = inFile("ab".repeat(32));
        Finding second = inFile("cd".repeat(32));

        As.named("lan").does(() -> ward.decisions.record(written, first, Decision.IGNORED));

        assertThat(ward.decisions.open(written, List.of(first, second))).containsExactly(second);
        assertThat(ward.decisions.of(written.subject()))
                .extracting(Decided::hash)
                .containsExactly("ab".repeat(32));
    }

    private static Finding inFile(String hash) {
        return new Found("CK-07", "")
                .at(Level.ASK, "file/" + hash, new Finding.Place(0, 0, "090*****67"), "checks.personal.phone");
    }
}
