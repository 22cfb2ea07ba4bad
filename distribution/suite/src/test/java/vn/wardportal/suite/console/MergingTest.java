package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;
import vn.wardportal.suite.harness.Portal;

/** What is done with contributions before they are one article: taken back, sent in again, made one of several. */
class MergingTest {

    private static final String FIRST = "Khu phố 2 dọn rạch";
    private static final String SECOND = "Trường tiểu học cùng dọn rạch";

    private final Portal portal = Demo.portal();

    @Test
    void twoContributionsBecomeOneArticleAndOneIsTakenBackBefore() {
        String first = sent("ctv", FIRST, "Bốn mươi người dọn từ sáu giờ sáng.");
        takenBackAndSentAgain(first);
        sent("truonghoc", SECOND, "Ba lớp năm nhặt rác hai bên bờ.");

        merged();

        try (Console contributor = Demo.as("ctv")) {
            ArticleDesk desk = new ArticleDesk(contributor).open(first);
            assertThat(desk.way()).contains("Đã gộp vào");
            assertThat(contributor.field("Tiêu đề").isEditable()).isFalse();
        }
    }

    private void takenBackAndSentAgain(String id) {
        try (Console contributor = Demo.as("ctv")) {
            ArticleDesk desk = new ArticleDesk(contributor).open(id);
            desk.press("Rút lại").told("Đã rút lại");
            assertThat(contributor.field("Tiêu đề").isEditable()).isTrue();
            desk.press("Gửi lại").step("Gửi lại").told("Đã chuyển đến bước: Tổng hợp");
        }
    }

    private void merged() {
        try (Console synthesiser = Demo.as("tonghop")) {
            synthesiser.open("viec-cua-toi").awaitText(SECOND);
            Page page = synthesiser.page();
            choose(page, FIRST);
            choose(page, SECOND);
            synthesiser.button("Gộp các tin đã chọn").click();
            page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
            Locator whole = page.locator(".success a");
            whole.click();
            page.waitForURL(address -> address.matches(".*/tin-tuc/\\d+"));
            ArticleDesk desk = new ArticleDesk(synthesiser).on("Gộp từ");
            String text = page.locator("[contenteditable=true]").first().innerText();
            assertThat(text).contains("Bốn mươi người", "Ba lớp năm");
            assertThat(desk.way()).contains("Tổng hợp");
        }
    }

    /** Ticks the line with that title; a cell knows its line only through the slot it stands in. */
    private static void choose(Page page, String title) {
        Locator cell = page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
        cell.waitFor();
        cell.evaluateHandle("""
                        cell => cell.assignedSlot.closest('tr').querySelector('slot')
                            .assignedElements()[0].querySelector('vaadin-checkbox')""").asElement().click();
    }

    private String sent(String who, String title, String body) {
        try (Console contributor = Demo.as(who)) {
            ArticleDesk desk = new ArticleDesk(contributor).begin();
            desk.write(title, "Sáng Chủ nhật, bà con cùng dọn rạch.", body).file("Thông báo");
            return desk.send();
        }
    }
}
