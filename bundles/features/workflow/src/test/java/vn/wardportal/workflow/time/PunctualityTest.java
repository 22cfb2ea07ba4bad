package vn.wardportal.workflow.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.testing.Screen;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.RouteHouse;
import vn.wardportal.workflow.time.Punctuality.Line;

class PunctualityTest {

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void whatWasReceivedInAMonthIsCountedByWhatBecameOfIt() {
        publish(Duration.ZERO);
        ward.write(ward.contributor, "Hết ngập");
        route.send(ward.contributor);
        route.sendBack(ward.synthesiser);
        publish(Duration.ofDays(8));
        ward.write(ward.contributor, "Lại ngập");
        ward.pass(Duration.ofDays(20));
        route.send(ward.contributor);

        assertThat(route.register.punctuality.lines())
                .containsExactly(
                        new Line(LocalDate.of(2026, 12, 1), "flood.notice", 1, 0, 0, 0, 0, 0),
                        new Line(LocalDate.of(2026, 11, 1), "flood.notice", 2, 2, 1, 1, 1, 1));
        assertThat(route.register.punctuality.lines().getLast().firstPassRate()).hasValue(50);
    }

    @Test
    void theMonthsStandInATable() {
        assertThat(Screen.words(new PunctualityTable(route.register.punctuality.lines())))
                .contains("Chưa có tin bài nào");
        publish(Duration.ZERO);

        assertThat(Screen.words(new PunctualityTable(route.register.punctuality.lines())))
                .contains("Đúng hạn", "11/2026", "flood.notice", "100 %");
    }

    private void publish(Duration takes) {
        ward.write(ward.contributor, "Ngập");
        route.toApproval();
        ward.pass(takes);
        route.approve(ward.head);
        route.publish(ward.deputy);
        route.deliver();
    }
}
