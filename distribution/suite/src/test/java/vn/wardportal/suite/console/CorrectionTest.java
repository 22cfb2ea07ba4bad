package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.browser.Accessible;
import vn.wardportal.suite.harness.Chromium;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;
import vn.wardportal.suite.harness.Portal;
import vn.wardportal.suite.harness.Site;

/** A reader finds an error on a small screen; two people of the ward correct it; the reader sees that they did. */
class CorrectionTest {

    private static final String ARTICLE = "/tin-tuc/lich-tiep-cong-dan-tu-thang-6-2019";
    private static final String WRONG = "Giờ tiếp công dân buổi chiều trong bài không đúng với bảng ở trụ sở.";
    private static final String NOTICE = "Giờ tiếp công dân buổi chiều ghi nhầm.";

    private final Portal portal = Demo.portal();
    private final Site site = Demo.site();

    @Test
    void aReaderReportsTwoPeopleCorrectAndTheReaderSeesIt() {
        try (BrowserContext phone = Chromium.visitor(new NewContextOptions().setViewportSize(360, 740))) {
            Page reader = phone.newPage();
            String code = report(reader);
            proposed();
            assertThat(site.page(ARTICLE).select("main .note[role=note]")).isEmpty();
            approved();
            corrected(reader);
            followed(reader, code);
        }
    }

    private String report(Page reader) {
        reader.navigate(site.address(ARTICLE).toString());
        link(reader, "Báo lỗi trên trang này").click();
        reader.getByLabel("Chỗ nào sai, sai thế nào?").fill("Sai giờ");
        assertThat(Accessible.seriousFindings(reader)).isEmpty();
        press(reader, "Gửi báo lỗi");
        assertThat(reader.locator("#sai-loi").innerText()).contains("ít nhất 10 chữ cái");
        assertThat(reader.locator("#sai").inputValue()).isEqualTo("Sai giờ");
        assertThat(Accessible.seriousFindings(reader)).isEmpty();
        reader.locator("#sai").fill(WRONG);
        reader.locator("#dung").fill("14:00 – 16:30");
        press(reader, "Gửi báo lỗi");
        assertThat(reader.locator("h1").innerText()).isEqualTo("Phường đã nhận báo lỗi");
        assertThat(reader.locator(".facts").innerText()).contains("Hạn là hết giờ làm việc");
        assertThat(sideways(reader)).isZero();
        assertThat(reader.url()).doesNotContain(reader.locator(".figures b").innerText());
        return reader.locator(".figures b").innerText();
    }

    private void proposed() {
        try (Console office = Demo.as("vanphong")) {
            office.open("dinh-chinh").awaitText(WRONG);
            office.page().locator("vaadin-grid a").first().waitFor();
            row(office).click();
            office.button("Đề xuất đính chính").click();
            office.field("Trước đó viết").fill("13:30 – 16:30");
            office.field("Lời đính chính").fill(NOTICE);
            office.answer("Đề xuất đính chính").awaitText("Đã chuyển người khác duyệt.");
            office.awaitText("Người đề xuất không tự duyệt.");
            assertThat(office.button("Duyệt và công bố").isVisible()).isFalse();
        }
    }

    private void approved() {
        try (Console head = Demo.as("truongban")) {
            head.open("dinh-chinh").awaitText(WRONG);
            row(head).click();
            head.button("Duyệt và công bố").click();
            head.confirmed(
                    portal.sample("truongban"),
                    head.page().getByText("Đã công bố:").first());
        }
    }

    private void corrected(Page reader) {
        reader.navigate(site.address(ARTICLE).toString());
        Locator banner = reader.locator("main .note[role=note]");
        assertThat(banner.innerText()).contains(NOTICE, "Trước đó viết: “13:30 – 16:30”, nay là: “14:00 – 16:30”.");
        assertThat(sideways(reader)).isZero();
        assertThat(Accessible.seriousFindings(reader)).isEmpty();
        banner.getByRole(AriaRole.LINK).click();
        assertThat(reader.locator("h1").innerText()).startsWith("Đính chính: ");
        assertThat(reader.locator(".card").first().innerText()).contains("13:30 – 16:30");
        link(reader, "Tất cả đính chính").click();
        assertThat(reader.locator(".items").innerText()).contains(NOTICE);
        assertThat(site.get("/atom.xml").body()).contains(NOTICE);
    }

    private void followed(Page reader, String code) {
        reader.navigate(site.address("/bao-loi/theo-doi").toString());
        reader.getByLabel("Mã theo dõi").fill(code.toLowerCase());
        press(reader, "Xem");
        assertThat(reader.locator("main").innerText()).contains("Đã đính chính", NOTICE);
        assertThat(sideways(reader)).isZero();
    }

    private static Locator row(Console console) {
        return console.page()
                .locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(WRONG))
                .locator("a")
                .first();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
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
