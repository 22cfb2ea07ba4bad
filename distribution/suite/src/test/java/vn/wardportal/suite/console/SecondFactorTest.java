package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.browser.Accessible;
import vn.wardportal.suite.harness.Authenticator;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Distribution;
import vn.wardportal.suite.harness.Distribution.Outcome;
import vn.wardportal.suite.harness.Login;
import vn.wardportal.suite.harness.Portal;

/** Signing in with a code beside the password. */
class SecondFactorTest {

    private static final String VIEW = "tai-khoan/hai-buoc";

    @Test
    void whoSetItUpComesInWithACodeAndIsAskedAgainBeforeWhatWeighsMuch() throws IOException {
        Portal portal = Portal.fresh();
        Enrolled enrolled;
        try (portal;
                Console console = Console.at(portal)) {
            Login login = console.firstSignIn(portal.firstLogin());
            console.open("").awaitText("Nên bật xác thực hai bước");
            enrolled = enrol(console.open(VIEW), login);
            console.awaitText("Còn 10 mã dự phòng");

            passwordAloneIsNotEnough(console, enrolled);
            aWrongCodeIsToldAndARightOneLetsIn(console, enrolled);
            modulesAskForBoth(console, enrolled);
            console.signOut();
            console.enter(login);
            enterCode(console, enrolled.recovery().getFirst());
            assertThat(console.menu()).contains("Mô-đun");
            nothingOfItIsInTheLog(portal, enrolled);
            portal.stop();
        }

        Outcome reset = Distribution.call("reset-admin", "--home", portal.home().toString());
        assertThat(reset.code()).as(reset.text()).isZero();
        try (Portal again = portal.again();
                Console console = Console.at(again)) {
            console.firstSignIn(Portal.login(reset.text()));
            console.open(VIEW).awaitText("Bật xác thực hai bước");
        }
    }

    @Test
    void whereItIsRequiredNothingElseIsOfferedBefore() throws IOException {
        Path home = Distribution.freshHome();
        Files.createDirectories(home.resolve("conf"));
        Files.writeString(home.resolve("conf/portal.conf"), "second.factor = required\n");
        try (Portal portal = Portal.on(home);
                Console console = Console.at(portal)) {
            Login login = console.firstSignIn(portal.firstLogin());
            console.open("mo-dun").page().waitForURL("**/" + VIEW);
            console.awaitText("phải bật xác thực hai bước");
            assertThat(console.menu()).doesNotContain("Mô-đun", "Người dùng");

            enrol(console, login);

            console.open("mo-dun").page().locator("#module-news").waitFor();
        }
    }

    private static Enrolled enrol(Console console, Login login) {
        console.button("Bật xác thực hai bước").click();
        Locator secret = console.page().locator("#factor-secret");
        secret.waitFor();
        String key = secret.innerText();
        Authenticator phone = Authenticator.with(key);
        assertThat(console.page().locator("img[src^='data:image/svg+xml']").getAttribute("alt"))
                .startsWith("Mã QR");
        assertThat(Accessible.seriousFindings(console.page())).isEmpty();
        console.page().locator("#factor-code input").fill(phone.code());
        console.page().locator("#factor-code input").press("Enter");
        Locator codes = console.page().locator("#recovery-codes .one-time-password");
        codes.first().waitFor();
        List<String> recovery = codes.allInnerTexts();
        assertThat(recovery).hasSize(10);
        assertThat(Accessible.seriousFindings(console.page())).isEmpty();
        Download file = console.page()
                .waitForDownload(() -> console.page().getByText("Tải về").click());
        assertThat(file.path()).content().contains(login.name()).contains(recovery);
        console.button("Tôi đã cất các mã này").click();
        return new Enrolled(login, key, phone, recovery);
    }

    private static void passwordAloneIsNotEnough(Console console, Enrolled enrolled) {
        console.signOut();
        console.enter(enrolled.login());
        console.page().locator("#signin-code").waitFor();
        console.open("tin-tuc").page().locator("input[name=username]").waitFor();
    }

    private static void aWrongCodeIsToldAndARightOneLetsIn(Console console, Enrolled enrolled) {
        console.enter(enrolled.login());
        enterCode(console, "000000x");
        console.awaitText("Mã xác thực không đúng.");
        enterCode(console, enrolled.phone().code());
        assertThat(console.menu()).contains("Mô-đun");
    }

    private static void modulesAskForBoth(Console console, Enrolled enrolled) {
        console.open("mo-dun");
        console.page()
                .locator("#module-news vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Dừng"))
                .last()
                .click();
        console.page().locator("#fresh-password input").fill(enrolled.login().password());
        console.page().locator("#fresh-password input").press("Enter");
        console.awaitText("Nhập mã xác thực.");
        console.page().locator("#fresh-code input").fill(enrolled.recovery().getLast());
        console.page().locator("#fresh-code input").press("Enter");
        Locator sure = console.page().locator("vaadin-confirm-dialog");
        sure.getByText("Hủy").click();
    }

    private static void enterCode(Console console, String code) {
        Locator field = console.page().locator("#signin-code input");
        field.fill(code);
        field.press("Enter");
    }

    private static void nothingOfItIsInTheLog(Portal portal, Enrolled enrolled) throws IOException {
        String log = portal.printed() + Files.readString(portal.home().resolve("logs/portal.log"));
        assertThat(log).doesNotContain(enrolled.key(), enrolled.key().replace(" ", ""));
        assertThat(log).doesNotContain(enrolled.recovery().toArray(String[]::new));
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(portal.home().resolve("data/portal.key"))))
                .isEqualTo("rw-------");
    }

    /**
     * Somebody with a second factor.
     *
     * @param login their password
     * @param key as it stood on the screen
     * @param phone what makes their codes
     * @param recovery the codes for when it is lost
     */
    private record Enrolled(Login login, String key, Authenticator phone, List<String> recovery) {}
}
