package vn.wardportal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.calendar.WorkCalendar.Due;
import vn.wardportal.api.text.Dates;

class FixedCalendarTest {

    private static final Instant FRIDAY =
            LocalDateTime.parse("2026-11-20T16:00").atZone(Dates.ZONE).toInstant();

    private final FixedCalendar calendar = new FixedCalendar();

    @Test
    void weekendsAreLeftOut() {
        assertThat(local(calendar.afterWorkingDays(FRIDAY, 1))).isEqualTo("2026-11-23T17:00");
        assertThat(local(calendar.afterWorkingDays(FRIDAY, 1, LocalTime.of(15, 0))))
                .isEqualTo("2026-11-24T17:00");
        assertThat(local(calendar.afterWorkingHours(FRIDAY, 2))).isEqualTo("2026-11-23T08:30");
        assertThat(calendar.workingDays(LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-27")))
                .isEqualTo(5);
        assertThat(calendar.day(LocalDate.parse("2026-11-21")).works()).isFalse();
    }

    @Test
    void rulesAreWhatTheTestSets() {
        MemoryRules rules = MemoryRules.of(FixedCalendarTest.class).with("flood.answer", "5");

        assertThat(rules.number("flood.answer", FRIDAY)).isEqualTo(5);
        assertThat(rules.find("flood.unknown", LocalDate.parse("2026-11-20"))).isEmpty();
    }

    private static LocalDateTime local(Due due) {
        return LocalDateTime.ofInstant(due.at(), Dates.ZONE);
    }
}
