package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;

/** What was supplied wrongly goes through the register of Điều 15; who is not concerned sees nothing of it. */
class BreachTest {

    private static final String REGISTER = "so-vi-pham";
    private static final String MATTER = "Số điện thoại trạm y tế ghi sai";
    private static final String TABLE = "Tải sổ (CSV)";
    private static final String UPHOLD = "Kết luận có vi phạm";

    @Test
    void anEntryIsConfirmedExplainedAndDecided() throws IOException {
        entered();
        String id = confirmed();
        hiddenFromOthers(id);
        tooEarlyToDecide();
        explained();
        decided();
        assertThat(table()).startsWith("\uFEFF\"Số\",").contains(MATTER, "Nhầm số cũ", "Nhắc nhở", UPHOLD);
    }

    private static void entered() {
        try (Console office = Demo.as("vanphong")) {
            office.open(REGISTER).button("Ghi vào sổ vi phạm").click();
            office.choose("Vi phạm", "Cung cấp sai").field("Về việc").fill(MATTER);
            office.answer("Ghi vào sổ vi phạm").awaitText("Chọn người chịu trách nhiệm.");
            office.pick("Người, bộ phận chịu trách nhiệm", "Trường THCS trên địa bàn");
            office.field("Nội dung vi phạm, bằng chứng").fill("Bài đăng ghi 3865, biển ở trạm ghi 3856.");
            office.answer("Ghi vào sổ vi phạm").awaitText("Đã ghi đề nghị vào sổ");
        }
    }

    private static String confirmed() {
        try (Console head = Demo.as("truongban")) {
            opened(head);
            head.button("Xác nhận, mời giải trình").click();
            shown(head, "Đã xác nhận, chờ giải trình, kết luận");
            String number = head.page().locator("h3:has-text('" + MATTER + "')").innerText();
            return number.replaceFirst("Mục (\\d+):.*", "$1");
        }
    }

    private static void hiddenFromOthers(String id) {
        try (Console other = Demo.as("tiepnhan")) {
            other.open(REGISTER + "/" + id).awaitText("Không có mục nào.");
            assertThat(other.page().getByText(MATTER).count()).isZero();
            assertThat(other.page().getByText(TABLE).count()).isZero();
            assertThat(other.button("Ghi vào sổ vi phạm").isVisible()).isFalse();
        }
    }

    private static void tooEarlyToDecide() {
        try (Console chairman = Demo.as("chutich")) {
            opened(chairman);
            chairman.button(UPHOLD).click();
            chairman.field("Kết luận, hình thức xử lý").fill("Nhắc nhở");
            chairman.answer(UPHOLD).awaitText("Chưa có giải trình và còn trong thời hạn giải trình");
        }
    }

    private static void explained() {
        try (Console school = Demo.as("truonghoc")) {
            school.open("thong-bao").awaitText("Mời giải trình: " + MATTER);
            opened(school);
            assertThat(school.page().getByText(TABLE).count()).isZero();
            school.button("Giải trình").click();
            school.answer("Giải trình").awaitText("Ghi nội dung, không quá 4.000 ký tự.");
            school.field("Nội dung giải trình").fill("Nhầm số cũ");
            school.answer("Giải trình");
            shown(school, "Giải trình: Nhầm số cũ");
        }
    }

    private static void decided() {
        try (Console chairman = Demo.as("chutich")) {
            opened(chairman);
            chairman.button(UPHOLD).click();
            chairman.field("Kết luận, hình thức xử lý").fill("Nhắc nhở");
            chairman.answer(UPHOLD);
            shown(chairman, UPHOLD + ": Nhắc nhở");
            assertThat(chairman.button("Kết luận không vi phạm").isVisible()).isFalse();
        }
    }

    private static String table() throws IOException {
        try (Console head = Demo.as("truongban")) {
            head.open(REGISTER).awaitText(MATTER);
            head.choose("Trạng thái", UPHOLD);
            Download download = head.page()
                    .waitForDownload(() -> head.page().getByText(TABLE).click());
            assertThat(download.suggestedFilename()).isEqualTo("so-vi-pham.csv");
            return Files.readString(download.path());
        }
    }

    private static void opened(Console console) {
        console.open(REGISTER).button(MATTER).click();
        shown(console, "Bài đăng ghi 3865, biển ở trạm ghi 3856.");
    }

    /** Waits until the entry that is open says so. */
    private static void shown(Console console, String words) {
        console.page().locator(".facts").getByText(words).waitFor();
    }
}
