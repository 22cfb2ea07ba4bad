package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.browser.Accessible;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Chromium;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;
import vn.wardportal.suite.harness.Site;

/** A clerk adds a person to the directory; a resident finds them on a phone, and gets their address and their card. */
class DirectoryTest {

    private static final String NAME = "Lý Mai Linh";
    private static final String PATH = "/danh-ba/ly-mai-linh";
    private static final String DOMAIN = "@phuong1q10.vidu.invalid";
    private static final String ADDRESS = "lmlinh" + DOMAIN;

    private final Site site = Demo.site();

    @Test
    void aPersonIsAddedAndFoundOnAPhone() throws IOException {
        String id = sentIn();
        assertThat(site.get(PATH).statusCode()).isEqualTo(404);
        published(id);
        try (BrowserContext phone = Chromium.visitor(new NewContextOptions().setViewportSize(360, 740))) {
            Page resident = phone.newPage();
            found(resident);
            addressed(resident);
            saved(resident);
        }
    }

    @Test
    void noPageThatIsReadHoldsAnAddress() {
        Stream.of("", "?tim=ho+tich", "/in", "/tu-phap-ho-tich", "/trinh-thu-trang")
                .flatMap(below -> Stream.of("/danh-ba" + below, "/en/danh-ba" + below))
                .map(site::get)
                .forEach(page -> {
                    assertThat(page.statusCode()).as(page.uri().toString()).isEqualTo(200);
                    assertThat(page.body()).as(page.uri().toString()).doesNotContain(DOMAIN);
                });
    }

    private String sentIn() {
        try (Console office = Demo.as("vanphong")) {
            office.open("danh-ba")
                    .page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Thêm người vào Tư pháp – Hộ tịch"))
                    .click();
            ArticleDesk desk = new ArticleDesk(office).blank();
            office.field("Họ tên").fill(NAME);
            office.field("Chức vụ").fill("Công chức Tư pháp – Hộ tịch");
            office.field("Điện thoại").fill("(028) 3800 0108");
            office.field("Thư điện tử công vụ (không bắt buộc)").fill(ADDRESS);
            desk.send("Gửi tổng hợp");
            office.page().waitForURL(address -> address.matches(".*/danh-ba/\\d+"));
            office.open("danh-ba").awaitText("Chờ: Tổng hợp");
            return office.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(NAME))
                    .getAttribute("href")
                    .replaceFirst(".*/", "");
        }
    }

    private void published(String id) {
        try (Console head = Demo.as("truongban")) {
            head.open("danh-ba/" + id);
            new ArticleDesk(head).publishKept(Demo.portal().sample("truongban"));
        }
        site.awaitPage(PATH, NAME);
    }

    private void found(Page resident) {
        resident.navigate(site.address("/danh-ba").toString());
        resident.getByLabel("Tên, chức vụ hoặc việc cần hỏi").fill("mai linh tu phap");
        press(resident, "Tìm");
        assertThat(resident.locator("main .items .item").count()).isEqualTo(1);
        assertThat(sideways(resident)).isZero();
        resident.locator("main .items a").first().click();
        assertThat(resident.locator("h1").innerText()).isEqualTo(NAME);
        assertThat(resident.content()).doesNotContain(ADDRESS);
        assertThat(Accessible.seriousFindings(resident)).isEmpty();
    }

    private void addressed(Page resident) {
        press(resident, "Hiện địa chỉ thư");
        assertThat(resident.locator("main a[href^=mailto]").innerText()).isEqualTo(ADDRESS);
        assertThat(resident.url()).endsWith(PATH);
        assertThat(sideways(resident)).isZero();
        assertThat(Accessible.seriousFindings(resident)).isEmpty();
    }

    private void saved(Page resident) throws IOException {
        Download card = resident.waitForDownload(() -> press(resident, "Lưu danh thiếp vào máy (vCard)"));
        assertThat(card.suggestedFilename()).isEqualTo("ly-mai-linh.vcf");
        assertThat(Files.readString(card.path()))
                .startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\n")
                .contains("FN:" + NAME + "\r\n", "EMAIL;TYPE=INTERNET:" + ADDRESS + "\r\n", "VOICE:02838000108\r\n");
    }

    private static void press(Page page, String button) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static int sideways(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
