package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.browser.Accessible;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Chromium;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;
import vn.wardportal.suite.harness.Site;
import vn.wardportal.suite.harness.WordFile;

/** A clerk pastes a document, is warned of its recipients, sends it in; a resident finds it by facets on a small screen. */
class DocumentTest {

    private static final String NUMBER = "931/KH-UBND";
    private static final String PATH = "/van-ban/931-kh-ubnd-2019";
    private static final String TEXT = """
            ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            PHƯỜNG 1\tĐộc lập - Tự do - Hạnh phúc
            Số: 931/KH-UBND\tPhường 1, ngày 16 tháng 9 năm 2019

            KẾ HOẠCH
            Kiểm tra an toàn điện khu chợ hoa Hồ Thị Kỷ

            Căn cứ Quyết định số 554/QĐ-UBND ngày 21 tháng 5 năm 2019 của Chủ tịch Ủy ban nhân dân Phường 1;
            I. MỤC ĐÍCH
            1. Phòng ngừa cháy, nổ tại khu chợ hoa và các hộ kinh doanh chung quanh trong mùa khô.

            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Trần Thị Thí Dụ
            """;

    private static final String TABLE = """
            Số ký hiệu,Cơ quan ban hành,Ngày ban hành,Trích yếu,Nơi nhận
            932/KH-UBND,UBND Phường 1,17/9/2019,Trồng cây quanh chợ hoa,Công bố trên Cổng TTĐT
            0932/KH-UBND,UBND Phường 1,18/9/2019,Số đã có ở dòng trên,
            933/KH-UBND,UBND Phường 1,31/02/2019,Ngày không có,
            """;

    private final Site site = Demo.site();

    @Test
    void aPastedDocumentComesToAResidentOnAPhone() throws IOException {
        entered();
        decided();
        try (BrowserContext phone = Chromium.visitor(new NewContextOptions().setViewportSize(360, 740))) {
            found(phone.newPage());
        }
    }

