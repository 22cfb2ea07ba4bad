package vn.wardportal.schedules.week;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8h | 08:00",
                "8h30 | 08:30",
                "8g30 | 08:30",
                "08 giờ 00’ | 08:00",
                "8 giờ 30 phút | 08:30",
                "08:00:00 | 08:00",
                "830 | 08:30",
                "14 | 14:00",
                "0,354166667 | 08:30",
                "7h30-9h | 07:30 – 09:00",
                "08:00 – 10:30 | 08:00 – 10:30",
                "từ 8h đến 10h15 | 08:00 – 10:15",
                "2h chiều | 14:00",
                "Chiều, 2h30 | 14:30",
                "8:00 AM | 08:00",
                "1:30pm | 13:30",
                "SÁNG | Sáng",
                "Buổi chiều | Chiều"
            })
    void timesAreReadAsPeopleWriteThem(String typed, String meant) {
        Hours hours = Hours.of(typed).orElseThrow();

        assertThat(hours.words()).isEqualTo(meant);
        assertThat(Hours.of(hours.words())).contains(hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "họp", "25h", "8h75", "10h – 8h", "sáng chiều", "8h, 9h, 10h", "phòng 2"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(Hours.of(typed)).isEmpty();
    }
}
