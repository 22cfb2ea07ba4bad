package vn.wardportal.workflow.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Item.Label;
import vn.wardportal.workflow.route.Item.Times;
import vn.wardportal.workflow.route.Item.Who;
import vn.wardportal.workflow.route.State;
import vn.wardportal.workflow.time.Limits.Limit;

class LimitsTest {

    private static final Instant COMPLETED = Instant.parse("2026-11-12T01:15:00Z");
    private static final Instant RECEIVED = Instant.parse("2026-11-12T09:00:00Z");

    private final Ward ward = new Ward();

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void newsHasADayFromItsCompletion() {
        Limit limit = limit("news.article", "Thời sự");

        assertThat(limit.due()).isEqualTo("2026-11-13T01:15:00Z");
        assertThat(limit.because())
                .isEqualTo("Trong 24 giờ kể từ khi hoàn thành thông tin, 08:15, 12/11/2026 (khoản 1 Điều 10).");
    }

    @Test
    void aDocumentHasTwoWorkingDaysAndTheCalendarSaysWhy() {
        Limit limit = limit("documents.document", "Nghị quyết");

        assertThat(limit.due()).isEqualTo("2026-11-16T10:00:00Z");
        assertThat(limit.because())
                .startsWith("Trong 2 ngày làm việc kể từ khi hoàn thành thông tin")
                .endsWith("Hạn: 17:00, 16/11/2026.");
    }

    @Test
    void aScheduleIsPublishedTheSameDay() {
        Limit limit = limit("schedule.event", "");

        assertThat(limit.due()).isEqualTo("2026-11-12T17:00:00Z");
        assertThat(limit.because()).startsWith("Trong ngày kể từ khi hoàn thành thông tin");
    }

    @Test
    void specialDataCountFromTheirReceipt() {
        Limit limit = limit("news.article", "hình ảnh sản phẩm mới");

        assertThat(limit.due()).isEqualTo("2026-11-13T10:00:00Z");
        assertThat(limit.basis()).isEqualTo("khoản 2 Điều 10");
        assertThat(limit.because()).startsWith("Trong 1 ngày làm việc kể từ khi nhận được, 16:00, 12/11/2026");
    }

    @Test
    void whatIsOfNoKnownKindHasALimitToo() {
        assertThat(limit("flood.notice", "Cảnh báo").due()).isEqualTo("2026-11-16T10:00:00Z");
    }

    private Limit limit(String kind, String category) {
        Item item = new Item(
                kind + "/1",
                new Label("Tin", category, "tin/1"),
                "dieu-13",
                1,
                1,
                State.UNDER_WAY,
                "COLLECT",
                1,
                "0".repeat(64),
                new Who("ctv", "ctv"),
                Optional.empty(),
                new Times(RECEIVED, Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty()));
        return ward.route.register.limits.of(item, COMPLETED, RECEIVED).orElseThrow();
    }
}
