package vn.wardportal.suite.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.suite.harness.Login;
import vn.wardportal.suite.harness.Portal;
import vn.wardportal.suite.harness.Rows;

/** What lies on the disk is compared at each start with what was put in; what differs does not run until it is put right. */
class TamperedJarTest {

    @TempDir
    Path folder;

    @Test
    void whatWasChangedOrNeverSignedStaysOutUntilItIsPutRight() throws IOException {
        Login login;
        Path home;
        try (Portal portal = Portal.fresh("--dev");
                ModulesConsole console = ModulesConsole.first(portal)) {
            home = portal.home();
            login = console.login();
            assertThat(portal.url()).contains("127.0.0.1");
            bannerIsShown(console.page());
            assertThat(console.choose(SampleJar.version("1.0.0").write(folder))).contains("Chưa ai ký");
            console.begin();
            console.awaitResult();
            portal.stop();
        }
        SigningDesk desk = SigningDesk.open(folder, "phuong-1").trustedBy(home);
        Path second = desk.sign(SampleJar.version("2.0.0").write(folder));

        outUntil(home, login, "chưa ai ký", second, "Đã cập nhật");
        tamper(home.resolve("data/modules/vn.wardportal.sample/2.0.0.jar"));
        outUntil(home, login, "kho data/modules đã bị sửa", second, "Đã cập nhật");
        tamper(copyOf(home, home.resolve("data/modules/vn.wardportal.sample/2.0.0.jar")));
        outUntil(home, login, "bản sao đang dùng đã bị sửa", second, "Đã cập nhật");

        Path offered = Files.createDirectories(home.resolve("offered"));
        Files.copy(desk.sign(SampleJar.version("3.0.0").write(folder)), offered.resolve("book.module.zip"));
        Files.writeString(home.resolve("conf/portal.conf"), "modules.folder = offered\n");
        Path strange = offered.resolve("stranger.module.zip");
        Files.copy(
                SigningDesk.open(folder, "nguoi-la")
                        .sign(SampleJar.version("4.0.0").write(folder)),
                strange);
        try (Portal portal = Portal.on(home);
                ModulesConsole console = ModulesConsole.again(portal, login)) {
            assertThat(portal.printed()).contains("is ready.").doesNotContain("PROBLEM");
            assertThat(console.chooseOffered("sample")).contains("khóa lạ");
            Files.delete(strange);
            console.open();
            assertThat(console.chooseOffered("sample")).contains("Ký bởi: phuong-1");
            assertThat(console.carryOut()).contains("Đã cập nhật sample lên 3.0.0");
            portal.stop();
        }
        assertThat(Rows.of(home, "select summary from audit.entry where action = 'modules.refuse'"))
                .singleElement()
                .asString()
                .contains("khóa lạ");
    }

    /** Starts the portal without the module, sees why, and puts it right. */
    private static void outUntil(Path home, Login login, String reason, Path jar, String result) {
        try (Portal portal = Portal.on(home);
                ModulesConsole console = ModulesConsole.again(portal, login)) {
            assertThat(portal.printed())
                    .contains("PROBLEM  Bundle vn.wardportal.sample")
                    .contains("Module sample")
                    .contains("is left out of this start");
            assertThat(portal.site().get("/so-luu-niem").statusCode()).isEqualTo(503);
            assertThat(portal.site().get("/tin-tuc").statusCode()).isEqualTo(200);
            assertThat(console.card("sample").innerText()).contains("Để ngoài lần khởi động này", reason);
            assertThat(console.page().locator(".development").count()).isZero();

            assertThat(console.put(jar)).contains(result);

            assertThat(portal.site().page("/so-luu-niem").selectFirst("h1").text())
                    .endsWith("2.0.0");
            assertThat(console.card("sample").innerText()).contains("Đang chạy").doesNotContain(reason);
            portal.stop();
        }
    }

    private static void bannerIsShown(Page page) {
        assertThat(page.locator(".development").innerText()).contains("nhận mô-đun chưa ký");
        assertThat(page.locator(".development").boundingBox().y).isLessThan(50);
    }

    private static void tamper(Path jar) throws IOException {
        Files.writeString(jar, "changed", StandardOpenOption.APPEND);
    }

    private static Path copyOf(Path home, Path jar) throws IOException {
        byte[] content = Files.readAllBytes(jar);
        try (Stream<Path> files = Files.walk(home.resolve("data/framework"))) {
            List<Path> copies = files.filter(file -> file.endsWith("bundle.jar"))
                    .filter(file -> same(file, content))
                    .toList();
            assertThat(copies).isNotEmpty();
            return copies.getLast();
        }
    }

    private static boolean same(Path file, byte[] content) {
        try {
            return Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
