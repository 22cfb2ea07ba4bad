package vn.wardportal.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.text.Dates;

class CounterTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 12);

    @Test
    void openInTheMorningUntilNoon() {
        Counter counter = at(THURSDAY, 9, 40);

        assertThat(counter.open()).isTrue();
        assertThat(counter.until()).isEqualTo(time(THURSDAY, 11, 30));
        assertThat(counter.hours())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("07:30")
                .endsWith("11:30");
    }

    @Test
    void closedAtNoonButTodayIsShown() {
        Counter counter = at(THURSDAY, 11, 30);

        assertThat(counter.open()).isFalse();
        assertThat(counter.today()).isTrue();
        assertThat(counter.until()).isEqualTo(time(THURSDAY, 13, 0));
    }

    @Test
    void opensOnTheMinute() {
        assertThat(at(THURSDAY, 13, 0).open()).isTrue();
        assertThat(at(THURSDAY, 17, 0).open()).isFalse();
    }

    @Test
    void afterHoursTheNextDayIsShown() {
        Counter counter = at(THURSDAY, 18, 0);

        assertThat(counter.today()).isFalse();
        assertThat(counter.day()).isEqualTo(THURSDAY.plusDays(1));
        assertThat(counter.until()).isEqualTo(time(THURSDAY.plusDays(1), 0, 0));
    }

    @Test
    void weekendIsPassedOver() {
        assertThat(at(THURSDAY.plusDays(1), 18, 0).day()).isEqualTo(THURSDAY.plusDays(4));
    }

    @Test
    void withoutHoursNothingIsClaimed() {
        SiteIdentity known = Samples.identity();
        SiteIdentity silent = new SiteIdentity(
                known.label(),
                known.name(),
                known.parent(),
                known.responsible(),
                known.address(),
                known.phone(),
                known.email(),
                known.domain(),
                known.counter(),
                List.of(),
                List.of());

        Counter counter = Counter.at(silent, time(THURSDAY, 9, 0));

        assertThat(counter.open()).isFalse();
        assertThat(counter.hours()).isEmpty();
    }

    private static Counter at(LocalDate day, int hour, int minute) {
        return Counter.at(Samples.identity(), time(day, hour, minute));
    }

    private static Instant time(LocalDate day, int hour, int minute) {
        return LocalDateTime.of(day, LocalTime.of(hour, minute))
                .atZone(Dates.ZONE)
                .toInstant();
    }
}
