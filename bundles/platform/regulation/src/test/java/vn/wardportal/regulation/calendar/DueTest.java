package vn.wardportal.regulation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.wardportal.api.calendar.WorkCalendar.Due;
import vn.wardportal.api.text.Dates;
import vn.wardportal.regulation.Rights;
import vn.wardportal.regulation.Words;
import vn.wardportal.testing.As;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.TestDatabase;

class DueTest {

    private final TestDatabase database = TestDatabase.of(Words.class);
    private final StoredCalendar calendar = new StoredCalendar(database);
    private final CalendarDesk desk = new CalendarDesk(database, calendar, new RecordedAudit());
    private final As officer = As.person(Rights.READ, Rights.MANAGE);

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        // over Ngày Văn hóa Việt Nam, set as off
        "2026-11-23T09:00, 1, 2026-11-25T17:00",
        // over Giỗ Tổ on a Sunday and the Monday off for it
        "2026-04-24T09:00, 1, 2026-04-28T17:00",
        // over Tết 2026
        "2026-02-13T10:00, 1, 2026-02-23T17:00",
        "2026-02-12T10:00, 3, 2026-02-24T17:00",
        // Saturday 22/8/2026 is worked for Monday 31/8
        "2026-08-21T09:00, 1, 2026-08-22T17:00",
        "2026-08-28T09:00, 1, 2026-09-03T17:00",
        // outside working time
        "2026-11-21T09:00, 1, 2026-11-25T17:00",
        "2026-11-20T18:00, 1, 2026-11-25T17:00",
        "2026-11-19T12:00, 1, 2026-11-20T17:00",
        "2026-11-19T06:00, 1, 2026-11-20T17:00",
        // no day at all: the day it began on
        "2026-11-19T09:00, 0, 2026-11-19T17:00",
        // other years
        "2019-12-31T09:00, 1, 2020-01-02T17:00",
        "2025-04-29T09:00, 1, 2025-05-05T17:00",
        "2025-04-25T09:00, 1, 2025-04-26T17:00",
        "2030-01-31T09:00, 1, 2030-02-08T17:00",
    })
    void workingDaysAreCountedFromTheNext(String from, int days, String due) {
        assertThat(local(calendar.afterWorkingDays(at(from), days))).isEqualTo(LocalDateTime.parse(due));
    }

    @Test
    void whenTheDayIsNotOffItCounts() {
        officer.does(() -> desk.remove(LocalDate.parse("2026-11-24")));

        assertThat(local(calendar.afterWorkingDays(at("2026-11-23T09:00"), 1))).isEqualTo("2026-11-24T17:00");
    }

    @Test
    void aHalfDayIsDueAtItsEnd() {
        save("2026-11-19", DayKind.MORNING);

        Due due = calendar.afterWorkingDays(at("2026-11-18T09:00"), 1);

        assertThat(local(due)).isEqualTo("2026-11-19T11:30");
        assertThat(String.join(" ", due.explanation())).contains("Hội nghị, Chỉ làm buổi sáng");
    }

    @Test
    void whatComesInTheUnworkedHalfBeginsWithTheNextWorkingTime() {
        save("2026-11-19", DayKind.MORNING);

        assertThat(local(calendar.afterWorkingHours(at("2026-11-19T14:00"), 1))).isEqualTo("2026-11-20T08:30");
    }

    @Test
    void aWorkedSaturdayHasTheHoursOfTheDayItIsWorkedFor() {
        assertThat(local(calendar.afterWorkingHours(at("2026-08-22T16:30"), 1))).isEqualTo("2026-08-24T08:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T14:59, 2026-11-19T17:00",
        "2026-11-18T15:00, 2026-11-20T17:00",
        "2026-11-18T15:01, 2026-11-20T17:00",
        "2026-11-20T15:01, 2026-11-25T17:00",
        "2026-11-21T16:00, 2026-11-25T17:00",
    })
    void whatComesAfterTheClosingHourCountsAsReceivedOnTheNextWorkingDay(String from, String due) {
        Due found = calendar.afterWorkingDays(at(from), 1, LocalTime.of(15, 0));

        assertThat(local(found)).isEqualTo(LocalDateTime.parse(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T09:00, 2, 2026-11-18T11:00",
        "2026-11-18T10:30, 2, 2026-11-18T14:00",
        "2026-11-18T07:30, 8, 2026-11-18T17:00",
        "2026-11-18T16:00, 2, 2026-11-19T08:30",
        "2026-11-20T16:00, 9, 2026-11-23T17:00",
        "2026-11-23T16:00, 2, 2026-11-25T08:30",
        "2026-11-21T10:00, 0, 2026-11-23T07:30",
    })
    void workingHoursLeaveTheNoonAndTheHolidaysOut(String from, int hours, String due) {
        assertThat(local(calendar.afterWorkingHours(at(from), hours))).isEqualTo(LocalDateTime.parse(due));
    }

    @Test
    void everyDueDateSaysWhy() {
        Due due = calendar.afterWorkingDays(at("2026-02-13T18:05"), 2);

        assertThat(due.explanation())
                .containsExactly(
                        "Bắt đầu: 18:05, Thứ Sáu, 13/02/2026.",
                        "Lúc đó ngoài giờ làm việc nên tính từ 07:30, Thứ Hai, 23/02/2026.",
                        "Không tính: 14/02/2026–15/02/2026: nghỉ hằng tuần; 16/02/2026–20/02/2026: Tết Âm lịch (gồm nghỉ bù)"
                                + " (Thông báo của Bộ Nội vụ về nghỉ Tết Âm lịch và Quốc khánh 2026);"
                                + " 21/02/2026–22/02/2026: nghỉ hằng tuần.",
                        "Ngày làm việc thứ 1 là Thứ Ba, 24/02/2026; thứ 2 là Thứ Tư, 25/02/2026.",
                        "Hạn (2 ngày làm việc): 17:00, Thứ Tư, 25/02/2026.");
    }

    @Test
    void whatIsNotSettledIsSaid() {
        Due due = calendar.afterWorkingDays(at("2026-11-23T09:00"), 1);

        assertThat(due.explanation())
                .last()
                .isEqualTo("Lưu ý: ngày 24/11/2026 (Ngày Văn hóa Việt Nam) chưa được xác nhận; hạn có thể thay đổi.");
    }

    @Test
    void whatIsPromisedButNotFixedIsSaid() {
        Due due = calendar.afterWorkingDays(at("2027-08-31T09:00"), 3);

        assertThat(due.explanation())
                .last()
                .isEqualTo(
                        "Lưu ý: Quốc khánh (ngày liền kề) chưa định ngày (01/09/2027, 03/09/2027); hạn có thể thay đổi.");
    }

    @Test
    void aYearOfWhichNoHolidayIsKnownIsSaid() {
        Due due = calendar.afterWorkingDays(at("2030-12-31T09:00"), 3);

        assertThat(due.explanation())
                .last()
                .isEqualTo("Lưu ý: lịch chưa có ngày nghỉ nào của năm 2031; hạn có thể thay đổi.");
    }

    @Test
    void daysAreKnownWithTheirReason() {
        assertThat(calendar.day(LocalDate.parse("2026-09-02")))
                .satisfies(day -> assertThat(day.works()).isFalse())
                .satisfies(day -> assertThat(day.reason()).isEqualTo("Quốc khánh"))
                .satisfies(day -> assertThat(day.basis()).contains("Điều 112"));
        assertThat(calendar.day(LocalDate.parse("2026-08-22")).works()).isTrue();
        assertThat(calendar.day(LocalDate.parse("2026-11-21")).works()).isFalse();
        assertThat(calendar.day(LocalDate.parse("2026-11-20")).works()).isTrue();
    }

    @Test
    void workingDaysBetweenAreCounted() {
        LocalDate monday = LocalDate.parse("2026-11-23");

        assertThat(calendar.workingDays(monday, monday)).isZero();
        assertThat(calendar.workingDays(monday, monday.plusDays(2))).isEqualTo(1);
        assertThat(calendar.workingDays(monday, monday.plusDays(9))).isEqualTo(6);
        assertThat(calendar.workingDays(monday.plusDays(9), monday)).isZero();
    }

    @Test
    void aCalendarWithoutWorkSaysSoAndDoesNotLookForEver() {
        database.write(handle -> handle.execute("delete from regulation.work_week"));
        calendar.refresh();

        assertThatThrownBy(() -> calendar.afterWorkingDays(at("2026-11-23T09:00"), 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no working day");
    }

    private void save(String date, DayKind kind) {
        officer.does(() -> desk.save(new SpecialDay(
                LocalDate.parse(date), kind, Optional.empty(), "Hội nghị", "Thông báo 12", Certainty.VERIFIED)));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Dates.ZONE).toInstant();
    }

    private static LocalDateTime local(Due due) {
        return LocalDateTime.ofInstant(due.at(), Dates.ZONE);
    }
}
