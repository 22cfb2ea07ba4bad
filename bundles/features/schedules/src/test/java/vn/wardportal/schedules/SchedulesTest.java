package vn.wardportal.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.rules.Coverage.Covered;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.testing.Rendered;

class SchedulesTest {

    private final Office office = new Office();
    private final SchedulesCoverage coverage = new SchedulesCoverage(office.database);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theBoardIsToldOfPublishedWeeks() {
        assertThat(coverage.covered()).containsExactly(new Covered("6.10", Optional.empty(), "/lich-cong-tac", 0));

        office.published(Office.row("T2", "8h", "Giao ban"));
        office.published(Office.chairman());

        assertThat(coverage.covered())
                .containsExactly(new Covered("6.10", Optional.of(office.clock.instant()), "/lich-cong-tac", 2));
    }

    @Test
    void samplesComeAndGoAndLeaveTheWardsOwn() {
        SchedulesDemo demo =
                new SchedulesDemo(office.weeks, office.receptions, office.desk, office.receptionDesk, office.clock);
        assertThat(demo.empty()).isTrue();
        Acting.as(Person.PORTAL, demo::load);

        assertThat(Rendered.page(office.weekPage.open(Rendered.visit("", Map.of())))
                        .text())
                .contains("Tiếp công dân định kỳ")
                .doesNotContain("xét hồ sơ đề nghị hỗ trợ");
        assertThat(office.agenda.gaps()).isEmpty();
        office.published(Office.chairman());
        Acting.as(Person.PORTAL, demo::remove);

        assertThat(office.weeks.empty()).isTrue();
        assertThat(office.receptions.all()).hasSize(1);
    }

    @Test
    void whoWritesIsRemindedOfAWeekThatIsDueAndOfMissingReceptions() {
        office.directory.with(8, "mai", "Lê Mai", Rights.EDIT);
        office.rules.with("schedule.weekly", "FRIDAY 16:00");
        Reminders reminders = new Reminders(
                office.weeks,
                office.agenda,
                office.rules,
                office.calendar,
                office.directory,
                office.notices,
                office.database,
                office.clock);
        reminders.run();
        assertThat(office.notices.sent()).isEmpty();

        office.calendar.off(Office.MONDAY.plusDays(4), "nghỉ bù");
        reminders.run();
        assertThat(office.notices.to(8))
                .extracting(Notice::title)
                .containsExactly("Chưa công bố lịch công tác tuần 47: hạn 16:00 hôm nay");

        office.clock.pass(Duration.ofDays(4));
        reminders.run();
        assertThat(office.notices.to(8))
                .extracting(Notice::title)
                .last()
                .isEqualTo("Thiếu buổi người đứng đầu tiếp công dân từ 16/11/2026 đến 22/11/2026");
        office.published(Office.chairman());
        reminders.run();
        assertThat(office.notices.to(8)).hasSize(2);
    }
}
