package vn.wardportal.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.wardportal.suite.harness.Chromium;
import vn.wardportal.suite.harness.Demo;

/** The site as residents see it, on whatever they have. */
class SiteInBrowserTest {

    private static final String ARTICLE = "/tin-tuc/duong-hoa-ho-thi-ky-diem-den-cua-nguoi-yeu-hoa";

    static Stream<String> pages() {
        return Demo.examples();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageKeepsNobodyOutAndNeverScrollsSideways(String path) {
        try (BrowserContext visitor = Chromium.visitor()) {
            Page page = open(visitor, path);
            assertThat(Accessible.seriousFindings(page)).isEmpty();

            page.setViewportSize(320, 800);
            assertThat(sideways(page)).isZero();

            visitor.addCookies(
                    List.of(new Cookie("doc", "3").setUrl(Demo.portal().url())));
            page.setViewportSize(360, 800);
            page.reload();
            assertThat(page.locator("html").getAttribute("class")).contains("c3");
            assertThat(sideways(page)).isZero();
        }
    }

    @Test
    void thePolicyRefusesNothingOfAPage() {
        try (BrowserContext visitor = Chromium.visitor()) {
            Page page = visitor.newPage();
            List<String> said = new ArrayList<>();
            page.onConsoleMessage(message -> said.add(message.text()));
            for (String path : List.of("/", ARTICLE, "/van-ban/554-qd-ubnd-2019")) {
                page.navigate(Demo.site().address(path).toString());

                assertThat(page.locator("script[type='application/ld+json']").count())
                        .isOne();
            }
            assertThat(said).isEmpty();
        }
    }

    @Test
    void lettersAndContrastChangeWithoutJavaScript() {
        try (BrowserContext plain = Chromium.visitor(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = open(plain, ARTICLE);

            page.locator(".strip button.a3").click();
            assertThat(page.url()).endsWith(ARTICLE);
            assertThat(page.locator("html").getAttribute("class")).contains("c3");

            page.locator(".strip button[name=tuong-phan]").click();
            assertThat(page.locator("html").getAttribute("class"))
                    .contains("c3")
                    .contains("cao");
            assertThat(page.locator("h1").innerText()).isNotBlank();
        }
    }

    @Test
    void highContrastKeepsNobodyOut() {
        try (BrowserContext visitor = Chromium.visitor()) {
            visitor.addCookies(
                    List.of(new Cookie("doc", "2cao").setUrl(Demo.portal().url())));
            for (String path : List.of("/", ARTICLE)) {
                assertThat(Accessible.seriousFindings(open(visitor, path))).isEmpty();
            }
        }
    }

    @Test
    void paperShowsTheArticleAndItsAddressWithoutTheMenu() {
        try (BrowserContext visitor = Chromium.visitor()) {
            Page page = open(visitor, ARTICLE);

            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator("nav.menu").isVisible()).isFalse();
            assertThat(page.locator(".strip").isVisible()).isFalse();
            assertThat(page.locator("h1").isVisible()).isTrue();
            assertThat(page.locator(".paper").isVisible()).isTrue();
        }
    }

    @Test
    void keyboardReachesTheContentFirst() {
        try (BrowserContext visitor = Chromium.visitor()) {
            Page page = open(visitor, "/tin-tuc");

            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.keyboard().press("Enter");
            page.waitForURL("**/tin-tuc#noi-dung");
        }
    }

    private static Page open(BrowserContext visitor, String path) {
        Page page = visitor.newPage();
        page.navigate(Demo.site().address(path).toString());
        return page;
    }

    private static int sideways(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
