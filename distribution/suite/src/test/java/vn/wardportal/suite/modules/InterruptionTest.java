package vn.wardportal.suite.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.suite.harness.Distribution;
import vn.wardportal.suite.harness.Login;
import vn.wardportal.suite.harness.Portal;
import vn.wardportal.suite.harness.Rows;

/**
 * The process ends anywhere in an upgrade, on the way back to the version before, or in a removal; at the next start the
 * module is what it was or what it was to be, never half.
 */
class InterruptionTest {

    private static final int KILLS = Distribution.isLong() ? 40 : 4;
    private static final int LONGEST_MILLIS = 900;
    private static final int SHORT_MILLIS = 400;
    private static final String BOOK = "/so-luu-niem";
    private static final String NOWHERE = "";

    @TempDir
    Path folder;

    private final Random random = new Random(554);

    /** Each version brings a column, and each that was adopted has left its own. */
    private final SortedSet<Integer> columns = new TreeSet<>();

    private Login login;

    @Test
    void afterAnyInterruptionVersionTablesAndDataFitTogether() throws Exception {
        Portal portal = Portal.fresh("--dev");
        try (ModulesConsole console = ModulesConsole.first(portal)) {
            login = console.login();
            console.put(SampleJar.version("1.0.0").write(folder));
            Guests.sign(portal, "con nguyen");
        }
        String version = "1.0.0";
        for (int kill = 2; kill < KILLS + 2; kill++) {
            Set<String> possible = interrupted(portal, Act.of(kill), kill, version);
            portal = portal.again();
            version = version(portal);
            assertThat(version).isIn(possible);
            if (version.equals(NOWHERE)) {
                version = putInAgain(portal);
            }
            // also of a version whose upgrade was undone and that was put in again after a removal
            columns.add(Integer.parseInt(version.replaceAll("\\..*", "")));
            Guests.sign(portal, "sau lần " + kill);
            assertThat(Guests.notes(portal)).contains("con nguyen", "sau lần " + kill);
        }
        portal.stop();
        assertThat(Rows.of(portal.home(), "select module from modules.operation where ended_at is null"))
                .isEmpty();
    }

    @Test
    void whatTheFrameworkDroppedWhileItWroteTheNextVersionIsPutInAnew() throws IOException {
        Portal portal = Portal.fresh("--dev");
        try (ModulesConsole console = ModulesConsole.first(portal)) {
            console.put(SampleJar.version("1.0.0").write(folder));
            console.put(SampleJar.version("2.0.0").write(folder));
        }
        portal.stop();
        halfWritten(portal.home());

        try (Portal next = portal.again()) {
            assertThat(Guests.title(next)).endsWith("1.0.0");
            next.stop();
            assertThat(Rows.of(next.home(), "select step from modules.operation order by id"))
                    .containsExactly("DONE", "UNDONE");
        }
    }

    /** Makes the home what a power cut leaves while the framework writes its copy of the version 2.0.0. */
    private static void halfWritten(Path home) throws IOException {
        Rows.of(home, """
                select id from final table (
                    update modules.operation set step = 'SWITCHING', ended_at = null where to_version = '2.0.0')""");
        byte[] jar = Files.readAllBytes(home.resolve("data/modules/vn.wardportal.sample/2.0.0.jar"));
        try (Stream<Path> files = Files.walk(home.resolve("data/framework"))) {
            for (Path copy : files.filter(file -> file.endsWith("bundle.jar")).toList()) {
                if (Arrays.equals(jar, Files.readAllBytes(copy))) {
                    Files.delete(copy.resolveSibling("revision.location"));
                }
            }
        }
    }

    /** Begins the act, ends the process in the middle, and answers the versions that may be found afterwards. */
    private Set<String> interrupted(Portal portal, Act act, int number, String version) throws InterruptedException {
        try (ModulesConsole console = ModulesConsole.again(portal, login)) {
            Set<String> possible = begun(console, act, number, version);
            console.begin();
            Thread.sleep(random.nextInt(act == Act.UPGRADE ? LONGEST_MILLIS : SHORT_MILLIS));
            portal.kill();
            return possible;
        }
    }

    private Set<String> begun(ModulesConsole console, Act act, int number, String version) {
        Locator back = console.card("sample").getByText("Lùi về");
        if (act == Act.REMOVE) {
            console.chooseToRemove("sample");
            return Set.of(version, NOWHERE);
        }
        if (act == Act.GO_BACK && back.count() > 0) {
            String before = back.innerText().replaceAll(".* ", "");
            assertThat(console.chooseToGoBack("sample")).contains("Dữ liệu giữ nguyên");
            return Set.of(version, before);
        }
        console.choose(next(number));
        return Set.of(version, number + ".0.0");
    }

    private String putInAgain(Portal portal) {
        try (ModulesConsole console = ModulesConsole.again(portal, login)) {
            console.chooseOffered("sample");
            assertThat(console.carryOut()).contains("Đã cài");
        }
        return version(portal);
    }

    private static String version(Portal portal) {
        return portal.site().get(BOOK).statusCode() == 404
                ? NOWHERE
                : Guests.title(portal).replaceAll(".* ", "");
    }

    private Path next(int number) {
        SampleJar jar = SampleJar.version(number + ".0.0");
        SortedSet<Integer> all = new TreeSet<>(columns);
        all.add(number);
        all.tailSet(2)
                .forEach(column -> jar.with(
                        column + "-likes.sql",
                        "-- additive\nalter table note add likes" + column + " int default 0 not null"));
        return jar.write(folder);
    }

    private enum Act {
        UPGRADE,
        GO_BACK,
        REMOVE;

        private static final List<Act> TURNS = List.of(UPGRADE, GO_BACK, UPGRADE, REMOVE);

        static Act of(int kill) {
            return TURNS.get(kill % TURNS.size());
        }
    }
}
