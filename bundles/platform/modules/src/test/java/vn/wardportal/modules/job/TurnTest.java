package vn.wardportal.modules.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.data.WritesPaused;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** It is a quarter past eight in Viet Nam on 12/11/2026. */
class TurnTest {

    private static final Map<String, Object> MINUTE = Map.of("job.everySeconds", 60, "job.dailyAt", "");
    private static final Map<String, Object> NIGHT = Map.of("job.everySeconds", 0, "job.dailyAt", "02:30");

    private final Remembered done = new Remembered();
    private final Hands clock = new Hands();
    private int runs;
    private RuntimeException failure;

    @Test
    void comesBackAMinuteAfterItEnded() {
        Turn turn = turn(MINUTE, Runnable::run);

        seconds(turn, 59);
        assertThat(runs).isZero();
        seconds(turn, 1);
        assertThat(runs).isEqualTo(1);
        seconds(turn, 59);
        assertThat(runs).isEqualTo(1);
        seconds(turn, 1);
        assertThat(runs).isEqualTo(2);
    }

    @Test
    void neverRunsTwiceAtOnce() {
        Queue<Runnable> begun = new ArrayDeque<>();
        Turn turn = turn(MINUTE, begun::add);

        seconds(turn, 60);
        seconds(turn, 600);
        assertThat(begun).hasSize(1);
        assertThat(turn.now().next()).isEmpty();

        begun.remove().run();
        seconds(turn, 60);
        assertThat(begun).hasSize(1);
    }

    @Test
    void aDailyJobComesAtItsHour() {
        Turn turn = turn(NIGHT, Runnable::run);

        seconds(turn, 0);
        assertThat(turn.now().next()).contains(Instant.parse("2026-11-12T19:30:00Z"));
        pass(turn, Duration.ofHours(18));
        assertThat(runs).isZero();
        pass(turn, Duration.ofMinutes(15));
        pass(turn, Duration.ofHours(1));

        assertThat(runs).isEqualTo(1);
        assertThat(turn.now().next()).contains(Instant.parse("2026-11-13T19:30:00Z"));
    }

    @Test
    void missedDaysAreMadeUpForOnceAfterTheStart() {
        turn(NIGHT, Runnable::run).look();
        clock.pass(Duration.ofDays(3));

        Turn next = turn(NIGHT, Runnable::run);
        seconds(next, 0);
        assertThat(runs).as("in the first moments").isZero();
        seconds(next, 60);
        seconds(next, 60);

        assertThat(runs).isEqualTo(1);
        assertThat(next.now().next()).contains(Instant.parse("2026-11-15T19:30:00Z"));
    }

    @Test
    void aDayThatWasDoneIsNotDoneAgainAfterARestart() {
        Turn turn = turn(NIGHT, Runnable::run);
        turn.look();
        pass(turn, Duration.ofHours(19));
        assertThat(runs).isEqualTo(1);

        Turn next = turn(NIGHT, Runnable::run);
        seconds(next, 0);
        seconds(next, 120);

        assertThat(runs).isEqualTo(1);
    }

    @Test
    void aDailyJobThatFailedIsTriedAgainAfterAnHour() {
        Turn turn = turn(NIGHT, Runnable::run);
        turn.look();
        failure = new IllegalStateException("no disk");
        pass(turn, Duration.ofHours(19));
        assertThat(turn.now().failed()).isTrue();

        failure = null;
        pass(turn, Duration.ofMinutes(59));
        assertThat(runs).isEqualTo(1);
        pass(turn, Duration.ofMinutes(1));

        assertThat(runs).isEqualTo(2);
        assertThat(turn.now().failed()).isFalse();
    }

    @Test
    void anUpgradeOfItsModuleIsNoFailure() {
        Turn turn = turn(NIGHT, Runnable::run);
        turn.look();
        failure = new WritesPaused("Module flood is being upgraded");
        pass(turn, Duration.ofHours(19));

        assertThat(turn.now().failed()).isFalse();
        failure = null;
        seconds(turn, 10);
        assertThat(runs).isEqualTo(2);
    }

    @Test
    void whoStopsAModuleWaitsForTheRunUnderWay() throws InterruptedException {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Turn turn = new Turn(
                "flood",
                "gauges",
                "Đọc trạm đo",
                Rhythm.of(MINUTE).orElseThrow(),
                () -> {
                    entered.countDown();
                    await(leave);
                },
                done,
                clock,
                work -> Thread.ofPlatform().start(work));
        turn.look();
        seconds(turn, 60);
        await(entered);

        assertThat(turn.end(Duration.ofMillis(20))).isFalse();
        leave.countDown();
        assertThat(turn.end(Duration.ofSeconds(10))).isTrue();
        seconds(turn, 600);
        assertThat(turn.now().next()).isPresent();
    }

    @Test
    void withoutATimeThereIsNoJob() {
        assertThat(Rhythm.of(Map.of("job.everySeconds", 0, "job.dailyAt", ""))).isEmpty();
        assertThat(Rhythm.of(Map.of("job.everySeconds", 0, "job.dailyAt", "half past two")))
                .isEmpty();
    }

    private Turn turn(Map<String, Object> declared, Executor threads) {
        return new Turn(
                "flood", "gauges", "Đọc trạm đo", Rhythm.of(declared).orElseThrow(), this::run, done, clock, threads);
    }

    private void run() {
        assertThat(Acting.person()).contains(Person.PORTAL);
        runs++;
        if (failure != null) {
            throw failure;
        }
    }

    private void seconds(Turn turn, long seconds) {
        pass(turn, Duration.ofSeconds(seconds));
    }

    private void pass(Turn turn, Duration duration) {
        turn.look();
        clock.pass(duration);
        turn.look();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Remembered implements Done {

        private Optional<Instant> at = Optional.empty();

        @Override
        public Optional<Instant> at() {
            return at;
        }

        @Override
        public void keep(Instant now) {
            at = Optional.of(now);
        }
    }

    /** A clock whose hands are moved. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-12T01:15:00Z");

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
