package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;
import vn.wardportal.suite.harness.Portal;
import vn.wardportal.suite.harness.Site;

/** What is told beside a text, and what is shown in it: emergencies, passages that were meant, places of findings. */
class MarksTest {

    private static final String MARK = "Đăng khẩn, chờ hậu kiểm";
    private static final String PASSAGE = "năm mươi người đến từ sáu giờ";
    private static final String FOUND = "Array.from(CSS.highlights.get('found') || []).map(range => range.toString())";
    private static final String PASSAGES =
            "Array.from(CSS.highlights.get('passage') || []).map(range => range.toString())";

    private final Portal portal = Demo.portal();
    private final Site site = Demo.site();

    @Test
    void anEmergencyIsMarkedUntilSomebodyElseReviewsIt() {
        String path = "/tin-tuc/ngap-hem-68-di-duong-khac";
        String id;
        try (Console head = Demo.as("truongban")) {
            ArticleDesk desk = new ArticleDesk(head).begin();
            desk.write("Ngập hẻm 68, đi đường khác", "Hẻm 68 ngập nửa mét.", "Xin đi đường Lý Thái Tổ.");
            desk.file("Thông báo").publish(portal.sample("truongban"));
            head.page().waitForURL(address -> address.matches(".*/tin-tuc/\\d+"));
            id = desk.id();
        }
        assertThat(site.awaitPage(path, MARK).select("main .badge.wait").text()).isEqualTo(MARK);

        try (Console deputy = Demo.as("vhtt")) {
            ArticleDesk desk = new ArticleDesk(deputy).open(id);
            desk.press("Xác nhận hậu kiểm").step("Xác nhận hậu kiểm").told("Đã hậu kiểm");
        }

        assertThat(site.awaitGone(path, MARK).select("main .badge.wait")).isEmpty();
    }

    @Test
    void theReasonOfAReturnLeadsToThePassage() {
        String id = sent("Dọn hẻm 53 đón năm mới", "Hơn năm mươi người đến từ sáu giờ sáng, rồi cùng ăn sáng.");
        try (Console synthesiser = Demo.as("tonghop")) {
            ArticleDesk desk = new ArticleDesk(synthesiser).open(id);
            select(synthesiser.page(), PASSAGE);
            desk.press("Trả lại");
            synthesiser.page().getByLabel("Thông tin chưa đủ").click();
            synthesiser
                    .page()
                    .getByText("Lấy đoạn đang chọn: “" + PASSAGE + "”")
                    .click();
            desk.step("Trả lại").told("Đã trả lại");
        }
        try (Console contributor = Demo.as("vhtt")) {
            ArticleDesk desk = new ArticleDesk(contributor).open(id);
            Page page = contributor.page();
            Locator reason = page.locator(".way .problem vaadin-button.passage");
            reason.waitFor();
            page.waitForCondition(() -> shown(page, PASSAGES).equals(List.of(PASSAGE)));

            reason.focus();
            page.keyboard().press("Enter");
            page.waitForCondition(() -> shown(page, FOUND).equals(List.of(PASSAGE)));
            assertThat(inText(page)).isTrue();

            desk.write("Dọn hẻm 53 đón năm mới", "Sáng Chủ nhật.", "Sáu mươi hai người đến.");
            reason.click();
            Locator gone = page.locator(".rich-note[role=status]").first();
            page.waitForCondition(() -> gone.innerText().startsWith("Không còn thấy “" + PASSAGE));
            assertThat(inText(page)).isTrue();
        }
    }

    @Test
    void aFindingLeadsToItsPlaceInTheText() {
        String id = sent("Dọn hẻm 54 đón năm mới", "Gọi 0901234567 hoặc đến trạm. Gọi lại 0901234567 sau sáu giờ.");
        try (Console synthesiser = Demo.as("tonghop")) {
            new ArticleDesk(synthesiser).open(id);
            Page page = synthesiser.page();
            Locator findings = page.locator(".findings vaadin-button.passage")
                    .filter(new Locator.FilterOptions().setHasText("điện thoại"));
            findings.nth(1).focus();
            page.keyboard().press("Enter");

            page.waitForCondition(() -> shown(page, FOUND).equals(List.of("0901234567")));
            assertThat(page.evaluate("Array.from(CSS.highlights.get('found'))[0].startContainer.data.slice(0,"
                            + " Array.from(CSS.highlights.get('found'))[0].startOffset)"))
                    .asString()
                    .endsWith("Gọi lại ");
            assertThat(inText(page)).isTrue();
        }
    }

    @Test
    void aChildIsNotShownWithoutItsGuardian() {
        try (Console contributor = Demo.as("vhtt")) {
            ArticleDesk desk = new ArticleDesk(contributor).begin();
            desk.write("Các cháu lớp lá vẽ chợ hoa", "Sáng thứ Bảy, các cháu vẽ chợ hoa.", "Các cháu vẽ từ sáu giờ.");
            desk.file("Thông báo").cover(new FilePayload("ve.png", "image/png", Pictures.png(1200, 800)));
            contributor.field("Mô tả ảnh").fill("Các cháu lớp lá ngồi vẽ.");
            Page page = contributor.page();
            page.getByLabel("Nhận ra được người, đã đồng ý").click();
            contributor.field("Những ai, theo vai trò").fill("các cháu lớp lá");
            page.getByLabel("Có trẻ em").click();
            desk.press("Lưu");
            page.waitForURL(address -> address.matches(".*/tin-tuc/\\d+"));
            Locator finding = page.locator(".findings").getByText("có trẻ em nhưng cha, mẹ");
            finding.waitFor();
            finding.click();
            page.waitForCondition(() -> (boolean) page.evaluate("!!document.activeElement.closest('.consents')"));

            page.getByLabel("Cha, mẹ hoặc người giám hộ đã đồng ý").click();
            desk.press("Lưu").told("Đã lưu");
            finding.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    private String sent(String title, String body) {
        try (Console contributor = Demo.as("vhtt")) {
            ArticleDesk desk = new ArticleDesk(contributor).begin();
            desk.write(title, "Sáng Chủ nhật, bà con cùng dọn hẻm.", body).file("Thông báo");
            return desk.send();
        }
    }

    /** Selects words of the text, as with the mouse. */
    private static void select(Page page, String words) {
        page.locator(".rich").getByText(words).waitFor();
        page.evaluate("""
                words => {
                  document.querySelector('.rich').focus();
                  const walker = document.createTreeWalker(document.querySelector('.rich'), NodeFilter.SHOW_TEXT);
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const at = node.data.indexOf(words);
                    if (at >= 0) {
                      getSelection().setBaseAndExtent(node, at, node, at + words.length);
                    }
                  }
                }""", words);
        page.waitForTimeout(800);
    }

    private static List<?> shown(Page page, String script) {
        return (List<?>) page.evaluate(script);
    }

    private static boolean inText(Page page) {
        return (boolean) page.evaluate("document.activeElement.classList.contains('rich')");
    }
}
