package vn.wardportal.procedures.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.procedures.House;
import vn.wardportal.procedures.Overdue.Late;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.testing.FixedDirectory;
import vn.wardportal.testing.RecordedNotices;

/** At a quarter past eight on Thursday 12/11/2026, where five working days are given after the decision. */
class OverdueTest {

    private static final long OFFICE = 7;

    private final House house = new House();
    private final RecordedNotices notices = new RecordedNotices();
    private final PostingWatch watch = new PostingWatch(
            house.overdue,
            house.database,
            new FixedDirectory()
                    .with(OFFICE, "vanphong", "Lê Thị Văn Phòng", Rights.EDIT)
                    .with(8, "ctv", "Cộng tác viên", "news.edit"),
            notices);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aDecidedProcedureIsOverdueTheDayAfterFiveWorkingDays() {
        decided("Đăng ký khai sinh", "2026-11-04");
        Procedure later = decided("Đăng ký kết hôn", "2026-11-05");

        assertThat(house.overdue.find(0, 10)).extracting(Late::name).containsExactly("Đăng ký khai sinh");
        house.clock.pass(Duration.ofDays(1));
        assertThat(house.overdue.find(0, 10))
                .extracting(Late::name)
                .containsExactly("Đăng ký kết hôn", "Đăng ký khai sinh");
        house.posted(later);
        assertThat(house.overdue.count()).isEqualTo(1);
    }

    @Test
    void whatNobodyDecidedOrHasEndedOrIsOlderThanTheRuleIsNot() {
        house.draft(House.manuscript("1.000001", "Chưa có quyết định"));
        house.draft(House.manuscript("1.000002", "Đã hết hiệu lực", "decided", "2026-01-05", "to", "2026-11-11"));
        decided("Cũ hơn quy tắc", "2022-06-22");

        assertThat(house.overdue.count()).isZero();
    }

    @Test
    void whoWritesProceduresIsToldOnceOfEach() {
        Procedure first = decided("Đăng ký khai sinh", "2026-10-01");
        watch.run();
        watch.run();

        assertThat(notices.to(OFFICE)).hasSize(1);
        assertThat(notices.to(8)).isEmpty();
        Notice told = notices.sent().getLast();
        assertThat(told.title()).isEqualTo("1 thủ tục quá hạn niêm yết trên cổng");
        assertThat(told.text()).contains("Đăng ký khai sinh, quyết định 163/QĐ-UBND ngày 01/10/2026");
        assertThat(told.path()).isEqualTo("/quan-tri/thu-tuc/qua-han");
        house.posted(first);
        watch.run();
        assertThat(notices.waiting(OFFICE)).isEmpty();
    }

    private Procedure decided(String name, String day) {
        return house.draft(House.manuscript("", name, "decision", "163/QĐ-UBND", "decided", day));
    }
}
