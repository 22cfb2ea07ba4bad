package vn.wardportal.suite.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.Distribution;
import vn.wardportal.suite.harness.Distribution.Outcome;
import vn.wardportal.suite.harness.Portal;

/** One portal from its first start on a fresh home to a later one. */
class StartAndStopTest {

    private static final int TERMINATED = 143;

    @Test
    void portalLivesItsLifeOnOneHome() throws IOException {
        Path home = Distribution.freshHome();
        try (Portal portal = Portal.on(home)) {
            assertThat(portal.printed()).contains("is ready.").doesNotContain("PROBLEM");
            assertThat(portal.site().get("/").statusCode()).isEqualTo(200);

            secondPortalOnTheHomeIsRefused(portal);
            statusTellsThatAllIsWell(portal);
            sigtermStopsWithinSeconds(portal);
        }

        Path moved = home.resolveSibling(home.getFileName() + "-moved");
        Files.move(home, moved);
        movedHomeWorks(moved);
        olderPortalLeavesTheHomeOfANewerOneAlone(moved);
    }

    private static void secondPortalOnTheHomeIsRefused(Portal portal) {
        Outcome second = Distribution.call("start", "--home", portal.home().toString(), "--port", "0");

        assertThat(second.code()).isEqualTo(4);
        assertThat(second.text())
                .contains("process " + portal.pid())
                .contains("already runs on " + portal.home())
                .contains("portal stop");
        assertThat(portal.site().get("/").statusCode()).isEqualTo(200);
    }

    private static void statusTellsThatAllIsWell(Portal portal) {
        Outcome status = Distribution.call("status", "--home", portal.home().toString());

        assertThat(status.code()).isZero();
        assertThat(status.text()).contains(portal.url()).contains("well");
    }

    private static void sigtermStopsWithinSeconds(Portal portal) throws IOException {
        Instant asked = Instant.now();
        int code = portal.stop();

        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(code).isEqualTo(TERMINATED);
        assertThat(Files.readString(portal.home().resolve("logs/portal.log"))).contains("Portal stopped");
        assertThat(Distribution.call("status", "--home", portal.home().toString())
                        .code())
                .isEqualTo(3);
    }

    private static void movedHomeWorks(Path moved) {
        try (Portal portal = Portal.on(moved)) {
            assertThat(portal.printed()).contains("is ready.").doesNotContain("PROBLEM");
            assertThat(portal.site().get("/tin-tuc").statusCode()).isEqualTo(200);

            Outcome stop = Distribution.call("stop", "--home", moved.toString());
            assertThat(stop.code()).isZero();
            assertThat(portal.alive()).isFalse();
        }
    }

    private static void olderPortalLeavesTheHomeOfANewerOneAlone(Path home) throws IOException {
        Path mark = home.resolve("data/portal.version");
        Files.writeString(mark, "99.0.0\n");

        Outcome outcome = Distribution.call("start", "--home", home.toString(), "--port", "0");

        assertThat(outcome.code()).isEqualTo(5);
        assertThat(outcome.text()).contains("99.0.0").contains("older 1.0.0").contains(home.toString());
        assertThat(Files.readString(mark)).isEqualTo("99.0.0\n");

        Files.writeString(mark, "0.9.0\n");
        try (Portal portal = Portal.on(home)) {
            assertThat(portal.printed()).contains("is ready.");
            assertThat(Files.readString(mark)).startsWith("1.0.0");
        }
    }
}
