package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.browser.Accessible;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Chromium;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;

/** A content of declared fields, all its way: written, sent in, published, found by residents and programs, imported, exported. */
class ProjectTest {

    private static final String NAME = "Thay đèn đường khu phố 3";
    private static final String PATH = "/du-an/thay-den-duong-khu-pho-3";

    private static final String TABLE = """
            Mã dự án,Tên dự án,Tình trạng,Tiến độ,Tổng mức đầu tư,Ngày khởi công
            MAU-2026-07,Thay đèn đường khu phố 3,Đang thực hiện,40%,410.000.000,
            MAU-2026-08,Sơn vạch kẻ đường,Sẽ thực hiện,0,85.000.000 đồng,01/03/2027
            MAU-2026-09,Ngày lạ,Sẽ thực hiện,0,1,31/02/2027
            """;

    @Test
    void fromTheWriterToTheResident() throws IOException {
        String id = written();
        published(id);
        Demo.site().awaitPage(PATH, NAME);
        read();
        imported();
        assertThat(Demo.site().page(PATH).text()).contains("25%").doesNotContain("40%");
    }

    private static String written() {
        try (Console writer = Demo.as("ctv")) {
            writer.open("du-an/moi");
            ArticleDesk desk = new ArticleDesk(writer).blank();
            writer.field("Tên dự án").fill(NAME);
            writer.field("Tổng mức đầu tư").fill("bốn trăm triệu");
            desk.press("Lưu");
            writer.awaitText("Ghi “Tổng mức đầu tư” bằng số tiền đồng");
            assertThat(Accessible.seriousFindings(writer.page())).isEmpty();

            writer.field("Tổng mức đầu tư").fill("410.000.000");
            writer.field("Mã dự án").fill("MAU-2026-07");
            writer.field("Tóm tắt").fill("Thay 60 bóng đèn cũ bằng đèn LED để đường sáng hơn, đỡ tốn điện.");
            writer.choose("Tình trạng", "Đang thực hiện");
            writer.field("Tiến độ").fill("25%");
            writer.field("Chủ đầu tư").fill("Ủy ban nhân dân phường");
            writer.field("Địa điểm").fill("Khu phố 3");
            day(writer.field("Ngày khởi công"), "05/10/2026");
            day(writer.field("Ngày hoàn thành"), "20/12/2026");
            writer.field("Người, bộ phận liên hệ").fill("Tổ Đô thị phường");
            writer.field("Tên dự án, tiếng Anh").fill("New street lights in quarter 3");
            desk.send("Gửi tổng hợp");
            writer.page().waitForURL(address -> address.matches(".*/du-an/\\d+"));
            return desk.id();
        }
    }

    /** Typed, and its calendar closed again. */
    private static void day(Locator field, String day) {
        field.fill(day);
        field.press("Enter");
    }

    private static void published(String id) {
        try (Console head = Demo.as("truongban")) {
            head.open("du-an/" + id);
            new ArticleDesk(head).blank().publish(Demo.portal().sample("truongban"));
        }
    }

    private static void read() throws IOException {
        try (BrowserContext visitor = Chromium.visitor()) {
            Page page = visitor.newPage();
            page.setViewportSize(360, 800);
            page.navigate(Demo.site().address("/du-an").toString());
            page.locator("#tu").fill("den duong");
            page.locator("main button.btn").click();
            page.getByText(NAME).first().click();
            assertThat(page.locator("main").innerText()).contains("410.000.000 đồng", "05/10/2026", "25%");
            assertThat(sideways(page)).isZero();
            assertThat(Accessible.seriousFindings(page)).isEmpty();

            page.navigate(Demo.site().address("/en" + PATH).toString());
            assertThat(page.locator("h1").innerText()).isEqualTo("New street lights in quarter 3");
            assertThat(page.locator("main").innerText()).contains("VND 410,000,000", "Total investment");
        }
        assertThat(Demo.site().get("/du-an/atom.xml").body()).contains(NAME);
        assertThat(Demo.site().get("/api/v1/du-an/thay-den-duong-khu-pho-3").body())
                .contains("410000000");
    }

    private static void imported() throws IOException {
        try (Console office = Demo.as("vanphong")) {
            office.open("du-an/nhap").awaitText("Chọn tệp");
            office.page()
                    .locator(".table-import input[type=file]")
                    .setInputFiles(new FilePayload("du-an.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
            office.awaitText("Xác nhận nhập 2 mục");
            assertThat(office.page().locator(".table-import").innerText())
                    .contains("1 mới", "1 thay đổi", "1 không nhận", "Dòng 4, cột “Ngày khởi công”");
            office.button("Xác nhận nhập 2 mục").click();
            office.awaitText("Đã ghi 2 mục từ tệp “du-an.csv”");

            office.open("du-an").awaitText("Xuất CSV");
            Download table = office.page()
                    .waitForDownload(() -> office.page().getByText("Xuất CSV").click());
            assertThat(Files.readString(table.path()))
                    .contains("Tổng mức đầu tư", "Sơn vạch kẻ đường", "85000000", "Đang thực hiện");
        }
    }

    private static int sideways(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
