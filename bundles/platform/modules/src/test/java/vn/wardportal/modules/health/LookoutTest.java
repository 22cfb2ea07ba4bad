package vn.wardportal.modules.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.module.Health;
import vn.wardportal.api.module.Health.Status;
import vn.wardportal.api.module.HealthCheck;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;

class LookoutTest {

    @Test
    void whatTheCheckSaysIsTold() {
        assertThat(lookout(() -> Health.warn("ít chỗ")).look().health()).isEqualTo(Health.warn("ít chỗ"));
    }

    @Test
    void aCheckThatThrowsHasFailedWithItsReason() {
        Health health = lookout(() -> {
                    throw new IllegalStateException("no answer");
                })
                .look()
                .health();

        assertThat(health.status()).isEqualTo(Status.FAIL);
        assertThat(health.words()).contains("no answer");
    }

    @Test
    void aCheckThatHangsHasFailedAndIsNotAskedAgainUntilItAnswers() throws InterruptedException {
        CountDownLatch released = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        Lookout lookout = lookout(() -> {
            asked.incrementAndGet();
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Health.pass("");
        });

        assertThat(lookout.look().health().status()).isEqualTo(Status.FAIL);
        assertThat(lookout.look().health().status()).isEqualTo(Status.FAIL);
        assertThat(asked).hasValue(1);
        released.countDown();
        assertThat(lookout.look().health().status()).isEqualTo(Status.PASS);
        assertThat(asked).hasValue(1);
        assertThat(lookout.look().health().status()).isEqualTo(Status.PASS);
        assertThat(asked).hasValue(2);
    }

    private static Lookout lookout(HealthCheck check) {
        return new Lookout(
                "flood", "Gauges", "Trạm đo", check, Messages.of(Lookout.class).in(Language.VI));
    }
}
