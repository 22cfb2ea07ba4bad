package vn.wardportal.suite.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.suite.harness.Login;
import vn.wardportal.suite.harness.Portal;
import vn.wardportal.suite.harness.Rows;

/** Modules look whether they work; the operator, a watching machine and the swap of a version ask them. */
class HealthTest {

    @TempDir
    Path folder;

    @Test
    void whatModulesFindIsToldAndAVersionThatDoesNotWorkIsUndone() {
        Portal portal = Portal.fresh("--dev");
        Login login;
        try (portal;
                ModulesConsole console = ModulesConsole.first(portal)) {
            login = console.login();
            aWarningIsTold(portal, console);
            aFailureAndAHangAreUndone(portal, console);
            theLogIsReadAndItsLevelSet(console);
            portal.stop();
        }
        assertThat(Rows.of(portal.home(), "select symbolic_name || ' ' || level from modules.log_level"))
                .containsExactly("vn.wardportal.sample DEBUG");
        try (Portal without = Portal.on(portal.home(), "--dev", "--without", "news");
                ModulesConsole console = ModulesConsole.again(without, login)) {
            aModuleThatWasLeftOutIsLetIn(without, console);
        }
    }

    private void aWarningIsTold(Portal portal, ModulesConsole console) {
        assertThat(portal.site().get("/health").body()).contains("\"news:state\": [{\"status\": \"pass\"}]");
        console.put(SampleJar.version("1.0.0")
                .checking("return Health.warn(\"trạm 3 im lặng\");")
                .write(folder));
        Guests.sign(portal, "con nguyen");

        // what was found holds for some seconds
        console.page()
                .waitForCondition(
                        () -> console.open().card("sample").innerText().contains("trạm 3 im lặng"));
        console.page().navigate(portal.url() + "quan-tri/suc-khoe");
        Locator findings = console.page().locator(".findings").first();
        findings.waitFor();
        assertThat(findings.innerText()).containsPattern("Cần xem\\s+Sổ lưu niệm 1.0.0\\s+trạm 3 im lặng");
        assertThat(findings.innerText()).containsPattern("Tốt\\s+Tin tức");
        assertThat(portal.site().get("/health").body())
                .contains("\"sample:vn.wardportal.sample.Check\": [{\"status\": \"warn\"}]")
                .doesNotContain("im lặng");
        console.open();
    }

    private void aFailureAndAHangAreUndone(Portal portal, ModulesConsole console) {
        assertThat(console.put(SampleJar.version("2.0.0")
                        .checking("return Health.fail(\"không đo được\");")
                        .write(folder)))
                .contains("Không thành", "không đo được");
        assertThat(console.put(SampleJar.version("2.1.0").hanging().write(folder)))
                .contains("Không thành", "longer than");
        assertThat(portal.site().page("/so-luu-niem").select("h1, .item").text())
                .contains("Sổ lưu niệm 1.0.0", "con nguyen");
    }

    private static void theLogIsReadAndItsLevelSet(ModulesConsole console) {
        Page page = console.open().page();
        console.card("sample")
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Nhật ký kỹ thuật"))
                .click();
        Locator log = page.locator(".log");
        log.waitFor();
        assertThat(log.innerText()).contains("Module sample stays at 1.0.0", "không đo được");
        page.locator("vaadin-select").click();
        page.getByRole(com.microsoft.playwright.options.AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Chi tiết"))
                .click();
        page.waitForTimeout(500);
    }

    private static void aModuleThatWasLeftOutIsLetIn(Portal portal, ModulesConsole console) {
        assertThat(console.card("news").innerText()).contains("Để ngoài lần khởi động này", "--without news");
        assertThat(portal.site().get("/health").body()).contains("\"news:state\": [{\"status\": \"warn\"}]");
        assertThat(portal.site().get("/tin-tuc").statusCode()).isEqualTo(503);

        console.start("news");

        assertThat(portal.site().get("/tin-tuc").statusCode()).isEqualTo(200);
    }
}
