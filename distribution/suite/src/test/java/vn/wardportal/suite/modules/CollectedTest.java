package vn.wardportal.suite.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Distribution;
import vn.wardportal.suite.harness.Portal;

/** The class loader of a module that was stopped or replaced is collected, however the module was used before. */
class CollectedTest {

    private static final int UPGRADES = Distribution.isLong() ? 20 : 5;

    /** What the JDK's own caches hold softly goes when memory is short: no leak, but it would hide one. */
    private static final String NO_SOFT_MEMORY = "-XX:SoftRefLRUPolicyMSPerMB=0";

    @TempDir
    Path folder;

    @Test
    void anUpgradedModuleIsInMemoryOnce() {
        try (Portal portal = Portal.fresh("--dev", NO_SOFT_MEMORY);
                ModulesConsole console = ModulesConsole.first(portal);
                Console editor = Console.at(portal).signIn(console.login())) {
            console.put(SampleJar.version("1.0.0").write(folder));
            for (int version = 2; version < UPGRADES + 2; version++) {
                sign(portal);
                editor.open("so-luu-niem").page().locator("vaadin-grid").waitFor();
                assertThat(console.put(SampleJar.version(version + ".0.0").write(folder)))
                        .contains("Đã cập nhật");
            }
            sign(portal);

            assertThat(new LoadedClasses(portal).loaders("vn.wardportal.sample", 1))
                    .hasSize(1);
        }
    }

    @Test
    void aStoppedModuleIsNotInMemory() {
        try (Portal portal = Portal.fresh("--demo", NO_SOFT_MEMORY).awaitPrinted("Sample content of");
                ModulesConsole console = ModulesConsole.first(portal);
                Console editor = Console.at(portal).signIn(console.login())) {
            LoadedClasses classes = new LoadedClasses(portal);
            editor.open("tin-tuc").page().locator("vaadin-grid").waitFor();
            ArticleDesk desk = new ArticleDesk(editor).begin();
            desk.write("Họp khu phố 2", "Tối thứ sáu.", "Tại văn phòng khu phố.")
                    .file("Thông báo");
            desk.publish();
            for (String path : new String[] {"/", "/tin-tuc", "/tin-tuc/hop-khu-pho-2", "/tin-tuc/atom.xml"}) {
                assertThat(portal.site().page(path).text()).contains("Họp khu phố 2");
            }
            assertThat(classes.loaders("vn.wardportal.news", 1)).hasSize(1);

            console.stop("news");

            assertThat(classes.loaders("vn.wardportal.news", 0)).isEmpty();
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
