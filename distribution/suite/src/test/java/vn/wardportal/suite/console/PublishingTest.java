package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;
import vn.wardportal.suite.harness.Site;

/** An article from the first word to the day it is withdrawn. */
class PublishingTest {

    private static final String SUMMARY = "Sáng Chủ nhật, bà con khu phố 3 cùng dọn hẻm.";

    private final Site site = Demo.site();

    @Test
    void articleIsOnTheSiteAtOnceAndGoesAtOnce() {
        try (Console console = Demo.console()) {
            ArticleDesk desk = new ArticleDesk(console).begin();
            desk.write("Dọn hẻm 52 đón năm mới", SUMMARY, "Hơn năm mươi người đến từ sáu giờ.");
            desk.file("Văn hóa – Xã hội");
            desk.cover(new FilePayload("dọn hẻm.png", "image/png", Pictures.png(1200, 800)));
            console.field("Mô tả ảnh").fill("Bà con quét hẻm.");
            desk.publish();

            assertThat(site.page("/").select("main").text()).contains("Dọn hẻm 52 đón năm mới");
            assertThat(site.page("/tin-tuc").select("main").text()).contains("Dọn hẻm 52 đón năm mới");
            Document article = site.page("/tin-tuc/don-hem-52-don-nam-moi");
            assertThat(article.select("h1").text()).isEqualTo("Dọn hẻm 52 đón năm mới");
            assertThat(article.select("main").text()).contains(SUMMARY).contains("sáu giờ");
            assertThat(article.select("main img[alt=Bà con quét hẻm.]")).hasSize(1);
            String picture = article.select("main img[alt=Bà con quét hẻm.]").attr("src");
            assertThat(site.bytes(picture).statusCode()).isEqualTo(200);

            changedAddressLeadsToTheArticle(console, desk);
            withdrawnArticleSaysWhy(console, desk);
        }
    }

    private void changedAddressLeadsToTheArticle(Console console, ArticleDesk desk) {
        console.field("Địa chỉ").fill("don-hem-52");
        desk.press("Lưu").told("Đã lưu");

        HttpResponse<String> former = site.get("/tin-tuc/don-hem-52-don-nam-moi");
        assertThat(former.statusCode()).isEqualTo(301);
        assertThat(former.headers().firstValue("Location")).contains("/tin-tuc/don-hem-52");
        assertThat(site.page("/tin-tuc/don-hem-52").select("h1").text()).contains("Dọn hẻm 52");
    }

    private void withdrawnArticleSaysWhy(Console console, ArticleDesk desk) {
        desk.press("Gỡ");
        console.field("Lý do").fill("Nhầm ngày.");
        console.page().locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        desk.told("Đã gỡ");

        HttpResponse<String> gone = site.get("/tin-tuc/don-hem-52");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Nhầm ngày.");
        assertThat(site.page("/").text()).doesNotContain("Dọn hẻm 52");
        assertThat(site.page("/tin-tuc").text()).doesNotContain("Dọn hẻm 52");
    }
}
