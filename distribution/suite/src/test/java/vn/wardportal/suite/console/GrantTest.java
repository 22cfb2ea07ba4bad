package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;

/** The board gives a contributor the right to supply a category directly (khoản 1 Điều 8), and takes it back. */
class GrantTest {

    private static final String SCHOOL = "Trường THCS trên địa bàn";
    private static final String PLACE = "Tin tức – Đoàn thể";
    private static final String DIRECT = "Gửi thẳng soát lỗi";
    private static final String REFUSED = "Ông, bà không có quyền gửi thẳng soát lỗi ở mục “%s”, hoặc quyền đã hết hạn";

    @Test
    void aRightIsGivenUsedRefusedElsewhereAndTakenBack() {
        given();
        entered();
        String id = refusedElsewhere();
        takenBackWhileTheyWrite(id);
    }

    private static void given() {
        try (Console head = Demo.as("truongban")) {
            head.open("ban-bien-tap").button("Cấp quyền cung cấp").click();
            head.answer("Cấp quyền cung cấp").awaitText("Ghi số, ký hiệu quyết định.");
            head.pick("Người được cấp", SCHOOL).pick("Mục", PLACE);
            head.field("Số, ký hiệu quyết định").fill("7/QĐ-BBT");
            head.answer("Cấp quyền cung cấp").awaitText(SCHOOL + " – " + PLACE);
        }
    }

    private static void entered() {
        try (Console school = Demo.as("truonghoc")) {
            school.open("thong-bao").awaitText("Ông, bà được cấp quyền cung cấp thông tin");
            saved(school, "Liên đội quyên góp sách", "Đoàn thể");
            ArticleDesk desk = new ArticleDesk(school).send(DIRECT).told("Đã chuyển đến bước: Soát lỗi");
            assertThat(desk.way()).contains("Soát lỗi");
        }
        try (Console office = Demo.as("vanphong")) {
            office.open("viec-cua-toi").awaitText("Liên đội quyên góp sách");
        }
    }

    private static String refusedElsewhere() {
        try (Console school = Demo.as("truonghoc")) {
            String id = saved(school, "Gian hàng của lớp chín", "Đoàn thể");
            ArticleDesk desk =
                    new ArticleDesk(school).file("Kinh tế").send(DIRECT).refused(REFUSED.formatted("Kinh tế"));
            assertThat(school.field("Tiêu đề").inputValue()).isEqualTo("Gian hàng của lớp chín");
            direct(school).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            desk.file("Đoàn thể").press("Lưu");
            direct(school).waitFor();
            return id;
        }
    }

    private static void takenBackWhileTheyWrite(String id) {
        try (Console school = Demo.as("truonghoc");
                Console head = Demo.as("truongban")) {
            ArticleDesk desk = new ArticleDesk(school).open(id);
            direct(school).waitFor();

            Locator revoke = head.open("ban-bien-tap").button("Thu hồi quyền của " + SCHOOL + ": " + PLACE);
            revoke.click();
            head.field("Lý do").fill("Hết năm học");
            head.answer("Thu hồi");
            revoke.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

            desk.send(DIRECT).refused(REFUSED.formatted("Đoàn thể"));
            direct(school).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            desk.send("Gửi tổng hợp").told("Đã chuyển đến bước: Tổng hợp");
        }
    }

    /** What the bar offers; a dialog that is closing has a button of that name, too. */
    private static Locator direct(Console console) {
        return console.page().locator(".foot-bar vaadin-button:text-is('" + DIRECT + "')");
    }

    private static String saved(Console console, String title, String category) {
        ArticleDesk desk = new ArticleDesk(console).begin();
        desk.write(title, "Thầy trò cùng làm trong tuần này.", "Các em mang đến trường từ sáng thứ Hai.");
        return desk.file(category).save();
    }
}
