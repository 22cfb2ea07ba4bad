package vn.wardportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private static final long SECOND = 1_000_000_000;

    private final AtomicLong now = new AtomicLong();
    private final Allowances allowances = new Allowances(now::get);

    @Test
    void whoAsksWithoutARestHasToWaitAndOthersHaveNot() {
        assertThat(admitted("one", 100)).isEqualTo(60);
        assertThat(admitted("other", 1)).isEqualTo(1);

        now.addAndGet(2 * SECOND);

        assertThat(admitted("one", 100)).isEqualTo(6);
    }

    @Test
    void aLongRestIsNotSavedUp() {
        admitted("one", 100);

        now.addAndGet(3_600 * SECOND);

        assertThat(admitted("one", 100)).isEqualTo(60);
    }

    @Test
    void whoAsksOneThingTooOftenMayStillAskAnother() {
        admitted("one", 100);

        assertThat(admitted("one", "another", 1)).isEqualTo(1);
        assertThat(admitted("one", 1)).isZero();
    }

    private long admitted(String sender, int times) {
        return admitted(sender, "search", times);
    }

    private long admitted(String sender, String work, int times) {
        return IntStream.range(0, times)
                .filter(time -> allowances.admits(sender, work))
                .count();
    }
}
