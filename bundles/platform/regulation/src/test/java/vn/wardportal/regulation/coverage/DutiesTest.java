package vn.wardportal.regulation.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DutiesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    private final Ward ward = new Ward();

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void nothingIsCheckedBeforeTheHour() {
        ward.newsUpdated("2026-11-23T01:30:00Z");
        ward.clock.pass(Duration.ofMinutes(449));

        ward.checkDuties();

        assertThat(checked()).isEmpty();
    }

    @Test
    void eachWorkingDayIsCheckedOnceAtHalfPastFour() {
        ward.newsUpdated("2026-11-23T01:30:00Z");
        ward.topical.put(MONDAY, 2);
        ward.clock.pass(Duration.ofMinutes(450));

        ward.checkDuties();
        ward.topical.put(MONDAY, 3);
        ward.checkDuties();

        assertThat(checked()).containsExactly(new TopicalDay(MONDAY, 2, 1));
        assertThat(ward.officer.gets(() -> ward.board.months("6.5")))
                .containsExactly(new BoardTable.Month(2026, 11, State.OK, 1));
    }

    @Test
    void daysThatWereMissedAreMadeUpForWithoutTheFreeOnes() {
        ward.newsUpdated("2026-11-23T01:30:00Z");
        ward.topical.put(MONDAY, 1);
        ward.topical.put(MONDAY.plusDays(2), 1);
        ward.clock.pass(Duration.ofHours(8));
        ward.checkDuties();

        ward.clock.pass(Duration.ofDays(7).minusHours(2));
        ward.checkDuties();

        assertThat(checked())
                .extracting(TopicalDay::day)
                .containsExactly(
                        MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(4));
        assertThat(checked()).extracting(TopicalDay::passed).containsExactly(true, false, true, false, false);
    }

    @Test
    void aDayWaitsForAModuleThatIsBeingSwapped() {
        ward.newsUpdated("2026-11-23T01:30:00Z");
        ward.stopNews();
        ward.clock.pass(Duration.ofMinutes(455));

        ward.checkDuties();
        assertThat(checked()).isEmpty();

        ward.newsUpdated("2026-11-23T01:30:00Z");
        ward.topical.put(MONDAY, 1);
        ward.checkDuties();
        assertThat(checked()).containsExactly(new TopicalDay(MONDAY, 1, 1));
    }

    @Test
    void aDayDoesNotWaitForAModuleThatStaysAway() {
        ward.newsUpdated("2026-11-23T01:30:00Z");
        ward.declare(new ServingModule("projects", "Dự án"), false, "6.3");
        ward.topical.put(MONDAY, 1);
        ward.clock.pass(Duration.ofHours(8));

        ward.checkDuties();

        assertThat(checked()).containsExactly(new TopicalDay(MONDAY, 1, 1));
    }

    @Test
    void weekendsAreNotChecked() {
        ward.newsUpdated("2026-11-23T01:30:00Z");
        ward.clock.pass(Duration.ofDays(5).plusHours(9));

        ward.checkDuties();

        assertThat(checked()).isEmpty();
    }

    @Test
    void theLastDaysShowAsMarksWithTheStreak() {
        List<TopicalDay> checked = List.of(
                new TopicalDay(MONDAY.minusDays(4), 0, 1),
                new TopicalDay(MONDAY.minusDays(3), 2, 1),
                new TopicalDay(MONDAY, 1, 1));

        Streak streak = Streak.of(checked, ward.calendar, MONDAY, 6);

        assertThat(streak.length()).isEqualTo(2);
        assertThat(streak.days())
                .extracting(Streak.Day::mark)
                .containsExactly(
                        Streak.Mark.UNCHECKED,
                        Streak.Mark.MISSED,
                        Streak.Mark.KEPT,
                        Streak.Mark.FREE,
                        Streak.Mark.FREE,
                        Streak.Mark.KEPT);
    }

    private List<TopicalDay> checked() {
        return ward.officer.gets(() -> ward.board.topical(MONDAY.minusYears(1)));
    }
}
