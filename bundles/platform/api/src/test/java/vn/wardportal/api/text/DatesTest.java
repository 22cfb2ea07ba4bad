package vn.wardportal.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void weekdayIsWrittenInWords() {
        assertThat(Dates.weekday(LocalDate.of(2026, 11, 12), Language.VI)).isEqualTo("Thứ Năm, 12/11/2026");
    }

    @Test
    void timeIsThePortalsNotTheServers() {
        assertThat(Dates.time(Instant.parse("2026-11-12T17:30:00Z"))).isEqualTo("00:30, 13/11/2026");
    }
}
