package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.browser.Accessible;
import vn.wardportal.suite.browser.Markup;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Chromium;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;
import vn.wardportal.suite.harness.Site;
import vn.wardportal.suite.harness.Workbook;

/** A clerk writes a week without a mouse; a resident reads it on a small screen, books a time with the chairman, and cancels it. */
class ScheduleTest {

    private static final String PASTED = """
            T2\t8h – 10h\tGiao ban thử lịch\tChủ tịch\tCác bộ phận\tPhòng họp số 1\tVăn phòng
            T2\t9h\tHọp khu phố thử lịch\tChủ tịch\tTrưởng khu phố\tHội trường\tVăn phòng
            T3\t14h\tHọp kín thử lịch\tPhó Chủ tịch\tCông an\tPhòng họp số 2\tVăn phòng\tnội bộ
            hôm nào\t8h\tDòng lạ
            """;

    private final Site site = Demo.site();
    private final LocalDate monday = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(2);
    private final String week = "/lich-cong-tac/" + monday.get(IsoFields.WEEK_BASED_YEAR) + "/"
            + monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);

    @Test
    void aWeekIsTypedWithoutAMouseApprovedAndRead() {
        String id = sentIn();
        assertThat(site.page(week).select("main").text()).contains("Chưa công bố lịch tuần");
        try (Console head = Demo.as("truongban")) {
            head.open("lich-cong-tac/" + id);
            new ArticleDesk(head).publishKept(Demo.portal().sample("truongban"));
        }
        site.awaitPage(week, "Giao ban thử lịch");
        try (BrowserContext phone = phone()) {
            Page reader = phone.newPage();
            reader.navigate(site.address(week).toString());
            assertThat(reader.locator("main").innerText())
                    .contains("Họp khu phố thử lịch", "Kiểm tra chợ thử lịch")
                    .doesNotContain("Họp kín thử lịch");
            assertThat(sideways(reader)).isZero();
            assertThat(Accessible.seriousFindings(reader)).isEmpty();
            reader.navigate(site.address(week + "/ban-in").toString());
            assertThat(reader.locator("tbody tr").count()).isGreaterThanOrEqualTo(5);
            assertThat(sideways(reader)).isZero();
        }
        assertThat(Markup.findings(site.get(week).body())).isBlank();
        assertThat(Markup.findings(site.get(week + "/ban-in").body())).isBlank();
        assertThat(site.get("/lich-cong-tac.ics").body())
                .contains("Giao ban thử lịch")
                .doesNotContain("Họp kín");
    }

    /** Pastes, mends a clash, types one more line, and sends it in; answers the week's number. */
    private String sentIn() {
        try (Console clerk = Demo.as("vanphong")) {
            clerk.open("lich-cong-tac/moi/" + monday);
            new ArticleDesk(clerk).blank();
            Page page = clerk.page();
            enter(page, page.locator("vaadin-details-summary"));
            page.locator("vaadin-text-area textarea").first().focus();
            page.keyboard().insertText(PASTED);
            clerk.awaitText("Hiểu được 3 dòng.");
            clerk.awaitText("Chưa hiểu 1 dòng");
            enter(page, clerk.button("Thêm 3 dòng vào lịch"));
            clerk.awaitText("Trùng người: Chủ tịch còn có việc lúc 09:00");
            retype(page, cell(page, "Giờ, dòng 2"), "10h30");
            page.getByText("Trùng người")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

            cell(page, "Ngày, dòng 4").focus();
            for (String typed : new String[] {"T6", "7h30", "Kiểm tra chợ thử lịch", "Phó Chủ tịch"}) {
                page.keyboard().type(typed);
                page.keyboard().press("Enter");
            }
            assertThat(cell(page, "Nội dung, dòng 4").inputValue()).isEqualTo("Kiểm tra chợ thử lịch");
            assertThat(cell(page, "Chủ trì, dòng 4").inputValue()).isEqualTo("Phó Chủ tịch");
            cell(page, "Ngày, dòng 5").waitFor();
            assertThat(Accessible.seriousFindings(page)).isEmpty();

            new ArticleDesk(clerk).send("Gửi tổng hợp");
            page.waitForURL(address -> address.matches(".*/lich-cong-tac/\\d+"));
            new ArticleDesk(clerk).on("Đang ở đây");
            return new ArticleDesk(clerk).id();
        }
    }

    @Test
    void aSheetFromExcelBecomesADraftAndComesOutAgain() throws IOException {
        LocalDate first = monday.plusWeeks(1);
        FilePayload sheet = new Workbook()
                .row("LỊCH CÔNG TÁC TUẦN")
                .row("Thứ, ngày", "Thời gian", "Nội dung công việc", "Chủ trì")
                .row(day(first), "8h", "Giao ban từ tệp", "Chủ tịch")
                .row("", "14h", "Họp từ tệp", "Chủ tịch")
                .row(day(first.plusWeeks(1)), "8h", "Tuần khác", "Chủ tịch")
                .merged("A1:D1")
                .merged("A3:A4")
                .named("lich.xlsx");
        try (Console clerk = Demo.as("vanphong")) {
            Page page = clerk.open("lich-cong-tac/tep/" + first).page();
            Locator upload = page.locator(".table-import input[type=file]");
            clerk.awaitText("Chọn tệp");
            upload.setInputFiles(sheet);
            clerk.awaitText("Xác nhận nhập 2 mục");
            assertThat(page.locator(".table-import").innerText()).contains("2 mới", "1 không nhận", "không thuộc tuần");
            assertThat(Accessible.seriousFindings(page)).isEmpty();
            clerk.button("Xác nhận nhập 2 mục").click();
            clerk.awaitText("Đã ghi 2 mục từ tệp “lich.xlsx”");

            Download file =
                    page.waitForDownload(() -> clerk.awaitText("Xuất Excel").click());
            assertThat(file.suggestedFilename()).endsWith(".xlsx");
            upload.setInputFiles(new FilePayload("xuat.xlsx", sheet.mimeType, Files.readAllBytes(file.path())));
            clerk.awaitText("2 giữ nguyên");
            assertThat(page.locator(".table-import").innerText()).contains("0 mới", "0 thay đổi", "0 không nhận");
        }
    }

    private static String day(LocalDate day) {
        return "Thứ Hai, " + day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    @Test
    void aResidentBooksATimeAndCancelsIt() throws IOException {
        try (BrowserContext phone = phone()) {
            Page resident = phone.newPage();
            resident.navigate(site.address("/tiep-cong-dan").toString());
            resident.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đăng ký giờ gặp"))
                    .last()
                    .click();
            String address = resident.url().replaceFirst("https?://[^/]+", "");
            assertThat(Markup.findings(site.get(address).body())).isBlank();
            assertThat(Accessible.seriousFindings(resident)).isEmpty();
            String code = booked(resident);
            listed();
            cancelled(resident, code);
            assertThat(site.page(address).select("input[type=radio][value=08:00]"))
                    .hasSize(1);
        }
    }

    private String booked(Page resident) throws IOException {
        resident.getByLabel("08:00 – 08:30").check();
        resident.locator("#ten").fill("Bà Thử Lịch");
        resident.getByLabel("Điện thoại hoặc thư điện tử").fill("0903 000 046");
        resident.getByLabel("Việc cần gặp").fill("Hỏi về giấy phép sửa nhà trong hẻm.");
        resident.locator("#dong-y").check();
        press(resident, "Đăng ký");
        assertThat(resident.locator("h1").innerText()).isEqualTo("Phường đã giữ giờ cho ông, bà");
        assertThat(sideways(resident)).isZero();
        assertThat(Accessible.seriousFindings(resident)).isEmpty();
        String code = resident.locator(".figures b").innerText();
        assertThat(resident.url()).doesNotContain(code);
        Download file = resident.waitForDownload(() -> press(resident, "Lưu vào lịch của tôi"));
        assertThat(file.suggestedFilename()).isEqualTo("lich-hen-tiep-cong-dan.ics");
        assertThat(Files.readString(file.path())).contains("BEGIN:VEVENT", "T080000");
        return code;
    }

    private void listed() {
        try (Console reception = Demo.as("tiepnhan")) {
            reception.open("lich-hen").awaitText("Đã đăng ký 1 trên");
            reception
                    .page()
                    .locator(".findings > div")
                    .filter(new Locator.FilterOptions().setHasText("Đã đăng ký 1 trên"))
                    .locator("a")
                    .first()
                    .click();
            reception.awaitText("Bà Thử Lịch");
            reception.awaitText("0903 000 046");
            assertThat(Accessible.seriousFindings(reception.page())).isEmpty();
        }
    }

    private void cancelled(Page resident, String code) {
        resident.navigate(site.address("/tiep-cong-dan/lich-hen").toString());
        resident.getByLabel("Mã lịch hẹn").fill(code.toLowerCase());
        press(resident, "Xem lịch hẹn");
        assertThat(resident.locator("main").innerText()).contains("Lịch hẹn có hiệu lực");
        press(resident, "Hủy lịch hẹn");
        assertThat(resident.locator("main").innerText()).contains("Đã hủy lúc").doesNotContain("giấy phép");
        assertThat(sideways(resident)).isZero();
    }

    private static BrowserContext phone() {
        return Chromium.visitor(
                new NewContextOptions().setViewportSize(360, 740).setAcceptDownloads(true));
    }

    private static Locator cell(Page page, String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    private static void enter(Page page, Locator target) {
        target.focus();
        page.keyboard().press("Enter");
    }

    private static void retype(Page page, Locator field, String words) {
        field.focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(words);
        page.keyboard().press("Enter");
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
