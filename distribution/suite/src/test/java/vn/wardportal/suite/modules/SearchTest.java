package vn.wardportal.suite.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.browser.Accessible;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Chromium;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;
import vn.wardportal.suite.harness.Login;
import vn.wardportal.suite.harness.Portal;
import vn.wardportal.suite.harness.Site;

/** What residents find, while modules come and go and after the process was killed. */
class SearchTest {

    private static final String FLOWERS = "/tin-tuc/duong-hoa-ho-thi-ky-diem-den-cua-nguoi-yeu-hoa";

    @Test
    void anArticleIsFoundWithMarksAndWithout() {
        Site site = Demo.site();
        for (String typed : List.of("đường hoa hồ thị kỷ", "duong hoa ho thi ky", "\"hồ thị kỷ\"")) {
            Document results = site.awaitPage(search(typed), "Đường hoa Hồ Thị Kỷ");

            assertThat(addresses(results).getFirst()).as(typed).isEqualTo(FLOWERS);
            assertThat(results.select(".item mark")).as(typed).isNotEmpty();
        }
        assertThat(addresses(site.page(search("554/QĐ-UBND")))).contains("/gioi-thieu/quy-che");
    }

    @Test
    void aSlipOfThePenIsUnderstoodAndModulesNarrowDown() {
        Site site = Demo.site();
        Document nothing = site.page(search("hồ thị kỷ xyzq"));
        assertThat(nothing.select("[role=status]").text()).startsWith("Không tìm thấy “hồ thị kỷ xyzq”.");
        assertThat(nothing.select("main form.find input").attr("value")).isEqualTo("hồ thị kỷ xyzq");

        assertThat(site.awaitPage(search("hồ thị kỷy"), "Có phải ông, bà tìm:").text())
                .contains("hồ thị kỷ");

        Document all = site.page(search("phường"));
        String news = all.select(".side a:containsOwn(Tin tức)").attr("href");
        assertThat(addresses(site.page(news))).isNotEmpty().allMatch(address -> address.startsWith("/tin-tuc/"));
        assertThat(site.page(news).select("aside h2").eachText()).contains("Chuyên mục");
    }

    @Test
    void whatMayBeMeantIsSuggestedAndChosenWithTheKeys() {
        Demo.site().awaitPage(search("duong hoa ho thi ky"), "Đường hoa Hồ Thị Kỷ");
        try (BrowserContext visitor = Chromium.visitor()) {
            Page page = open(visitor, "/");
            List<String> requests = new ArrayList<>();
            page.onRequest(request -> requests.add(request.url()));
            Locator box = page.getByRole(AriaRole.COMBOBOX);
            box.pressSequentially("đường hoa hồ");
            Locator option = page.getByRole(AriaRole.OPTION).first();
            option.waitFor();

            assertThat(option.innerText()).contains("Đường hoa Hồ Thị Kỷ", "Tin tức");
            assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(page.locator("form.find [role=status]").innerText()).contains("gợi ý");
            assertThat(requests).as("not one for each letter").hasSizeLessThan(6);
            assertThat(Accessible.seriousFindings(page)).isEmpty();

            box.press("Escape");
            assertThat(box.getAttribute("aria-expanded")).isEqualTo("false");
            box.press("ArrowDown");
            assertThat(box.getAttribute("aria-activedescendant")).isEqualTo(option.getAttribute("id"));
            box.press("Enter");
            page.waitForURL("**" + FLOWERS);

            page.setViewportSize(320, 700);
            Locator head = page.getByRole(AriaRole.COMBOBOX);
            head.pressSequentially("phường");
            page.getByRole(AriaRole.OPTION).first().waitFor();
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
            head.press("Enter");
            page.waitForURL("**/tim-kiem?q=*");
        }
    }

