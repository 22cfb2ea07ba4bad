package vn.wardportal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.testing.TestDatabase;

class GateTest {

    private final TestDatabase database = TestDatabase.of(Gate.class);
    private final Gate gate = new Gate(new Fingerprints(database), Set.of());
    private final Examined written = Written.html("<p>Chợ hoa</p>");

    @AfterEach
    void close() {
        gate.stop();
        database.close();
    }

    @Test
    void theGravestComesFirst() {
        gate.addCheck(finding("X-2", Level.HINT));
        gate.addCheck(finding("X-3", Level.ASK));
        gate.addCheck(finding("X-1", Level.BLOCK));

        assertThat(gate.look(written).stream().map(Finding::check)).containsExactly("X-1", "X-3", "X-2");
    }

    @Test
    void aCheckThatFailsIsAFindingAndTheOthersLookOn() {
        gate.addCheck(check("X-1", all -> {
            throw new IllegalStateException("expected in this test");
        }));
        gate.addCheck(finding("X-2", Level.HINT));

        assertThat(Written.words(gate.look(written))).containsExactly("ASK Chưa kiểm tra được: X-1.", "HINT X-2");
    }

    @Test
    void aCheckThatDoesNotAnswerIsLeftBehind() {
        CountDownLatch never = new CountDownLatch(1);
        gate.addCheck(check("X-1", all -> {
            awaitUninterruptibly(never);
            return List.of();
        }));

        assertThat(Written.words(gate.look(written))).containsExactly("ASK Chưa kiểm tra được: X-1.");
        never.countDown();
    }

    @Test
    void aCheckThatIsStuckIsNotAskedForEver() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        List<Thread> stuck = new java.util.concurrent.CopyOnWriteArrayList<>();
        Check check = check("X-1", all -> {
            stuck.add(Thread.currentThread());
            awaitUninterruptibly(never);
            return List.of();
        });
        try (Patience patience = new Patience(java.time.Duration.ofMillis(20))) {
            for (int look = 0; look < 6; look++) {
                assertThat(patience.look(check, written, Long.MAX_VALUE)).hasSize(1);
            }

            assertThat(stuck).hasSize(4);
            never.countDown();
            int looks = 0;
            while (!patience.look(check, written, Long.MAX_VALUE).isEmpty()) {
                assertThat(looks++).isLessThan(250);
            }
        }
    }

    @Test
    void whatShouldBeThereAndIsNotNeverReadsAsPassed() {
        Gate whole = new Gate(new Fingerprints(database));

        assertThat(Written.words(whole.look(written)))
                .contains("ASK Chưa kiểm tra được: Chính tả.", "ASK Chưa kiểm tra được: Bảng mã Unicode.");
        whole.stop();
    }

    @Test
    void oneCheckDoesNotDrownTheOthers() {
        gate.addCheck(check("X-1", all -> IntStream.range(0, 80)
                .mapToObj(
                        place -> new Found("X-1", "").inField(place == 79 ? Level.ASK : Level.HINT, "", "nơi " + place))
                .toList()));

        List<Finding> found = gate.look(written);

        assertThat(found).hasSize(51);
        assertThat(Written.words(found)).contains("ASK nơi 79", "ASK Còn 30 chỗ nữa: X-1.");
    }

    @Test
    void whatIsFarTooLongIsLookedAtInPartAndSaysSo() {
        Examined book = Written.html("<p>" + "chữ ".repeat(200_000) + "</p>");
        int[] seen = {0};
        gate.addCheck(check("X-1", all -> {
            seen[0] = all.passages().stream()
                    .mapToInt(passage -> passage.text().length())
                    .sum();
            return List.of();
        }));

        assertThat(Written.words(gate.look(book)))
                .containsExactly("ASK Nội dung dài quá 400000 ký tự: phần sau chưa được kiểm tra.");
        assertThat(seen[0]).isEqualTo(Portion.MOST_LETTERS);
    }

    @Test
    void checksComeAndGo() {
        Check check = finding("X-1", Level.ASK);
        gate.addCheck(check);
        gate.addCheck(new SecrecyStamp());
        assertThat(gate.titles()).containsEntry("X-1", "X-1").containsEntry("CK-03", "Dấu mật, dấu khẩn");

        gate.removeCheck(check);

        assertThat(gate.look(written)).isEmpty();
    }

    private static Check finding(String number, Level level) {
        return check(number, all -> List.of(new Found(number, "").inField(level, "", number)));
    }

    private static Check check(String number, Function<Examined, List<Finding>> look) {
        return new Check() {
            @Override
            public String number() {
                return number;
            }

            @Override
            public List<Finding> look(Examined written) {
                return look.apply(written);
            }
        };
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                // a check that does not end when it is told to
            }
        }
    }
}
