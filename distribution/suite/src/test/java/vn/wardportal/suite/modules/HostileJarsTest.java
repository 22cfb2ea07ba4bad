package vn.wardportal.suite.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.suite.harness.Portal;
import vn.wardportal.suite.harness.Rows;
import vn.wardportal.suite.modules.HostileJars.Hostile;

/** Whatever is wrong with a file, the portal says what, takes nothing of it and keeps nothing of it. */
class HostileJarsTest {

    private static final int AT_ONCE = 16;
    private static final long GROWTH_KIB = 32 << 10;
    private static final long TIDY_MILLIS = 10_000;

    @TempDir
    Path folder;

    @Test
    void isRefusedWithItsReasonAndChangesNothing() throws Exception {
        SigningDesk ward = SigningDesk.open(folder, "phuong-1");
        SigningDesk stranger = SigningDesk.open(folder, "la");
        try (Portal portal = Portal.fresh();
                ModulesConsole console = ModulesConsole.first(portal)) {
            ward.trustedBy(portal.home());
            Path installed = SampleJar.version("2.0.0").write(folder);
            assertThat(console.choose(ward.signAnything(installed, folder.resolve("good.zip"))))
                    .contains("Ký bởi: phuong-1.", "Ổ đĩa: cần khoảng 1 MB", "Không mô-đun nào khác");
            assertThat(console.carryOut()).contains("Đã cài");
            List<Hostile> hostile = HostileJars.make(folder, ward, stranger, installed);
            assertThat(hostile).hasSizeGreaterThanOrEqualTo(40);
            List<String> modules = console.modules();
            TreeSet<String> files = files(portal.home());
            Jvm jvm = new Jvm(portal);
            long memory = jvm.heapKib();

            refuseAll(console, hostile);

            assertThat(console.open().modules()).isEqualTo(modules);
            assertThat(portal.site().page("/so-luu-niem").selectFirst("h1").text())
                    .endsWith("2.0.0");
            awaitTidy(portal.home(), files);
            assertThat(jvm.heapKib()).isLessThan(memory + GROWTH_KIB);
            portal.stop();
            assertThat(Rows.of(portal.home(), "select summary from audit.entry where action = 'modules.refuse'"))
                    .hasSizeGreaterThanOrEqualTo(40);
        }
    }

    private static void refuseAll(ModulesConsole console, List<Hostile> hostile) {
        SoftAssertions softly = new SoftAssertions();
        for (int from = 0; from < hostile.size(); from += AT_ONCE) {
            List<Hostile> some = hostile.subList(from, Math.min(hostile.size(), from + AT_ONCE));
            Map<String, String> answers =
                    console.chooseAll(some.stream().map(Hostile::file).toList());
            some.forEach(jar ->
                    softly.assertThat(answers.get(jar.name())).as(jar.name()).contains(jar.words()));
        }
        softly.assertAll();
    }

    /** What lies in the store, and what anybody may have put aside while looking. */
    private static TreeSet<String> files(Path home) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (String place : List.of("data/modules", "tmp")) {
            try (Stream<Path> found = Files.walk(home.resolve(place))) {
                found.map(file -> home.relativize(file).toString()).forEach(names::add);
            }
        }
        return names;
    }

    private static void awaitTidy(Path home, TreeSet<String> files) throws Exception {
        long end = System.currentTimeMillis() + TIDY_MILLIS;
        while (!files(home).equals(files) && System.currentTimeMillis() < end) {
            Thread.sleep(100);
        }
        assertThat(files(home)).isEqualTo(files);
    }
}
