package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;
import vn.wardportal.suite.harness.Portal;
import vn.wardportal.suite.harness.Site;

/** An article goes the route of Điều 13 from the first word to the residents, and is withdrawn in the end. */
class PublishingTest {

    private static final String SUMMARY = "Sáng Chủ nhật, bà con khu phố 3 cùng dọn hẻm.";
    private static final String PATH = "/tin-tuc/don-hem-52-don-nam-moi";

    private final Portal portal = Demo.portal();
    private final Site site = Demo.site();

    @Test
    void fivePeopleBringAnArticleToTheResidents() {
        String id = sent();
        forwarded(id);
        advised(id);
        assertThat(site.get(PATH).statusCode()).isEqualTo(404);
        approved(id);
        assertThat(site.get(PATH).statusCode()).isEqualTo(404);
        published(id);
        shown();
        withdrawnByTheChairman(id);
    }

    private String sent() {
        try (Console contributor = Demo.as("ctv")) {
            ArticleDesk desk = new ArticleDesk(contributor).begin();
            desk.write("Dọn hẻm 52 đón năm mới", SUMMARY, "Hơn năm mươi người đến từ sáu giờ sáng.");
            desk.file("Văn hóa – Xã hội");
            desk.cover(new FilePayload("dọn hẻm.png", "image/png", Pictures.png(1200, 800)));
            contributor.field("Mô tả ảnh").fill("Con hẻm sạch sẽ.");
            contributor.page().getByLabel("Không nhận ra ai").click();
            String id = desk.send();
            assertThat(contributor.field("Tiêu đề").isEditable()).isFalse();
            return id;
        }
    }

    private void forwarded(String id) {
        try (Console synthesiser = Demo.as("tonghop")) {
            synthesiser.open("viec-cua-toi").awaitText("Dọn hẻm 52 đón năm mới");
            ArticleDesk desk = new ArticleDesk(synthesiser).open(id);
            desk.press("Gửi soát lỗi").step("Gửi soát lỗi").told("Đã chuyển đến bước: Soát lỗi");
        }
    }

    private void advised(String id) {
        try (Console office = Demo.as("vanphong")) {
            ArticleDesk desk = new ArticleDesk(office).open(id);
            passOver(office);
            desk.press("Trình duyệt");
            office.page().locator("vaadin-dialog vaadin-radio-button").first().click();
            desk.step("Trình duyệt").told("Đã chuyển đến bước: Duyệt");
        }
    }

    /** What the checks ask about is looked at and left as it is. */
    private static void passOver(Console office) {
        while (office.button("Bỏ qua").first().isVisible()) {
            int open = office.button("Bỏ qua").count();
            office.button("Bỏ qua").first().click();
            office.page().waitForCondition(() -> office.button("Bỏ qua").count() < open);
        }
    }

    private void approved(String id) {
        try (Console deputy = Demo.as("vhtt")) {
            new ArticleDesk(deputy).open(id);
            assertThat(deputy.button("Duyệt và chuyển đăng").isVisible()).isFalse();
        }
        try (Console head = Demo.as("truongban")) {
            ArticleDesk desk = new ArticleDesk(head).open(id);
            desk.press("Duyệt và chuyển đăng").step("Duyệt và chuyển đăng");
            head.confirmed(portal.sample("truongban"), head.page().getByText("Đã chuyển đến bước: Kiểm tra"));
        }
    }

    private void published(String id) {
        try (Console deputy = Demo.as("vhtt")) {
            new ArticleDesk(deputy).open(id).press("Đăng").on("Đã đăng");
        }
    }

    private void shown() {
        Document article = site.awaitPage(PATH, "sáu giờ");
        assertThat(article.select("h1").text()).isEqualTo("Dọn hẻm 52 đón năm mới");
        assertThat(article.select("main").text()).contains(SUMMARY);
        assertThat(article.select("main img[alt=Con hẻm sạch sẽ.]")).hasSize(1);
        String picture = article.select("main img[alt=Con hẻm sạch sẽ.]").attr("src");
        assertThat(site.bytes(picture).statusCode()).isEqualTo(200);
        assertThat(site.page("/").select("main").text()).contains("Dọn hẻm 52 đón năm mới");
        assertThat(site.page("/tin-tuc").select("main").text()).contains("Dọn hẻm 52 đón năm mới");
    }

    private void withdrawnByTheChairman(String id) {
        try (Console chairman = Demo.as("chutich")) {
            ArticleDesk desk = new ArticleDesk(chairman).open(id);
            desk.press("Gỡ");
            chairman.field("Lý do").fill("Nhầm ngày.");
            chairman.page()
                    .locator("vaadin-dialog vaadin-button[theme~=primary]")
                    .click();
            desk.told("Đã gỡ");
        }
        HttpResponse<String> gone = site.get(PATH);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Nhầm ngày.");
        assertThat(site.page("/").text()).doesNotContain("Dọn hẻm 52");
    }
}
