package vn.wardportal.api.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayTextTest {

    @Test
    void theDayComesBeforeTheMonthHoweverItIsWritten() {
        for (String text : List.of(
                "2026-03-04",
                "4/3/2026",
                "04-03-2026",
                " 04.03.2026 ",
                "ngày 04 tháng 3 năm 2026",
                "2026-03-04T00:00",
                "2026/3/4",
                "04/03/2026 0:00:00",
                "46085",
                "46085.5")) {
            assertThat(DayText.read(text)).as(text).contains(LocalDate.of(2026, 3, 4));
        }
    }

    @Test
    void whatIsNoDayIsNone() {
        for (String text :
                List.of("", "31/02/2026", "13/13/2026", "tháng 3", "4/3/26", "2026", "12345", "99999", "460850")) {
            assertThat(DayText.read(text)).as(text).isEmpty();
        }
    }
}
