package vn.wardportal.suite.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.suite.harness.Portal;

/** What a module lets be set is set in the console, holds for the next visitor and over a restart. */
class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void whatIsSetHoldsAtOnceAndStays() {
        Portal portal = Portal.fresh("--dev");
        try (portal) {
            try (ModulesConsole console = ModulesConsole.first(portal)) {
                console.put(SampleJar.version("1.0.0").write(folder));
                Guests.sign(portal, "loi thu nhat");
                Guests.sign(portal, "loi thu hai");
                assertThat(console.card("sample").innerText()).contains("Có thể cài đặt", "Số lời ghi trên trang");

                Locator dialog = open(console);
                Locator shown = field(console.page());
                assertThat(shown.inputValue()).isEqualTo("50");
                assertThat(dialog.innerText()).contains("Từ 1 đến 200.", "Mặc định: 50.");
                save(dialog, shown, "nhiều");
                assertThat(dialog.innerText()).contains("Nhập một số nguyên");
                save(dialog, shown, "1000");
                assertThat(dialog.innerText()).contains("Từ 1 đến 200.");
                save(dialog, shown, "1");
                dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

                assertThat(portal.site().page("/so-luu-niem").select(".item").eachText())
                        .hasSize(1);
                open(console);
                assertThat(field(console.page()).inputValue()).isEqualTo("1");
            }
            portal.stop();
        }
        try (Portal again = portal.again()) {
            assertThat(again.site().page("/so-luu-niem").select(".item").eachText())
                    .hasSize(1);
        }
    }

    @Test
    void aSecretIsSetAndNeverShownAgain() {
        String secret = "hoa mai vang";
        Portal portal = Portal.fresh("--dev");
        try (portal) {
            try (ModulesConsole console = ModulesConsole.first(portal)) {
                console.put(SampleJar.version("1.0.0").write(folder));
                Locator dialog = open(console);
                assertThat(dialog.innerText()).contains("Chưa đặt giá trị.");
                save(dialog, secret(console.page()), secret);
                dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
                assertThat(portal.site().page("/so-luu-niem").select("#code")).hasSize(1);

                assertThat(open(console).innerText()).contains("Đã đặt giá trị. Để trống là giữ nguyên.");
                assertThat(secret(console.page()).inputValue()).isEmpty();
                assertThat(console.page().content()).doesNotContain(secret);
            }
            portal.stop();
        }
        try (Portal again = portal.again()) {
            assertThat(again.site().page("/so-luu-niem").select("#code")).hasSize(1);
        }
    }

    private static Locator secret(Page page) {
        return page.getByLabel("Mã ghi sổ", new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator open(ModulesConsole console) {
        console.card("sample")
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Cài đặt"))
                .click();
        Locator dialog = console.page().locator("#settings");
        dialog.waitFor();
        return dialog;
    }

    private static Locator field(Page page) {
        return page.getByLabel("Số lời ghi trên trang", new Page.GetByLabelOptions().setExact(true));
    }

    private static void save(Locator dialog, Locator field, String value) {
        field.fill(value);
        dialog.page()
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Lưu"))
                .click();
        dialog.page().waitForTimeout(500);
    }
}
