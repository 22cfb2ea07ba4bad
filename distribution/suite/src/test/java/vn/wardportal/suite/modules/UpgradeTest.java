package vn.wardportal.suite.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.suite.harness.Distribution;
import vn.wardportal.suite.harness.Portal;
import vn.wardportal.suite.harness.Rows;

/** A module is swapped while residents use it. */
class UpgradeTest {

    private static final int UPGRADES = Boolean.getBoolean("long") ? 20 : 3;
    private static final int SETTLE_MILLIS = 500;

    @TempDir
    Path folder;

    @Test
    @Tag("alone")
    void noRequestFailsEachFormCountsOnceAndTheNewVersionAnswers() throws Exception {
        Portal portal = Portal.fresh("--demo", Distribution.AS_SHIPPED);
        SigningDesk desk = SigningDesk.open(folder, "phuong-1").trustedBy(portal.home());
        // before residents come: signing takes a processor of its own
        List<Path> versions = IntStream.range(2, UPGRADES + 2)
                .mapToObj(number -> desk.sign(next(number)))
                .toList();
        Load load;
        try (portal) {
            try (ModulesConsole console = ModulesConsole.first(portal)) {
                assertThat(console.put(desk.sign(SampleJar.version("1.0.0").write(folder))))
                        .contains("Đã cài");
                load = Load.on(portal.url());
                try (load) {
                    for (int number = 2; number < UPGRADES + 2; number++) {
                        Thread.sleep(SETTLE_MILLIS);
                        assertThat(console.put(versions.get(number - 2))).contains("Đã cập nhật");
                        assertThat(portal.site()
                                        .page("/so-luu-niem")
                                        .selectFirst("h1")
                                        .text())
                                .endsWith(number + ".0.0");
                    }
                    Thread.sleep(SETTLE_MILLIS);
                }
            }
            portal.stop();
        }

        assertThat(load.answers()).containsOnlyKeys("GET 200", "POST 303");
        assertThat(Rows.of(portal.home(), "select text from sample.note"))
                .containsExactlyInAnyOrderElementsOf(load.acknowledged());
        assertThat(load.longestMillis()).isLessThan(5_000);
    }

    @Test
    void aVersionThatFailsIsUndoneWithItsReasonAndItsData() {
        Portal portal = Portal.fresh("--dev");
        try (portal) {
            try (ModulesConsole console = ModulesConsole.first(portal)) {
                console.put(SampleJar.version("1.0.0").write(folder));
                Guests.sign(portal, "con nguyen");

                List<SampleJar> broken = List.of(
                        SampleJar.version("2.0.0")
                                .with("2-broken.sql", "create table a (id int); alter table nothing add x int"),
                        SampleJar.version("2.1.0").withoutItsClass(),
                        SampleJar.version("2.2.0")
                                .with("2-tag.sql", "create table tag (id int)")
                                .withoutItsClass(),
                        SampleJar.version("2.3.0").waitingForNobody());
                for (SampleJar jar : broken) {
                    assertThat(console.put(jar.write(folder))).contains("Không thành", "dữ liệu nguyên vẹn");
                    assertThat(portal.site()
                                    .page("/so-luu-niem")
                                    .select("h1, .item")
                                    .text())
                            .contains("Sổ lưu niệm 1.0.0", "con nguyen");
                }
                assertThat(console.put(next(3))).contains("Đã cập nhật");
                whatIsNoStepForwardIsRefused(console);
            }
            portal.stop();
        }

        assertThat(Rows.of(portal.home(), "select text from sample.note where likes3 = 0"))
                .containsExactly("con nguyen");
        assertThat(
                        Rows.of(
                                portal.home(),
                                "select table_name from information_schema.tables where table_schema like 'SAMPLE%' and table_name in ('A', 'TAG')"))
                .isEmpty();
    }

    private void whatIsNoStepForwardIsRefused(ModulesConsole console) {
        assertThat(console.choose(next(3))).contains("đang được cài");
        console.open();
        assertThat(console.choose(SampleJar.version("1.9.0").write(folder))).contains("cũ hơn");
    }

    /** A version with one more column than the one before. */
    private Path next(int number) {
        SampleJar jar = SampleJar.version(number + ".0.0");
        for (int script = 2; script <= number; script++) {
            jar.with(script + "-likes.sql", "alter table note add likes" + script + " int default 0 not null");
        }
        return jar.write(folder);
    }
}
