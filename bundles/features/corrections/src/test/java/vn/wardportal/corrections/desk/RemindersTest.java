package vn.wardportal.corrections.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.corrections.Correction.Kind;
import vn.wardportal.corrections.Office;

/** Reports of Thursday 12/11/2026 are due on Monday 23/11/2026. */
class RemindersTest {

    private static final String SOON = "Sắp đến hạn trả lời báo lỗi: Lễ hội đường hoa";
    private static final String OVERDUE = "Quá hạn trả lời báo lỗi: Lễ hội đường hoa";

    private final Office office = new Office();
    private final Reminders reminders =
            new Reminders(office.database, office.reports, office.bulletin, office.calendar, office.clock);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsDueOnTheNextWorkingDayIsRemindedOfOnceADay() {
        office.found();
        office.clock.pass(Duration.ofDays(7));
        reminders.run();
        assertThat(told()).doesNotContain(SOON);

        office.clock.pass(Duration.ofDays(1));
        reminders.run();
        reminders.run();

        assertThat(told()).containsOnlyOnce(SOON);
    }

    @Test
    void whatIsOverdueIsRemindedOfEachWorkingDayAndNotOnOthers() {
        office.found();
        office.clock.pass(Duration.ofDays(12));
        reminders.run();
        office.clock.pass(Duration.ofDays(1));
        reminders.run();
        office.clock.pass(Duration.ofDays(3));
        reminders.run();

        assertThat(told()).filteredOn(OVERDUE::equals).hasSize(2);
    }

    @Test
    void whatWaitsForADecisionRemindsThoseWhoDecideAndWhatIsDoneNobody() {
        office.proposed(Kind.CORRECTION);
        long answered = office.found();
        office.handler.does(() -> office.desk.answer(answered, "Giờ đã đúng."));
        office.clock.pass(Duration.ofDays(12));
        reminders.run();

        assertThat(told()).containsOnlyOnce(OVERDUE);
        assertThat(office.notices.to(Office.number(Office.APPROVER)))
                .extracting(Notice::title)
                .contains(OVERDUE);
    }

    private List<String> told() {
        return office.notices.to(Office.number(Office.HANDLER)).stream()
                .map(Notice::title)
                .toList();
    }
}
