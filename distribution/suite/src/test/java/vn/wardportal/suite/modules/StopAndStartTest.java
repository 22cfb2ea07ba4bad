package vn.wardportal.suite.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.Login;
import vn.wardportal.suite.harness.Portal;

/** News is stopped and started while residents read and an editor works. */
class StopAndStartTest {

    private static final double TWO_SECONDS = 2_000;

    @Test
    @Tag("alone")
    void aStoppedModuleIsGoneForEverybodyAndComesBack() {
        Portal portal = Portal.fresh("--demo");
        Login login;
        try (ModulesConsole console = ModulesConsole.first(portal);
                Page editor = console.page().context().newPage();
                Page board = console.page().context().newPage()) {
            login = console.login();
            editor.navigate(portal.url() + "quan-tri/tin-tuc");
            editor.locator("vaadin-grid").waitFor();
            board.navigate(portal.url() + "quan-tri/bang-dieu-6");
            board.locator("#item-6-5").waitFor();
            assertThat(menu(portal)).contains("Tin tức");
            portal.site().page("/tin-tuc");

            console.stop("news");

            HttpResponse<String> answer = portal.site().get("/tin-tuc");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("Tạm ngưng", "Xem bản lưu lúc");
            assertThat(portal.site().page("/tin-tuc?ban-luu=1").select("main").text())
                    .contains("Đây là bản lưu lúc", "Nơi trực và số điện thoại cần nhớ");
            assertThat(portal.site().page("/").select("#noi-dung").text()).doesNotContain("Tin mới");
            assertThat(menu(portal)).doesNotContain("Tin tức");
            editor.locator("text=vừa được gỡ").waitFor(new Locator.WaitForOptions().setTimeout(TWO_SECONDS));
            board.locator("text=Mô-đun Tin tức đã dừng").first().waitFor();
            assertThat(editor.locator("vaadin-side-nav").allInnerTexts().toString())
                    .doesNotContain("Tin bài");
        }

        portal.stop();
        portal = portal.again();
        assertThat(portal.site().get("/tin-tuc").statusCode()).isEqualTo(503);
        try (ModulesConsole console = ModulesConsole.again(portal, login)) {
            console.start("news");
        }
        assertThat(portal.site().get("/tin-tuc").statusCode()).isEqualTo(200);
        assertThat(menu(portal)).contains("Tin tức");
        assertThat(portal.site().page("/").select("#noi-dung").text()).contains("Tin mới");
        portal.stop();
    }

    @Test
    void residentsReadWhileTheConsoleIsAway() {
        Portal portal = Portal.fresh("--demo", "--without", "admin");
        try (portal) {
            for (String path : new String[] {"/", "/tin-tuc", "/gioi-thieu", "/sitemap.xml", "/atom.xml"}) {
                assertThat(portal.site().get(path).statusCode()).as(path).isEqualTo(200);
            }
            assertThat(portal.site().get("/quan-tri").statusCode()).isIn(404, 503);
        }
    }

    private static String menu(Portal portal) {
        Document home = portal.site().page("/");
        return home.select("nav.menu").text();
    }
}
