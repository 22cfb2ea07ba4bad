package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Distribution;
import vn.wardportal.suite.harness.Distribution.Outcome;
import vn.wardportal.suite.harness.Login;
import vn.wardportal.suite.harness.Portal;

/** The way in, from the first password on. */
class SignInTest {

    @Test
    void firstPasswordOpensTheDoorOnceAndCanBeGivenAnew() {
        Portal portal = Portal.fresh();
        Login first = portal.firstLogin();
        Login own;
        try (portal;
                Console console = Console.at(portal)) {
            console.enter(first.with("sai mật khẩu rồi đấy"));
            console.awaitText("Chưa đăng nhập được");

            console.enter(first);
            console.page().waitForURL("**/doi-mat-khau");
            console.open("tin-tuc");
            console.page().waitForURL("**/doi-mat-khau");
            own = console.changePassword(first);
            assertThat(console.menu()).contains("Tin bài", "Mô-đun", "Người dùng", "Nhật ký");
            assertThat(portal.home().resolve("data/first-login.txt")).doesNotExist();

            console.signOut();
            console.enter(first);
            console.awaitText("Chưa đăng nhập được");
            portal.stop();
        }

        Outcome reset = Distribution.call("reset-admin", "--home", portal.home().toString());
        assertThat(reset.code()).as(reset.text()).isZero();
        Login given = Portal.login(reset.text());
        try (Portal again = portal.again();
                Console console = Console.at(again)) {
            console.enter(own);
            console.awaitText("Chưa đăng nhập được");
            console.firstSignIn(given);
            assertThat(console.menu()).contains("Người dùng");
        }
    }
}
