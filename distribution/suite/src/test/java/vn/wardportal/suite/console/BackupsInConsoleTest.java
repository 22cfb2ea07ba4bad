package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByTextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Distribution;
import vn.wardportal.suite.harness.Portal;

/** The administrator makes a first backup at the console, rehearses it, and takes it home. */
class BackupsInConsoleTest {

    private static final String PASSPHRASE = "mưa rơi trên chợ hoa";

    @TempDir
    Path usbStick;

    @Test
    void aBackupIsMadeRehearsedAndTakenAway() throws IOException {
        try (Portal portal = Portal.fresh();
                Console console = Console.at(portal)) {
            console.firstSignIn(portal.firstLogin());
            console.open("sao-luu").awaitText("Chưa đặt câu mật khẩu");
            console.button("Sao lưu ngay").click();
            console.awaitText("Hãy đặt ở cuối trang này trước");

            setPassphrase(console);
            console.button("Sao lưu ngay").click();
            console.awaitText("Đã sao lưu: cong-phuong-");
            console.page().getByText("Diễn tập", exactly()).click();
            console.awaitText("Đạt lúc");
            Path file = usbStick.resolve("cong-phuong.backup");
            Files.write(file, download(console));

            Path passphrase = portal.home().resolve("conf/backup.passphrase");
            var check = Distribution.call("check", file.toString(), "--passphrase-file", passphrase.toString());
            assertThat(check.text()).contains("The backup is whole");
            assertThat(check.code()).isZero();
        }
    }

    /** As the link gives it to whoever is signed in. */
    private static byte[] download(Console console) {
        String address =
                String.valueOf(console.page().getByText("Tải về", exactly()).evaluate("link => link.href"));
        return console.page().context().request().get(address).body();
    }

    private static void setPassphrase(Console console) {
        console.field("Câu mật khẩu mới").fill(PASSPHRASE);
        console.field("Nhập lại câu mật khẩu").fill(PASSPHRASE);
        console.page().getByText("Tôi đã chép câu mật khẩu").click();
        console.button("Đặt câu mật khẩu").click();
        console.awaitText("Đã đặt câu mật khẩu.");
    }

    private static GetByTextOptions exactly() {
        return new GetByTextOptions().setExact(true);
    }
}
