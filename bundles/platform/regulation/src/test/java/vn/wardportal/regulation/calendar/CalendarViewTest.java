package vn.wardportal.regulation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.regulation.Rights;
import vn.wardportal.regulation.Words;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.TestDatabase;

class CalendarViewTest {

    private final TestDatabase database = TestDatabase.of(Words.class);
    private final StoredCalendar calendar = new StoredCalendar(database);
    private final RecordedAudit audit = new RecordedAudit();
    private final CalendarDesk desk = new CalendarDesk(database, calendar, audit);
    private final FixedClock clock = FixedClock.at("2026-11-23T02:00:00Z");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theBoxTriesADeadlineOut() {
        look(view -> {
            assertThat(view.whatIf.result.getElement().getTextRecursively())
                    .contains("Hạn: 17:00, 25/11/2026", "Ngày Văn hóa Việt Nam", "chưa được xác nhận");

            view.whatIf.unit.setValue(WhatIf.Unit.HOURS);
            view.whatIf.count.setValue(3);

            assertThat(view.whatIf.result.getElement().getTextRecursively()).contains("Hạn: 13:30, 23/11/2026");

            view.whatIf.count.setValue(null);

            assertThat(view.whatIf.result.getElement().getTextRecursively()).contains("Nhập ngày, giờ");
        });
    }

    @Test
    void aYearListsItsDaysAndWhatIsNotDecided() {
        look(view -> {
            assertThat(view.list.rows()).isEqualTo(15);

            view.year.setValue(2027);

            assertThat(view.questions.getElement().getTextRecursively())
                    .contains("Quốc khánh (ngày liền kề)", "Nhập ngày 01/09/2027", "Nhập ngày 03/09/2027");
        });
    }

    @Test
    void aDayThatWasEnteredCountsAtOnceAndSettlesItsQuestion() {
        look(view -> {
            view.year.setValue(2027);
            view.form.date.setValue(LocalDate.parse("2027-09-03"));
            view.form.reason.setValue("Quốc khánh (ngày liền kề)");
            view.form.save.click();
            assertThat(view.form.answer.getText()).isEqualTo("Mỗi ngày cần lý do và căn cứ.");

            view.form.basis.setValue("Thông báo của Bộ Nội vụ");
            view.form.save.click();

            assertThat(view.form.answer.getText()).startsWith("Đã lưu.");
            assertThat(view.questions.getChildren()).isEmpty();
            assertThat(calendar.day(LocalDate.parse("2027-09-03")).works()).isFalse();
        });
        assertThat(audit.entries())
                .containsExactly("regulation.day regulation.special_day/2027-09-03 03/09/2027: Nghỉ cả ngày, Quốc khánh"
                        + " (ngày liền kề)");
    }

    @Test
    void aDayThatIsChangedStaysTheSameDay() {
        look(view -> {
            SpecialDay tet = As.person(Rights.READ).gets(() -> desk.days(2026)).getFirst();
            view.form.edit(tet);
            assertThat(view.form.date.isReadOnly()).isTrue();

            view.form.kind.setValue(DayKind.MORNING);
            view.form.save.click();

            assertThat(view.form.date.isReadOnly()).isFalse();
            assertThat(view.list.rows()).isEqualTo(15);
            assertThat(calendar.day(LocalDate.parse("2026-01-01")).works()).isTrue();
        });
    }

    @Test
    void hoursChangeFromADayOnAndStayAsTheyWereBefore() {
        look(view -> {
            view.hours.days.setValue(Set.of(DayOfWeek.SATURDAY));
            view.hours.morningStarts.setValue(LocalTime.of(7, 30));
            view.hours.morningEnds.setValue(LocalTime.of(11, 30));
            view.hours.from.setValue(LocalDate.parse("2026-12-01"));
            view.hours.basis.setValue("Thông báo 15/TB-UBND");
            view.hours.save.click();

            assertThat(view.hours.answer.getText()).isEqualTo("Đã đổi giờ làm việc.");
            assertThat(view.hours.getElement().getTextRecursively())
                    .contains("Thứ Bảy: 07:30–11:30, từ 01/12/2026. Thông báo 15/TB-UBND");
        });
        assertThat(calendar.day(LocalDate.parse("2026-11-28")).works()).isFalse();
        assertThat(calendar.day(LocalDate.parse("2026-12-05")).works()).isTrue();
    }

    @Test
    void hoursThatOverlapAreRefused() {
        look(view -> {
            view.hours.days.setValue(Set.of(DayOfWeek.MONDAY));
            view.hours.morningStarts.setValue(LocalTime.of(7, 30));
            view.hours.morningEnds.setValue(LocalTime.of(14, 0));
            view.hours.afternoonStarts.setValue(LocalTime.of(13, 0));
            view.hours.afternoonEnds.setValue(LocalTime.of(17, 0));
            view.hours.basis.setValue("Thông báo");
            view.hours.save.click();

            assertThat(view.hours.answer.getText()).startsWith("Giờ bắt đầu phải trước");
        });
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        As reader = As.person(Rights.READ);

        reader.does(() -> assertThat(new CalendarView(desk, calendar, clock).form.isVisible())
                .isFalse());
        reader.does(() -> assertThatThrownBy(() -> desk.remove(LocalDate.parse("2026-09-02")))
                .isInstanceOf(NotPermitted.class));
    }

    @Test
    void pagesThatAskedAreStaleAfterAChange() {
        Sources asked = Sources.noting(() -> calendar.day(LocalDate.parse("2026-09-02")))
                .sources();
        assertThat(asked.current(clock.instant())).isTrue();

        As.person(Rights.MANAGE).does(() -> desk.remove(LocalDate.parse("2026-09-02")));

        assertThat(asked.current(clock.instant())).isFalse();
    }

    private void look(Consumer<CalendarView> work) {
        As.person(Rights.READ, Rights.MANAGE).does(() -> work.accept(new CalendarView(desk, calendar, clock)));
    }
}
