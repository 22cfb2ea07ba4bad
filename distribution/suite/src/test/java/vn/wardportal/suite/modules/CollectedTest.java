package vn.wardportal.suite.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Distribution;
import vn.wardportal.suite.harness.Portal;

/** The class loader of a module that was stopped or replaced is collected, however the module was used before. */
class CollectedTest {

    private static final int UPGRADES = Distribution.isLong() ? 50 : 4;

    /** What the JDK's own caches hold softly goes when memory is short: no leak, but it would hide one. */
    private static final String NO_SOFT_MEMORY = "-XX:SoftRefLRUPolicyMSPerMB=0";

    /** By then whatever is made once has been made. */
    private static final int WARM = 2;

    /** Of each swap a row in the journal and a jar on the disk are left, and nothing in memory. */
    private static final long GROWTH_KIB = 8 * 1024;

    @TempDir
    Path folder;

    @Test
    void anUpgradedModuleIsInMemoryOnceAndLeavesNothing() {
        try (Portal portal = Portal.fresh("--dev", NO_SOFT_MEMORY, "-XX:+EnableDynamicAgentLoading");
                ModulesConsole console = ModulesConsole.first(portal);
                Console editor = Console.at(portal).signIn(console.login())) {
            Jvm jvm = new Jvm(portal);
            Inside inside = new Inside(portal, folder);
            console.put(SampleJar.version("1.0.0").write(folder));
            upgrade(2, WARM, console, editor, portal);
            Map<String, Long> threads = inside.threads();
            long heap = jvm.heapKib();

            upgrade(WARM + 1, UPGRADES + 1, console, editor, portal);

            sign(portal);
            assertThat(jvm.loaders("vn.wardportal.sample", 1)).hasSize(1);
            assertThat(jvm.heapKib()).isLessThan(heap + GROWTH_KIB);
            // pools breathe; what each swap left would come to one for each
            assertThat(inside.threads())
                    .allSatisfy((name, count) ->
                            assertThat(count).as(name).isLessThan(threads.getOrDefault(name, 0L) + UPGRADES - WARM));
        }
    }

    private void upgrade(int first, int last, ModulesConsole console, Console editor, Portal portal) {
        for (int version = first; version <= last; version++) {
            sign(portal);
            editor.open("so-luu-niem").page().locator("vaadin-grid").waitFor();
            assertThat(console.put(SampleJar.version(version + ".0.0").write(folder)))
                    .contains("Đã cập nhật");
        }
    }

    @Test
    void aStoppedModuleIsNotInMemory() {
        try (Portal portal = Portal.fresh("--demo", NO_SOFT_MEMORY);
                ModulesConsole console = ModulesConsole.first(portal);
                Console editor = Console.at(portal).signIn(portal.sample("truongban"))) {
            Jvm jvm = new Jvm(portal);
            editor.open("tin-tuc").page().locator("vaadin-grid").waitFor();
            ArticleDesk desk = new ArticleDesk(editor).begin();
            desk.write("Họp khu phố 2", "Tối thứ sáu.", "Tại văn phòng khu phố.")
                    .file("Thông báo");
            desk.publish(portal.sample("truongban"));
            for (String path : new String[] {"/", "/tin-tuc", "/tin-tuc/hop-khu-pho-2", "/tin-tuc/atom.xml"}) {
                portal.site().awaitPage(path, "Họp khu phố 2");
            }
            assertThat(jvm.loaders("vn.wardportal.news", 1)).hasSize(1);

            console.stop("news");

            assertThat(jvm.loaders("vn.wardportal.news", 0)).isEmpty();
        }
    }

    /** The form, the page and the block on the home page. */
    private static void sign(Portal portal) {
        portal.site()
                .post(
                        "/so-luu-niem",
                        "author=Ba&text=Chao",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "same-origin");
        assertThat(portal.site().page("/so-luu-niem").select(".item")).isNotEmpty();
        assertThat(portal.site().page("/").text()).contains("Chao");
    }
}
