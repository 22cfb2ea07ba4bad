package vn.wardportal.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.ChecksPanel;
import vn.wardportal.api.check.Decisions.Decision;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Origin;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.user.NotPermitted;

class GivenChecksTest {

    private final GivenChecks checks = new GivenChecks();
    private final MemoryDecisions decisions = new MemoryDecisions(FixedClock.at("2026-11-26T01:00:00Z"));
    private final Examined written =
            new Examined("flood.note", "flood.note/1", List.of(), List.of(), List.of(), Origin.OWN, Optional.empty());

    @Test
    void whatIsFoundIsOpenUntilItIsDecided() {
        ChecksPanel panel = new PlainPanels(checks, decisions).open(() -> written, mended -> {});
        Finding asks = finding(Level.ASK);
        Finding blocks = finding(Level.BLOCK);
        checks.find(blocks, asks, finding(Level.HINT));
        panel.look();
        assertThat(panel.open()).containsExactly(blocks, asks);
        assertThat(panel.component().getElement().getText()).isEqualTo("BLOCK\nASK");

        assertThatThrownBy(() -> decisions.record(written, asks, Decision.IGNORED))
                .isInstanceOf(NotPermitted.class);
        As.named("lan").does(() -> decisions.record(written, asks, Decision.IGNORED));

        panel.look();
        assertThat(panel.open()).containsExactly(blocks);
        assertThat(decisions.of("flood.note/1")).singleElement().satisfies(decided -> assertThat(decided.login())
                .isEqualTo("lan"));
    }

    @Test
    void whatIsPublishedIsRememberedOnceItIsKept() {
        try (TestDatabase database = TestDatabase.of("flood", List.of())) {
            database.write(handle -> {
                checks.remember(handle, written);
                assertThat(checks.remembered()).isEmpty();
                return true;
            });
            assertThat(checks.remembered()).containsExactly("flood.note/1");

            database.write(handle -> {
                checks.forget(handle, "flood.note/1");
                return true;
            });
            assertThat(checks.remembered()).isEmpty();
        }
    }

    private static Finding finding(Level level) {
        return new Finding("X-1", level, "", Optional.empty(), level.name(), "", Optional.empty());
    }
}
