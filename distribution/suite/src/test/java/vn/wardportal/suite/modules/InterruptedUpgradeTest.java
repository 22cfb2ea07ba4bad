package vn.wardportal.suite.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.suite.harness.Login;
import vn.wardportal.suite.harness.Portal;
import vn.wardportal.suite.harness.Rows;

/** The process ends anywhere in an upgrade; at the next start the module is the old one or the new one, never half. */
class InterruptedUpgradeTest {

    private static final int KILLS = Boolean.getBoolean("long") ? 20 : 4;
    private static final int LATEST_MILLIS = 900;

    @TempDir
    Path folder;

    private final SortedSet<Integer> columns = new TreeSet<>();

    @Test
    void afterAnyInterruptionVersionTablesAndDataFitTogether() throws Exception {
        Random random = new Random(554);
        Portal portal = Portal.fresh("--dev");
        Login login;
        try (ModulesConsole console = ModulesConsole.first(portal)) {
            login = console.login();
            console.put(SampleJar.version("1.0.0").write(folder));
            Guests.sign(portal, "con nguyen");
        }
        String version = "1.0.0";
        for (int kill = 2; kill < KILLS + 2; kill++) {
            try (ModulesConsole console = ModulesConsole.again(portal, login)) {
                console.choose(next(kill, version));
                console.begin();
                Thread.sleep(random.nextInt(LATEST_MILLIS));
                portal.kill();
            }
            portal = portal.again();
            String now =
                    portal.site().page("/so-luu-niem").selectFirst("h1").text().replaceAll(".* ", "");
            assertThat(now).isIn(version, kill + ".0.0");
            Guests.sign(portal, "sau lần " + kill);
            assertThat(portal.site().page("/so-luu-niem").select(".item").text())
                    .contains("con nguyen", "sau lần " + kill);
            version = now;
        }
        portal.stop();
        assertThat(Rows.of(portal.home(), "select module from modules.operation where ended_at is null"))
                .isEmpty();
    }

    /** The next version over the one that is there: each that was adopted has left its column. */
    private Path next(int number, String version) {
        SampleJar jar = SampleJar.version(number + ".0.0");
        int adopted = Integer.parseInt(version.replaceAll("\\..*", ""));
        columns.removeIf(column -> column > adopted);
        columns.add(number);
        columns.forEach(column ->
                jar.with(column + "-likes.sql", "alter table note add likes" + column + " int default 0 not null"));
        return jar.write(folder);
    }
}
