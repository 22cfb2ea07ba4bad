package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.suite.harness.Distribution;

/**
 * The process is killed while somebody saves and publishes in the console. What was acknowledged is there, the act that
 * it died in was done or was not, and nothing is half done. Two wards take turns: one starts anew while the other dies.
 */
class KillTest {

    private static final int KILLS = Distribution.isLong() ? 200 : 20;

    @Test
    void whatWasAcknowledgedIsThereAndNothingIsHalfDone(@TempDir Path one, @TempDir Path other) throws IOException {
        Random random = new Random(554);
        try (Ward first = new Ward(one, random);
                Ward second = new Ward(other, random)) {
            for (int kill = 1; kill <= KILLS; kill += 2) {
                first.live("" + kill);
                second.live("" + (kill + 1));
            }
            first.end();
            second.end();

            assertThat(first.inDoubt() + second.inDoubt())
                    .as("kills that came before the console had acknowledged")
                    .isPositive();
        }
    }
}
