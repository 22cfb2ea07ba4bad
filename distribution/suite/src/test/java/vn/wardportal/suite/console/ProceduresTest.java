package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.browser.Accessible;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Chromium;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;

/** Staff bring procedures from a file with faults and send one in; a resident finds it on a phone, and what papers to bring. */
class ProceduresTest {

    private static final String NAME = "Xác nhận nhà ở ổn định";
    private static final String PATH = "/thu-tuc/xac-nhan-nha-o-on-dinh";

    private static final String TABLE = """
            DANH MỤC THỦ TỤC,,,,,,,,
            Mã thủ tục,Tên thủ tục,Lĩnh vực,Đối tượng thực hiện,Cơ quan thực hiện,Cách thức thực hiện,Thành phần hồ sơ,Trình tự thực hiện,Ngày quyết định
            9.000001,Xác nhận nhà ở ổn định,Nhà ở,Hộ gia đình,Ủy ban nhân dân phường,Trực tiếp | 3 | Theo quy định của tỉnh,Đơn đề nghị | 1 | 0,Bước 1: Nộp đơn.,05/03/2026
            2.000884,Chứng thực chữ ký,Chứng thực,,,Trực tiếp | 1 ngày | 10.000 đồng,,,
            9.000002,Ngày lạ,Nhà ở,,,,,,31/02/2026
            9.000001,Trùng mã,Nhà ở,,,,,,
            9.000003,"Ngoặc không đóng,Nhà ở,,,,,,
            """;

    @Test
    void fromTheFileToTheResident() {
        imported();
        String id = sentIn();
        published(id);
        Demo.site().awaitPage(PATH, NAME);
        found();
    }

    private static void imported() {
        try (Console office = Demo.as("vanphong")) {
            office.open("thu-tuc/nhap").awaitText("Chọn tệp");
            office.page()
                    .locator(".table-import input[type=file]")
                    .setInputFiles(new FilePayload("thu-tuc.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
            office.awaitText("Xác nhận nhập 2 mục");

            assertThat(office.page().locator(".table-import").innerText())
                    .contains("1 mới", "1 thay đổi", "3 không nhận", "Tệp “thu-tuc.csv”: 5 dòng")
                    .contains("Dòng 5, cột “Ngày quyết định”:\n“31/02/2026” không phải ngày")
                    .contains("“9.000001” đã có ở dòng 3")
                    .contains("Dòng 7:\nCó dấu ngoặc kép")
                    .contains("1 ngày | 10.000 đồng");
            assertThat(Accessible.seriousFindings(office.page())).isEmpty();

            office.button("Xác nhận nhập 2 mục").click();
            office.awaitText("Đã ghi 2 mục từ tệp “thu-tuc.csv”");
        }
        assertThat(Demo.site().get(PATH).statusCode()).isEqualTo(404);
    }

    private static String sentIn() {
        try (Console office = Demo.as("vanphong")) {
            office.open("thu-tuc");
            office.field("Tìm theo tên, mã, lĩnh vực").fill("9.000001");
            office.page().getByText("1 thủ tục").first().waitFor();
            office.awaitText(NAME).click();
            ArticleDesk desk = new ArticleDesk(office).blank();
            desk.send("Gửi tổng hợp").on("Đang ở đây");
            return desk.id();
        }
    }

    private static void published(String id) {
        try (Console head = Demo.as("truongban")) {
            head.open("thu-tuc/" + id);
            new ArticleDesk(head).blank().publish(Demo.portal().sample("truongban"));
        }
    }

    private static void found() {
        try (BrowserContext visitor = Chromium.visitor()) {
            Page page = visitor.newPage();
            page.setViewportSize(360, 800);
            page.navigate(Demo.site().address("/thu-tuc").toString());
            page.locator("#tu").fill("nha o on dinh");
            page.locator("main button.btn").click();
            page.getByText(NAME).first().click();
            assertThat(page.locator("main").innerText())
                    .contains("3 (nguồn chưa ghi đơn vị", "Theo quy định của Thành phố", "Đơn đề nghị")
                    .contains("Niêm yết từ ", "Người quyết định: ", "Mã băm SHA-256: ");
            assertThat(sideways(page)).isZero();

            checkList(page);
        }
    }

    private static void checkList(Page page) {
        page.navigate(Demo.site().address("/thu-tuc/su-kien").toString());
        page.getByText("Sinh con").last().click();
        page.locator("main button.btn").click();
        assertThat(page.locator("[role=alert]").innerText()).contains("Chọn ít nhất một việc");
        page.locator("#chon-1").check();
        page.locator("main button.btn").click();
        page.locator("main .pick").first().click();
        page.locator("main button.btn").click();

        assertThat(page.locator("main").innerText()).contains("Giấy tờ cần mang", "☐ Tờ khai đăng ký khai sinh");
        assertThat(sideways(page)).isZero();
        assertThat(Accessible.seriousFindings(page)).isEmpty();
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("nav.menu").isVisible()).isFalse();
        assertThat(page.locator("main li").first().isVisible()).isTrue();
    }

    private static int sideways(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
