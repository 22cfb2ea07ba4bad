package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;
import vn.wardportal.suite.harness.Login;

/** Several people at the console. */
class PeopleTest {

    private static final double TWO_SECONDS = 2_000;

    @Test
    @Tag("alone")
    void writerSeesWhatTheyMayAndIsOutAtOnceWhenDisabled() {
        try (Console chief = Demo.console();
                Console writer = Console.at(Demo.portal())) {
            Login given = add(chief, "mai", "Phạm Thị Mai");
            writer.firstSignIn(given);

            assertThat(writer.menu())
                    .contains("Tin bài", "Tài khoản")
                    .doesNotContain("Người dùng", "Mô-đun", "Nhật ký");
            writer.open("nguoi-dung").awaitText("Không được phép xem");
            twoWritersOnOneArticle(chief, writer);

            writer.open("tin-tuc").page().locator("vaadin-grid").waitFor();
            chief.open("nguoi-dung");
            chief.button("Sửa Phạm Thị Mai").click();
            chief.field("Được đăng nhập").uncheck();
            chief.button("Lưu").click();
            writer.page().locator("input[name=username]").waitFor(new Locator.WaitForOptions().setTimeout(TWO_SECONDS));
        }
    }

    private static void twoWritersOnOneArticle(Console chief, Console writer) {
        ArticleDesk first = new ArticleDesk(writer).begin();
        first.write("Lịch trực tháng tới", "Ai trực ngày nào.", "Có bảng kèm theo.")
                .file("Thông báo");
        String id = first.save();

        new ArticleDesk(chief).open(id);

        chief.awaitText("Phạm Thị Mai đang sửa mục này");
        assertThat(chief.field("Tiêu đề").getAttribute("readonly")).isNotNull();
        assertThat(chief.field("Tiêu đề").inputValue()).isEqualTo("Lịch trực tháng tới");
    }

    @Test
    void draftThatWasNotSavedSurvivesAReload() {
        try (Console console = Demo.console()) {
            ArticleDesk desk = new ArticleDesk(console).begin();
            desk.write("Nháp còn dở", "Chưa xong.", "Đang viết thì mất điện.");
            console.page().keyboard().press("Tab");
            console.page().waitForTimeout(700);

            console.open("tin-tuc").page().locator("vaadin-grid").waitFor();
            console.open("tin-tuc/moi");

            console.awaitText("Có bản nháp chưa lưu");
            console.button("Mở bản nháp").click();
            PlaywrightAssertions.assertThat(console.field("Tiêu đề")).hasValue("Nháp còn dở");
            PlaywrightAssertions.assertThat(
                            console.page().locator("[contenteditable=true]").first())
                    .containsText("mất điện");

            // the account is shared: whoever writes next finds an empty desk
            desk.begin();
            PlaywrightAssertions.assertThat(console.field("Tiêu đề")).hasValue("");
            PlaywrightAssertions.assertThat(console.field("Tiêu đề")).isEditable();
        }
    }

    private static Login add(Console chief, String login, String name) {
        chief.open("nguoi-dung");
        chief.button("Thêm người dùng").click();
        chief.field("Họ tên").fill(name);
        chief.field("Tên đăng nhập").fill(login);
        chief.field("Thành viên, Đoàn Thanh niên").check();
        chief.button("Lưu").click();
        Locator password = chief.confirmed(Demo.administrator(), chief.page().locator(".one-time-password"));
        return new Login(login, password.innerText().strip());
    }
}
