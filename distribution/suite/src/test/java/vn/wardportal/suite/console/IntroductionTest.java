package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;
import vn.wardportal.suite.harness.Portal;
import vn.wardportal.suite.harness.Site;

/** An introduction page is changed while residents read it, sent in, published past the route, and withdrawn. */
class IntroductionTest {

    private static final String PATH = "/gioi-thieu/cau-lac-bo";

    private final Portal portal = Demo.portal();
    private final Site site = Demo.site();

    @Test
    void aPageIsShownByDecisionAndWithdrawnAtOnce() {
        String id = shown();
        changed(id);
        assertThat(site.page(PATH).text()).contains("Mở cửa mỗi tối.").doesNotContain("Mở cửa chiều thứ Bảy.");
        decided(id);
        site.awaitPage(PATH, "Mở cửa chiều thứ Bảy.");
        withdrawn(id);
    }

    private String shown() {
        try (Console head = Demo.as("truongban")) {
            head.open("trang-gioi-thieu/moi/1");
            ArticleDesk desk = new ArticleDesk(head).blank();
            write(head, "Câu lạc bộ", "Mở cửa mỗi tối.");
            desk.publish(Demo.portal().sample("truongban"));
            head.page().waitForURL(address -> address.matches(".*/trang-gioi-thieu/\\d+"));
            site.awaitPage(PATH, "Mở cửa mỗi tối.");
            return desk.id();
        }
    }

    private void changed(String id) {
        try (Console office = Demo.as("vanphong")) {
            office.open("trang-gioi-thieu/" + id);
            ArticleDesk desk = new ArticleDesk(office).blank();
            write(office, "Câu lạc bộ", "Mở cửa chiều thứ Bảy.");
            desk.press("Lưu").told("Đã lưu");
            desk.send("Gửi bản sửa").told("Đã chuyển đến bước: Tổng hợp");
            office.open("trang-gioi-thieu").awaitText("Chờ: Tổng hợp");
        }
    }

    private void decided(String id) {
        try (Console head = Demo.as("truongban")) {
            head.open("trang-gioi-thieu/" + id);
            new ArticleDesk(head).publishKept(Demo.portal().sample("truongban"));
        }
    }

    private void withdrawn(String id) {
        try (Console chairman = Demo.as("chutich")) {
            chairman.open("trang-gioi-thieu/" + id);
            ArticleDesk desk = new ArticleDesk(chairman).press("Gỡ");
            chairman.field("Lý do").fill("Câu lạc bộ đã dời đi.");
            chairman.page()
                    .locator("vaadin-dialog vaadin-button[theme~=primary]")
                    .click();
            desk.told("Đã gỡ");
        }
        HttpResponse<String> gone = site.get(PATH);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Câu lạc bộ đã dời đi.");
        assertThat(site.page("/gioi-thieu").text()).doesNotContain("Câu lạc bộ");
    }

    private static void write(Console console, String title, String body) {
        console.field("Tiêu đề").fill(title);
        console.field("Tóm tắt").fill("Nơi sinh hoạt của khu phố.");
        console.field("Đơn vị phụ trách").fill("Văn phòng UBND phường");
        Locator area = console.page().locator("[contenteditable=true]").first();
        area.click();
        area.press("ControlOrMeta+a");
        console.page().keyboard().insertText(body);
    }
}
