package vn.wardportal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RetryTest {

    private static final Retry.Subject SUBJECT = new Retry.Subject("audit", "article/1");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final Retry retry = new Retry(clock);

    @Test
    void theWaitDoublesUpToFiveMinutes() {
        assertThat(waits(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(waits(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(waits(1)).isEqualTo(Duration.ofSeconds(4));
        assertThat(waits(20)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void onlyTheFirstFailureInARowIsNews() {
        assertThat(retry.failed(SUBJECT)).isTrue();
        assertThat(retry.failed(SUBJECT)).isFalse();
        retry.succeeded(SUBJECT);
        assertThat(retry.failed(SUBJECT)).isTrue();
    }

    @Test
    void whatFailedIsTriedAtOnceWhenTheTopicIsTakenAnew() {
        retry.failed(SUBJECT);

        retry.forget("audit");

        assertThat(retry.due(SUBJECT)).isTrue();
    }

    private Duration waits(int failures) {
        for (int failure = 0; failure < failures; failure++) {
            retry.failed(SUBJECT);
        }
        Instant begin = now.get();
        while (!retry.due(SUBJECT)) {
            now.updateAndGet(time -> time.plusSeconds(1));
        }
        return Duration.between(begin, now.get());
    }
}
