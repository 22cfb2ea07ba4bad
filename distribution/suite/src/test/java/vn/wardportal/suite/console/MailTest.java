package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Distribution;
import vn.wardportal.suite.harness.Login;
import vn.wardportal.suite.harness.Portal;

/** Letters of the packaged portal, written while the mail server is away and the portal's process is killed. */
class MailTest {

    private static final String LOOPBACK = "127.0.0.1";
    private static final long PATIENCE_MILLIS = 60_000;

    /** None of those that portals listen on. */
    private final int port = freePort();

    @Test
    void aLetterOutlivesAServerThatIsDownAndAPortalThatIsKilled() throws Exception {
        Path home = Distribution.freshHome();
        try (Portal portal = configured(home);
                Console console = Console.at(portal)) {
            giveAddress(console, console.firstSignIn(portal.firstLogin()));
            console.open("thu-di").awaitText("Không có thư chờ.");
            console.button("Gửi thư thử cho tôi").click();
            console.awaitText("Đã xếp thư thử gửi tới admin@example.vn");
            portal.awaitPrinted("Letters wait: The mail server " + LOOPBACK + ":" + port + " does not answer");
            console.open("thu-di").awaitText("1 thư đang chờ");
            portal.kill();
        }
        GreenMail mail = new GreenMail(new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try (Portal portal = Portal.on(home)) {
            assertThat(mail.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
            portal.stop();
            assertThat(mail.getReceivedMessages()).hasSize(1);
            assertThat(mail.getReceivedMessages()[0].getSubject()).startsWith("Thư thử của ");
        } finally {
            mail.stop();
        }
    }

    private Portal configured(Path home) throws IOException {
        Files.createDirectories(home.resolve("conf"));
        Files.writeString(
                home.resolve("conf/portal.conf"),
                "mail.host = " + LOOPBACK + "\nmail.port = " + port + "\nmail.from = cong@example.vn\n");
        return Portal.on(home);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No port is free", e);
        }
    }

    private static void giveAddress(Console console, Login login) {
        console.open("nguoi-dung");
        console.page().locator("vaadin-grid").waitFor();
        console.page().locator("[aria-label^='Sửa ']").first().click();
        console.field("Thư điện tử").fill("admin@example.vn");
        console.button("Lưu").click();
        console.confirmed(login, console.page().getByText("Đã lưu").first());
    }
}
