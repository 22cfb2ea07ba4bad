package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;

/** An author brings what was typed before Unicode: a table to attach, and a page to make an article of. */
class OldEncodingTest {

    /** TCVN3, each byte as the character that Latin-1 has for it. */
    private static final String TABLE = "STT;Hä vµ tªn;§Þa chØ\r\n"
            + "1;NguyÔn ThÞ Hång;khu phè 3\r\n"
            + "2;§ç V¨n M\u00ADêi;khu phè 4\r\n"
            + "3;TrÇn Quèc TuÊn;khu phè 5\r\n";

    /** The same in UTF-8, with the mark that spreadsheets want. */
    private static final String UNICODE = "\uFEFFSTT;Họ và tên;Địa chỉ\r\n"
            + "1;Nguyễn Thị Hồng;khu phố 3\r\n"
            + "2;Đỗ Văn Mười;khu phố 4\r\n"
            + "3;Trần Quốc Tuấn;khu phố 5\r\n";

    private static final String PAGE =
            "<html><head><meta http-equiv=Content-Type content='text/html; charset=x-user-defined'>"
                    + "<title>LÞch tiÕp c«ng d©n</title></head><body><table width=100%><tr><td><font face='.VnTime'>"
                    + "<p>Chñ tÞch Uû ban nh©n d©n ph\u00ADêng tiÕp c«ng d©n vµo s¸ng thø n¨m.</p>"
                    + "<ul><li>Mang giÊy tê tuú th©n</ul></font><script>alert(1)</script><img src='anh/truso.jpg'>"
                    + "<a href='trang2.htm'>Trang sau</a></td></tr></table></body></html>";

    @Test
    void aTableInTcvn3IsLookedAtAndTakenInUnicode() {
        try (Console author = Demo.as("ctv")) {
            ArticleDesk desk = new ArticleDesk(author).begin();
            desk.write("Danh sách nhận quà", "Danh sách kèm theo bài.", "Nội dung của bài.");
            desk.file("Văn hóa – Xã hội");
            desk.attach(new FilePayload("danh-sach-nhan.csv", "text/csv", TABLE.getBytes(StandardCharsets.ISO_8859_1)));
            author.page().getByText(Pattern.compile("CSV.*KB")).first().waitFor();
            desk.press("Lưu");
            author.page().waitForURL(address -> address.matches(".*/tin-tuc/\\d+"));
            author.awaitText("dùng bảng mã TCVN3 (ABC), không phải Unicode");

            author.button("Xem bản Unicode").click();
            Locator compared = author.page().locator(".compared");
            compared.waitFor();
            assertThat(compared.innerText())
                    .contains("1;NguyÔn ThÞ Hång;khu phè 3", "1;Nguyễn Thị Hồng;khu phố 3", "2;Đỗ Văn Mười;khu phố 4");
            author.button("Dùng bản Unicode").click();
            compared.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            author.page()
                    .waitForCondition(
                            () -> !author.page().locator(".beside").innerText().contains("dùng bảng mã TCVN3"));
            desk.press("Lưu").told("Đã lưu");

            assertThat(Demo.site()
                            .bytes("/tep/" + hash(UNICODE) + "/danh-sach-nhan.csv")
                            .body())
                    .isEqualTo(UNICODE.getBytes(StandardCharsets.UTF_8));
            desk.open(desk.id());
            author.awaitText("Kiểm tra (");
            assertThat(author.page().locator(".beside").innerText()).doesNotContain("dùng bảng mã");
        }
    }

    @Test
    void anOldPageBecomesACleanArticle() {
        try (Console author = Demo.as("ctv")) {
            new ArticleDesk(author).begin();

            author.page()
                    .locator(".from-word input[type=file]")
                    .setInputFiles(
                            new FilePayload("lich.htm", "text/html", PAGE.getBytes(StandardCharsets.ISO_8859_1)));

            author.page()
                    .waitForCondition(() -> author.field("Tiêu đề").inputValue().equals("Lịch tiếp công dân"));
            String body =
                    author.page().locator("[contenteditable=true]").first().innerHTML();
            assertThat(body)
                    .contains("Chủ tịch Uỷ ban nhân dân phường tiếp công dân vào sáng thứ năm.")
                    .contains("<li>Mang giấy tờ tuỳ thân")
                    .contains("Trang sau")
                    .doesNotContain("<table", "<font", "alert", "trang2", "<img");
            assertThat(author.page().locator(".from-word").innerText())
                    .contains("Đã nhập “lich.html”", "TCVN3 (ABC): “", "truso.jpg");
        }
    }

    @Test
    void aPageIsNoAttachment() {
        try (Console author = Demo.as("ctv")) {
            new ArticleDesk(author)
                    .begin()
                    .attach(new FilePayload("lich.htm", "text/html", PAGE.getBytes(StandardCharsets.ISO_8859_1)));

            author.awaitText("“lich.htm” là trang web (HTML)");
        }
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