    @Test
    void aSuggestionOfTheEnglishSiteLeadsToItsEnglishPage() {
        try (BrowserContext visitor = Chromium.visitor()) {
            Page page = open(visitor, "/en/danh-ba");
            page.getByRole(AriaRole.COMBOBOX).pressSequentially("ho tich");
            Locator option = page.getByRole(AriaRole.OPTION).first();
            option.waitFor();
            option.click();
            page.waitForURL("**/en/*/**");

            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    @Test
    void withoutScriptTheSearchBoxAsksAsItAlwaysDid() {
        try (BrowserContext plain = Chromium.visitor(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = open(plain, "/");
            Locator box = page.locator("form.find input[name=q]");
            box.fill("hồ thị kỷ");
            box.press("Enter");
            page.waitForURL("**/tim-kiem?q=*");

            assertThat(page.locator("main .item").first().innerText()).contains("Hồ Thị Kỷ");
        }
    }

    @Test
    void answersAreKeptByNobodyAndListedNowhere() {
        HttpResponse<String> answer = Demo.site().get(search("phường"));

        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(Jsoup.parse(answer.body()).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(Demo.site().get("/khong-co").body()).contains("action=\"/tim-kiem\"");
    }

    @Test
    void theIndexFollowsModulesAndSurvivesAKilledProcess() {
        Portal portal = Portal.fresh("--demo");
        portal.site().awaitPage(search("hồ thị kỷ"), "Đường hoa");
        Login login;
        try (ModulesConsole console = ModulesConsole.first(portal)) {
            login = console.login();
            console.stop("news");
            assertThat(addresses(portal.site().page(search("hồ thị kỷ"))))
                    .noneMatch(address -> address.startsWith("/tin-tuc/"));

            console.start("news");
            assertThat(addresses(portal.site().page(search("hồ thị kỷ")))).contains(FLOWERS);
            rebuild(console);
            assertThat(addresses(portal.site().page(search("hồ thị kỷ")))).contains(FLOWERS);
        }
        try (Console head = Console.at(portal).signIn(portal.sample("truongban"))) {
            ArticleDesk desk = new ArticleDesk(head).begin();
            desk.write("Ngập hẻm 77, đi đường khác", "Hẻm 77 ngập nửa mét.", "Xin đi đường Lý Thái Tổ.");
            desk.file("Thông báo").publish(portal.sample("truongban"));
            portal.site().awaitPage("/tin-tuc/ngap-hem-77-di-duong-khac", "Hẻm 77");
        }
        portal.kill();

        try (Portal again = portal.again()) {
            again.site().awaitPage(search("ngap hem 77"), "Ngập hẻm 77");
            assertThat(published(again.site())).isNotEmpty().allSatisfy(address -> assertThat(
                            addresses(again.site().page(search('"' + heading(again.site(), address) + '"'))))
                    .contains(address));
        }
    }

    private static Page open(BrowserContext visitor, String path) {
        Page page = visitor.newPage();
        page.navigate(Demo.site().address(path).toString());
        return page;
    }

    private static void rebuild(ModulesConsole console) {
        console.page().navigate(console.page().url().replaceFirst("/quan-tri/.*", "/quan-tri/tim-kiem"));
        Locator button = console.page().locator("#search-rebuild");
        button.click();
        console.page().getByText("Đã bắt đầu dựng lại.").waitFor();
        console.page().getByText("Dựng xong lúc").waitFor();
    }

    /** Addresses of the newest articles, as the feed has them. */
    private static List<String> published(Site site) {
        return Jsoup.parse(site.get("/tin-tuc/atom.xml").body()).select("entry link").eachAttr("href").stream()
                .map(address -> address.replaceFirst("https?://[^/]+", ""))
                .toList();
    }

    private static String heading(Site site, String address) {
        return site.page(address).select("h1").text();
    }

    private static List<String> addresses(Document results) {
        return results.select("main .item h2 a").eachAttr("href");
    }

    private static String search(String typed) {
        return "/tim-kiem?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
