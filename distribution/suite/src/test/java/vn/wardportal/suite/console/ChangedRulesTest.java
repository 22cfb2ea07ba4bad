package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Portal;

/** The ward changes its own rules: the regulation is amended (Điều 16), and only who has the right supplies (Điều 8). */
class ChangedRulesTest {

    private static final Path FIRST =
            Path.of(System.getProperty("root"), "bundles/platform/regulation/src/main/resources/editions/554-2019.txt");
    private static final String BEFORE = "Unicode, TCVN 6909 - 2001.";
    private static final String AFTER = "Unicode dựng sẵn, TCVN 6909:2001.";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static Portal portal;

    /** Somebody accepts the first edition, and the next one is put into the home while the portal is off. */
    @BeforeAll
    static void amend() throws IOException {
        Portal before = Portal.fresh("--demo");
        portal = before;
        try (Console synthesiser = Console.at(before).signIn(before.sample("tonghop"))) {
            article(synthesiser, "Gửi trước khi sửa Quy chế").send();
        }
        before.stop();
        Path folder = Files.createDirectories(before.home().resolve("conf/regulation"));
        String amended = Files.readString(FIRST)
                .replaceFirst("number: .*", "number: 77/QĐ-UBND")
                .replaceFirst("issued: .*", "issued: " + TODAY)
                .replaceFirst("from: .*", "from: " + TODAY)
                .replace(BEFORE, AFTER);
        Files.writeString(folder.resolve("77.txt"), amended);
        portal = before.again();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void whoAcceptedTheRegulationAcceptsItsAmendmentAndSeesWhatChanged() {
        assertThat(portal.site().page("/quy-che/dieu-8").text()).contains(AFTER);
        try (Console synthesiser = as("tonghop")) {
            ArticleDesk desk = article(synthesiser, "Gửi sau khi sửa Quy chế").press("Gửi tổng hợp");
            Locator dialog = synthesiser.page().locator("vaadin-dialog");
            synthesiser.awaitText("Quy chế đã được sửa đổi từ lần cam kết trước: 1 điều thay đổi");
            assertThat(dialog.innerText()).contains("Quyết định 77/QĐ-UBND", "Điều 8.");
            assertThat(dialog.locator("del").allInnerTexts()).anyMatch(gone -> gone.contains("2001."));
            assertThat(dialog.locator("ins").allInnerTexts()).anyMatch(added -> added.contains("dựng sẵn"));

            synthesiser.answer("Cam kết").awaitText("Cần cam kết thực hiện Quy chế trước khi gửi.");
            dialog.locator("vaadin-checkbox").click();
            desk.step("Cam kết").step("Gửi tổng hợp").sent();

            article(synthesiser, "Gửi lần nữa").press("Gửi tổng hợp");
            synthesiser
                    .field("Thông tin hoàn thành lúc (không bắt buộc)")
                    .first()
                    .waitFor();
            assertThat(dialog.locator("vaadin-checkbox").count()).isZero();
        }
    }

    @Test
    void whoAcceptedNoneSeesTheWholeRegulationOnly() {
        try (Console contributor = as("doan")) {
            article(contributor, "Gửi lần đầu").press("Gửi tổng hợp");
            contributor.awaitText("Tôi đã đọc và thực hiện Quy chế ban hành kèm Quyết định 77/QĐ-UBND");
            assertThat(contributor.page().locator("vaadin-dialog").innerText())
                    .doesNotContain("Quy chế đã được sửa đổi");
        }
    }

    @Test
    void onceTheRuleIsClosedOnlyWhoHasTheRightSupplies() {
        try (Console head = as("truongban");
                Console contributor = as("ctv")) {
            close(head);
            ArticleDesk desk = article(contributor, "Hội xuân của khu phố")
                    .send("Gửi tổng hợp")
                    .refused("Ông, bà chưa được Ban Biên tập cấp quyền cung cấp thông tin vào mục “Kinh tế”");
            assertThat(contributor.field("Tiêu đề").inputValue()).isEqualTo("Hội xuân của khu phố");

            give(head);

            desk.send("Gửi tổng hợp").sent();
        }
    }

    private static void close(Console head) {
        head.open("bo-quy-tac").awaitText("Mọi người có quyền gửi đều gửi được").click();
        head.field("Giá trị").fill("0");
        Locator from = head.field("Áp dụng từ ngày");
        from.fill(TODAY.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        from.press("Enter");
        head.button("Đổi từ ngày này").click();
        head.awaitText("Đã lưu thay đổi.");
    }

    private static void give(Console head) {
        head.open("ban-bien-tap").awaitText("Chỉ người được cấp quyền dưới đây");
        head.button("Cấp quyền cung cấp").click();
        head.pick("Người được cấp", "Bùi Thanh Tâm").pick("Mục", "Tin tức – Kinh tế");
        head.field("Được gửi thẳng soát lỗi, không qua tổng hợp").uncheck();
        head.field("Số, ký hiệu quyết định").fill("8/QĐ-BBT");
        head.answer("Cấp quyền cung cấp").awaitText("Bùi Thanh Tâm – Tin tức – Kinh tế");
    }

    private static ArticleDesk article(Console console, String title) {
        return new ArticleDesk(console)
                .begin()
                .write(title, "Tin của khu phố trong tuần.", "Bà con cùng tham gia từ sáng sớm.")
                .file("Kinh tế");
    }

    private static Console as(String name) {
        return Console.at(portal).signIn(portal.sample(name));
    }
}
