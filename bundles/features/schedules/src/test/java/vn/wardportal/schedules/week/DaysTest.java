package vn.wardportal.schedules.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12/11/2026",
                "12/11/26",
                "12-11-2026",
                "12.11.2026",
                "12/11",
                "12 / 11",
                "2026-11-12",
                "2026-11-12 00:00:00",
                "46338",
                "Thứ Năm",
                "thứ 5",
                "T5",
                "THỨ NĂM (12/11/2026)",
                "Thứ năm, ngày 12/11"
            })
    void daysAreReadAsPeopleAndSheetsWriteThem(String typed) {
        assertThat(Days.of(typed, MONDAY)).contains(LocalDate.of(2026, 11, 12));
    }

    @Test
    void theWeekOfTheNewYearHasDaysOfBoth() {
        LocalDate monday = LocalDate.of(2026, 12, 28);

        assertThat(Days.of("31/12", monday)).contains(LocalDate.of(2026, 12, 31));
        assertThat(Days.of("2/1", monday)).contains(LocalDate.of(2027, 1, 2));
        assertThat(Days.of("Chủ nhật", monday)).contains(LocalDate.of(2027, 1, 3));
        assertThat(Days.of("CN", monday)).contains(LocalDate.of(2027, 1, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "họp", "31/11/2026", "sáng", "tuần 46", "T8"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(Days.of(typed, MONDAY)).isEmpty();
    }
}
