package vn.wardportal.workflow.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.Refusal;
import vn.wardportal.workflow.route.RouteHouse;

/** When a text was complete, received and published (khoản 1, khoản 2 Điều 10). */
class TimingsTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:15:00Z");

    private final Ward ward = new Ward();
    private final RouteHouse route = ward.route;

    @BeforeEach
    void write() {
        ward.write(ward.contributor, "Ngập");
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void whatIsSentInIsCompleteNowUnlessItsSenderSaysOtherwise() {
        route.send(ward.contributor);

        assertThat(timing().completed()).isEqualTo(NOW);
        assertThat(timing().received()).isEqualTo(NOW);
        assertThat(timing().published()).isEmpty();
    }

    @Test
    void theLimitCountsFromWhenItWasComplete() {
        Instant yesterday = NOW.minus(Duration.ofDays(1));

        send(yesterday);

        assertThat(timing().completed()).isEqualTo(yesterday);
        assertThat(timing().received()).isEqualTo(NOW);
        assertThat(timing().due()).contains(Instant.parse("2026-11-13T10:00:00Z"));
        assertThat(timing().because()).contains("08:15, 11/11/2026");
    }

    @Test
    void nothingIsCompleteInTheFutureOrLongGone() {
        assertThatThrownBy(() -> send(NOW.plusSeconds(60))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> send(NOW.minus(Duration.ofDays(400)))).isInstanceOf(Refusal.class);

        assertThat(route.items.find(Ward.SUBJECT)).isEmpty();
        assertThat(route.register.timings.find(Ward.SUBJECT)).isEmpty();
    }

    @Test
    void whatWasSentBackKeepsItsClock() {
        send(NOW.minusSeconds(3600));
        route.sendBack(ward.synthesiser);
        ward.pass(Duration.ofHours(3));

        send(NOW.plus(Duration.ofHours(3)));

        assertThat(timing().completed()).isEqualTo(NOW.minusSeconds(3600));
        assertThat(timing().received()).isEqualTo(NOW);
        assertThat(timing().returned()).isEqualTo(1);
    }

    @Test
    void residentsReadItWhenItsModuleShowsIt() {
        publish(Duration.ofMinutes(40));

        assertThat(timing().published()).contains(NOW.plus(Duration.ofMinutes(40)));
        assertThat(timing().late(ward.clock.instant())).isEmpty();
        assertThat(timing().lag()).contains(Duration.ofMinutes(40));
    }

    @Test
    void aTextThatIsSentInAfterwardsBeginsANewTurn() {
        publish(Duration.ofMinutes(40));
        ward.write(ward.contributor, "Hết ngập");
        ward.pass(Duration.ofDays(4));

        route.send(ward.contributor);

        assertThat(timing().turn()).isEqualTo(2);
        assertThat(timing().received()).isEqualTo(ward.clock.instant());
        assertThat(timing().published()).isEmpty();
    }

    @Test
    void anEmergencyIsTimedToo() {
        ward.head.does(() -> route.emergency.publish(Ward.SUBJECT, "Nước lên"));
        route.deliver();

        assertThat(timing().received()).isEqualTo(NOW);
        assertThat(timing().published()).contains(NOW);
    }

    private void publish(Duration takes) {
        route.toApproval();
        route.approve(ward.head);
        ward.pass(takes);
        route.publish(ward.deputy);
        route.deliver();
    }

    private void send(Instant completed) {
        ward.contributor.does(() -> route.intake.send(Ward.SUBJECT, "", Optional.of(completed)));
    }

    private Timing timing() {
        return route.register.timings.find(Ward.SUBJECT).orElseThrow();
    }
}
