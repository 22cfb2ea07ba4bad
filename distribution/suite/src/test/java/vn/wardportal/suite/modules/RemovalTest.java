package vn.wardportal.suite.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.suite.harness.Login;
import vn.wardportal.suite.harness.Portal;
import vn.wardportal.suite.harness.Rows;

/** Modules go back to the version before and are taken out, with their data or without. */
class RemovalTest {

    private static final String BOOK = "/so-luu-niem";

    @TempDir
    Path folder;

    @Test
    void aRemovedModuleStaysRemovedItsDataCanBeSavedAndUsedAgain() throws IOException {
        Portal portal = Portal.fresh("--dev");
        Login login;
        try (ModulesConsole console = ModulesConsole.first(portal)) {
            login = console.login();
            Path jar = SampleJar.version("1.0.0").write(folder);
            console.put(jar);
            Files.delete(jar);
            Guests.sign(portal, "con nguyen");

            assertThat(console.chooseToRemove("sample")).contains("biến mất");
            assertThat(console.carryOut()).contains("Dữ liệu được giữ lại");

            assertThat(portal.site().get(BOOK).statusCode()).isEqualTo(404);
            assertThat(portal.site().page("/").text()).doesNotContain("Sổ lưu niệm");
            savedDataHoldsTheNote(console);
        }
        portal.kill();

        portal = portal.again();
        assertThat(portal.site().get(BOOK).statusCode()).isEqualTo(404);
        try (ModulesConsole console = ModulesConsole.again(portal, login)) {
            console.chooseOffered("sample");
            assertThat(console.carryOut()).contains("Đã cài");
            assertThat(portal.site().page(BOOK).select(".item").text()).contains("con nguyen");

            console.chooseToRemove("sample");
            console.page().locator("vaadin-radio-button").last().click();
            console.page().getByLabel("viết tên mô-đun").fill("sample");
            assertThat(console.carryOut()).contains("và dữ liệu của nó");
            assertThat(console.page().locator("#leftover-sample").count()).isZero();
        }
        portal.stop();
        assertThat(Rows.of(
                        portal.home(),
                        "select schema_name from information_schema.schemata where schema_name like 'SAMPLE%'"))
                .isEmpty();
    }

    private void savedDataHoldsTheNote(ModulesConsole console) throws IOException {
        console.chooseToDelete("sample");
        Locator link = console.page().locator("a[download]");
        Download download = console.page().waitForDownload(link::click);
        Path file = folder.resolve("sample.zip");
        download.saveAs(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String json =
                    new String(zip.getInputStream(zip.getEntry("note.json")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(json).contains("\"text\":\"con nguyen\"");
            assertThat(zip.getEntry("note.csv")).isNotNull();
        }
        assertThat(console.page().locator("vaadin-button:text-is('Thực hiện')").isEnabled())
                .isFalse();
        console.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Hủy").setExact(true))
                .click();
        console.page().locator("#plan").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    @Test
    void aVersionThatWorksIsGoneBackFromWithItsTablesOrWithoutThem() {
        try (Portal portal = Portal.fresh("--dev");
                ModulesConsole console = ModulesConsole.first(portal)) {
            console.put(SampleJar.version("1.0.0").write(folder));
            Guests.sign(portal, "cu");
            console.put(SampleJar.version("2.0.0")
                    .with("2-likes.sql", "-- additive\nalter table note add likes int default 0 not null")
                    .write(folder));
            Guests.sign(portal, "giua");

            assertThat(console.chooseToGoBack("sample")).contains("Dữ liệu giữ nguyên");
            assertThat(console.carryOut()).contains("Đã lùi sample về 1.0.0");
            assertThat(Guests.title(portal)).endsWith("1.0.0");
            assertThat(Guests.notes(portal)).contains("cu", "giua");
            Guests.sign(portal, "van ghi duoc");

            console.chooseOffered("sample");
            assertThat(console.carryOut()).contains("Đã cập nhật sample lên 2.0.0");
            console.put(SampleJar.version("3.0.0")
                    .with("2-likes.sql", "-- additive\nalter table note add likes int default 0 not null")
                    .with("3-mood.sql", "alter table note add mood varchar(20)")
                    .write(folder));
            Guests.sign(portal, "moi");

            assertThat(console.chooseToGoBack("sample"))
                    .contains("Những gì ghi từ lúc đó sẽ mất")
                    .contains("note 4 → 3");
            assertThat(console.carryOut()).contains("Đã lùi sample về 2.0.0");
            assertThat(Guests.title(portal)).endsWith("2.0.0");
            assertThat(Guests.notes(portal))
                    .contains("cu", "giua", "van ghi duoc")
                    .doesNotContain("moi");
            Guests.sign(portal, "sau khi lui");
            assertThat(Guests.notes(portal)).contains("sau khi lui");
        }
    }
}