    @Test
    void aFileOfManyBecomesDraftsThatStaffFind() {
        try (Console office = Demo.as("vanphong")) {
            office.open("van-ban/nhap").awaitText("Chọn tệp");
            office.page()
                    .locator(".table-import input[type=file]")
                    .setInputFiles(new FilePayload("van-ban.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
            office.awaitText("Xác nhận nhập 1 mục");

            assertThat(office.page().locator(".table-import").innerText())
                    .contains("1 mới", "2 không nhận", "của cùng cơ quan, cùng năm đã có ở dòng 2")
                    .contains("Dòng 4, cột “Ngày ban hành”:\n“31/02/2019” không phải ngày");
            assertThat(Accessible.seriousFindings(office.page())).isEmpty();

            office.button("Xác nhận nhập 1 mục").click();
            office.awaitText("Đã ghi 1 mục từ tệp “van-ban.csv”");
            office.open("van-ban").awaitText("Trồng cây quanh chợ hoa");
            office.open("van-ban/qua-han").awaitText("Kế hoạch 932/KH-UBND: Trồng cây quanh chợ hoa");
            assertThat(Accessible.seriousFindings(office.page())).isEmpty();
        }
        assertThat(site.get("/van-ban/932-kh-ubnd-2019").statusCode()).isEqualTo(404);
    }

    @Test
    void aPdfIsFramedByPagesOfThisSiteAlone() {
        String pdf = site.page("/van-ban/554-qd-ubnd-2019").select("iframe").attr("src");

        HttpResponse<String> answer = site.get(pdf);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'self'");
    }

    private void entered() throws IOException {
        try (Console office = Demo.as("vanphong")) {
            office.open("van-ban/moi");
            ArticleDesk desk = new ArticleDesk(office).blank();
            office.field("Toàn văn").fill(TEXT);
            office.button("Đọc văn bản").click();
            office.awaitText("Số, ký hiệu: " + NUMBER);
            assertThat(Accessible.seriousFindings(office.page())).isEmpty();
            assertThat(office.field("Số, ký hiệu").inputValue()).isEmpty();
            office.button("Điền các ô đã chọn").click();
            office.awaitText("Xem lại rồi lưu");
            assertThat(office.field("Số, ký hiệu").inputValue()).isEqualTo(NUMBER);
            assertThat(office.field("Nơi nhận").inputValue()).contains("Lưu: VT");
            office.awaitText("Trên cổng:");
            attachedSlowly(office, desk);
            desk.press("Lưu");
            // the form opens anew at the address of what was kept, and says no more that it was
            office.page().waitForURL(address -> address.matches(".*/van-ban/\\d+"));
            office.awaitText("Nơi nhận chưa có dòng “công bố trên Cổng thông tin điện tử”");
            office.field("Nơi nhận").fill("- Như trên;\n- Công bố trên Cổng thông tin điện tử phường;\n- Lưu: VT.");
            desk.press("Lưu").told("Đã lưu");
            office.page()
                    .getByText("Nơi nhận chưa có dòng")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            desk.send("Gửi tổng hợp").on("Đang ở đây");
        }
        assertThat(site.get(PATH).statusCode()).isEqualTo(404);
    }

    /** A file that is still on its way is not lost by who keeps the text before it has come. */
    private static void attachedSlowly(Console office, ArticleDesk desk) throws IOException {
        List<Route> held = new ArrayList<>();
        office.page().route(address -> address.endsWith("/upload"), held::add);
        desk.attach(new WordFile().paragraph("", "Trạm biến áp Ngô Gia Tự").named("phu-luc.docx"));
        desk.press("Lưu");
        office.awaitText("Tệp đang được tải lên nên chưa lưu");
        assertThat(office.page().url()).endsWith("/van-ban/moi");
        held.forEach(Route::resume);
        office.awaitText("Tệp DOCX, ");
    }

    private void decided() {
        try (Console head = Demo.as("truongban")) {
            head.open("van-ban").awaitText("Kiểm tra an toàn điện khu chợ hoa");
            head.page()
                    .locator("vaadin-grid-cell-content a")
                    .filter(new Locator.FilterOptions().setHasText(NUMBER))
                    .first()
                    .click();
            new ArticleDesk(head).publishKept(Demo.portal().sample("truongban"));
        }
        site.awaitPage(PATH, "Kiểm tra an toàn điện");
        // what stands in the file alone
        site.awaitPage("/tim-kiem?q=tram+bien+ap", NUMBER);
    }

    private void found(Page reader) {
        reader.navigate(site.address("/van-ban").toString());
        link(reader.locator("main"), "Lọc danh sách").click();
        link(reader.locator("aside"), "Kế hoạch").click();
        assertThat(reader.url()).contains("loai=ke-hoach");
        assertThat(Accessible.seriousFindings(reader)).isEmpty();
        reader.getByLabel("Từ cần tìm").fill("an toan dien");
        reader.locator("main button").click();
        assertThat(reader.locator(".chips").innerText()).contains("Loại văn bản: Kế hoạch", "an toan dien");
        assertThat(sideways(reader)).isZero();
        reader.locator(".item a").first().click();
        assertThat(reader.locator("h1").innerText()).isEqualTo("Kế hoạch " + NUMBER);
        assertThat(reader.locator("main").innerText())
                .contains("16/09/2019", "Còn hiệu lực", "Phòng ngừa cháy, nổ", "Trần Thị Thí Dụ");
        assertThat(sideways(reader)).isZero();
        assertThat(Accessible.seriousFindings(reader)).isEmpty();
        reader.locator("aside a[href='/van-ban/554-qd-ubnd-2019']").click();
        assertThat(reader.locator("aside").innerText()).contains("Là căn cứ của", NUMBER);
        assertThat(site.get("/van-ban/atom.xml").body()).contains(NUMBER);
    }

    private static Locator link(Locator within, String name) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private static int sideways(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
