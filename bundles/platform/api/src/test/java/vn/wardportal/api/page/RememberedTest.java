package vn.wardportal.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Sources.Noted;

class RememberedTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:00:00Z");

    private final Source news = new Source("data:news");
    private final AtomicInteger made = new AtomicInteger();
    private Instant now = NOW;

    private final Remembered<Integer> remembered = new Remembered<>(new Ticking(), () -> {
        news.read();
        Sources.staleAt(NOW.plusSeconds(60));
        return made.incrementAndGet();
    });

    @Test
    void itIsMadeOnceUntilItsSourceChanges() {
        assertThat(remembered.get()).isEqualTo(1);
        assertThat(remembered.get()).isEqualTo(1);

        news.changed();
        assertThat(remembered.get()).isEqualTo(2);
    }

    @Test
    void theClockMakesItAnew() {
        remembered.get();
        now = NOW.plusSeconds(60);

        assertThat(remembered.get()).isEqualTo(2);
    }

    @Test
    void everyPageThatUsesItIsMadeFromItsSources() {
        remembered.get();
        Noted<Integer> page = Sources.noting(remembered::get);

        assertThat(page.value()).isEqualTo(1);
        assertThat(page.sources().current(NOW.plusSeconds(59))).isTrue();
        assertThat(page.sources().current(NOW.plusSeconds(60))).isFalse();
        news.changed();
        assertThat(page.sources().current(NOW)).isFalse();
    }

    @Test
    void whatChangesWhileItIsMadeIsNotKept() {
        Remembered<Integer> unlucky = new Remembered<>(new Ticking(), () -> {
            news.read();
            news.changed();
            return made.incrementAndGet();
        });

        assertThat(unlucky.get()).isEqualTo(1);
        assertThat(unlucky.get()).isEqualTo(2);
    }

    @Test
    void whatReadsNoSourceIsMadeEachTime() {
        Remembered<Integer> blind = new Remembered<>(new Ticking(), made::incrementAndGet);

        assertThat(blind.get()).isEqualTo(1);
        assertThat(blind.get()).isEqualTo(2);
    }

    private final class Ticking extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
