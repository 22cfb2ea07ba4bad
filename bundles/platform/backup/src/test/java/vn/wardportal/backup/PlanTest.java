package vn.wardportal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.text.Dates;

/** Half past one at night in the ward is half past six in the evening, universal time. */
class PlanTest {

    private static final Instant MADE = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    void aFreshPlanWaitsForItsHour() {
        Plan plan = plan(Optional.empty());

        assertThat(due(plan, "2026-11-24T04:00:00Z")).isFalse();
        assertThat(due(plan, "2026-11-24T18:29:59Z")).isFalse();
        assertThat(due(plan, "2026-11-24T18:30:00Z")).isTrue();
    }

    @Test
    void onceADayIsEnough() {
        Plan plan = plan(Optional.of(Instant.parse("2026-11-24T18:30:05Z")));

        assertThat(due(plan, "2026-11-24T18:31:00Z")).isFalse();
        assertThat(due(plan, "2026-11-25T18:29:00Z")).isFalse();
        assertThat(due(plan, "2026-11-25T18:30:00Z")).isTrue();
    }

    @Test
    void oneThatWasMissedIsMadeUpForAtTheNextStart() {
        Plan plan = plan(Optional.of(Instant.parse("2026-11-24T18:30:05Z")));

        assertThat(due(plan, "2026-11-26T02:00:00Z")).isTrue();
    }

    @Test
    void nothingIsDueWhileThePlanIsOff() {
        Plan off = new Plan(false, LocalTime.of(1, 30), 7, MADE, Optional.empty());

        assertThat(due(off, "2026-12-24T18:30:00Z")).isFalse();
    }

    private static Plan plan(Optional<Instant> done) {
        return new Plan(true, LocalTime.of(1, 30), 7, MADE, done);
    }

    private static boolean due(Plan plan, String now) {
        return plan.due(Instant.parse(now), Dates.ZONE);
    }
}
