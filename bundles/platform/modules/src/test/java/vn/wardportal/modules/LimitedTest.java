package vn.wardportal.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;

class LimitedTest {

    @Test
    void workThatEndsInTimeIsDone() {
        assertThatCode(() -> Limited.run(Duration.ofSeconds(10), () -> {})).doesNotThrowAnyException();
    }

    @Test
    void whatTheWorkThrowsIsTold() {
        assertThatThrownBy(() -> Limited.run(Duration.ofSeconds(10), () -> {
                    throw new NoClassDefFoundError("vn/example/Gone");
                }))
                .isInstanceOf(BundleException.class)
                .hasMessage("vn/example/Gone")
                .hasCauseInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void workThatHangsIsInterrupted() {
        AtomicBoolean interrupted = new AtomicBoolean();

        assertThatThrownBy(() -> Limited.run(Duration.ofMillis(50), () -> {
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                        interrupted.set(true);
                    }
                }))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("longer than")
                .hasMessageNotContaining("goes on");
        assertThat(interrupted).isTrue();
    }
}
