package vn.wardportal.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.text.Dates;
import vn.wardportal.corrections.Report.Due;
import vn.wardportal.testing.FixedCalendar;
import vn.wardportal.testing.MemoryRules;

class DeadlinesTest {

    private final MemoryRules rules = MemoryRules.of(Deadlines.class).with("correction", "10");

    @Test
    void tenDaysEndWithTheWorkOfTheLastOne() {
        Due due = new Deadlines(rules, new FixedCalendar()).of(Instant.parse("2026-11-09T08:00:00Z"));

        assertThat(Dates.time(due.at())).isEqualTo("17:00, 19/11/2026");
        assertThat(due.because())
                .isEqualTo("Nhận ngày 09/11/2026; 10 ngày kể từ ngày nhận là hết Thứ Năm, 19/11/2026."
                        + " Hạn là hết giờ làm việc Thứ Năm, 19/11/2026.");
        assertThat(due.basis()).isNotBlank();
    }

    @Test
    void whereTheLastDayIsOffTheTermEndsWithTheNextWorkingDay() {
        Due due = new Deadlines(rules, new FixedCalendar()).of(Instant.parse("2026-11-12T01:15:00Z"));

        assertThat(Dates.time(due.at())).isEqualTo("17:00, 23/11/2026");
        assertThat(due.because()).contains("Chủ Nhật, 22/11/2026 là ngày nghỉ.", "Điều 148 Bộ luật Dân sự");
    }

    @Test
    void aHolidayIsNamed() {
        Due due =
                new Deadlines(rules, new Holiday(LocalDate.of(2026, 11, 23))).of(Instant.parse("2026-11-12T01:15:00Z"));

        assertThat(Dates.time(due.at())).isEqualTo("17:00, 24/11/2026");
        assertThat(due.because()).contains("Thứ Hai, 23/11/2026 là ngày nghỉ: Ngày hội.");
    }

    /** The fixed calendar with one day off, of which only what deadlines need is true. */
    private record Holiday(LocalDate off) implements WorkCalendar {

        private static final FixedCalendar ELSE = new FixedCalendar();

        @Override
        public Day day(LocalDate date) {
            return date.equals(off) ? new Day(date, false, "Ngày hội", "Quyết định 1") : ELSE.day(date);
        }

        @Override
        public Due afterWorkingDays(Instant from, int days) {
            Instant at = ELSE.afterWorkingDays(from, days).at();
            boolean late = LocalDate.ofInstant(at, Dates.ZONE).equals(off);
            return late ? ELSE.afterWorkingDays(from, days + 1) : ELSE.afterWorkingDays(from, days);
        }

        @Override
        public Due afterWorkingDays(Instant from, int days, LocalTime closing) {
            return afterWorkingDays(from, days);
        }

        @Override
        public Due afterWorkingHours(Instant from, int hours) {
            return ELSE.afterWorkingHours(from, hours);
        }

        @Override
        public int workingDays(LocalDate after, LocalDate to) {
            return ELSE.workingDays(after, to);
        }
    }
}
