package vn.wardportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Language;

/** The English site: the same pages below {@code /en}. */
class EnglishTest {

    private final RunningSite site = new RunningSite();
    private final AtomicInteger made = new AtomicInteger();

    @BeforeEach
    void give() {
        site.give.bilingual("directory", "/danh-ba", this::directory);
        site.give.page("news", "/tin-tuc", this::news, "trang");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Page directory(Visit visit) {
        made.incrementAndGet();
        if (visit.path().equals("cu")) {
            return Page.moved("/danh-ba/moi");
        }
        boolean english = visit.language() == Language.EN;
        Page page = Page.of(
                english ? "Directory" : "Danh bạ",
                output -> output.writeContent("<h1>"
                        + (english ? "Directory" : "Danh bạ")
                        + "</h1><a href=\"/danh-ba/moi\">a</a><a href=\"/tep/1/a.pdf\">b</a><form action=\"/danh-ba\"></form>"
                        + "<p>&lt;a href=\"/danh-ba\"></p>"));
        return visit.path().equals("chi-viet") ? page.in(Language.VI) : page;
    }

    private Page news(Visit visit) {
        return Page.of("Tin", output -> output.writeContent("<h1>Tin " + visit.language() + "</h1>"))
                .under(new Crumb("Tin tức", "/tin-tuc"));
    }

    @Test
    void aBilingualPageIsEnglishInAnEnglishFrame() {
        Document page = page("/en/danh-ba");

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("Directory");
        assertThat(page.select(".skip").text()).isEqualTo("Skip to the content");
        assertThat(page.select("main [lang], .note")).isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/en/danh-ba");
        assertThat(page.select("link[hreflang=vi]").attr("href"))
                .endsWith("/danh-ba")
                .doesNotContain("/en/");
        assertThat(page.select("link[hreflang=en]").attr("href")).endsWith("/en/danh-ba");
    }

    @Test
    void linksAndFormsOfAnEnglishPageStayOnTheEnglishSite() {
        Document page = page("/en/danh-ba");

        assertThat(page.select("main a").eachAttr("href")).containsExactly("/en/danh-ba/moi", "/tep/1/a.pdf");
        assertThat(page.select("main form").attr("action")).isEqualTo("/en/danh-ba");
        assertThat(page.select("main p").first().text()).isEqualTo("<a href=\"/danh-ba\">");
        assertThat(page.select(".brand").attr("href")).isEqualTo("/en");
        assertThat(page.select("nav.menu a").eachAttr("href")).contains("/en/danh-ba", "/en/tin-tuc");
        assertThat(page.select("nav.menu a[aria-current=page]").attr("href")).isEqualTo("/en/danh-ba");
        assertThat(page.select(".strip form").attr("action")).isEqualTo("/doc/co-chu");
        assertThat(page.select(".strip input[name=ve]").attr("value")).isEqualTo("/en/danh-ba");
    }

    @Test
    void eachPageLeadsToItsTwin() {
        assertThat(page("/danh-ba/moi").select(".strip > .wrap > a[lang=en]").attr("href"))
                .isEqualTo("/en/danh-ba/moi");
        assertThat(page("/en/danh-ba/moi").select(".strip > .wrap > a[lang=vi]").attr("href"))
                .isEqualTo("/danh-ba/moi");
        assertThat(page("/tin-tuc?trang=2").select(".strip > .wrap > a").attr("href"))
                .isEqualTo("/en/tin-tuc?trang=2");
        assertThat(page("/").select(".strip > .wrap > a").attr("href")).isEqualTo("/en");
        assertThat(page("/en").select(".strip > .wrap > a").attr("href")).isEqualTo("/");
    }

    @Test
    void whatIsNotTranslatedIsVietnameseMarkedAsSuch() {
        for (String path : new String[] {"/en/tin-tuc", "/en/danh-ba/chi-viet"}) {
            Document page = page(path);

            assertThat(page.select("html").attr("lang")).isEqualTo("en");
            assertThat(page.select("main .note").text()).startsWith("This page has not been translated");
            assertThat(page.select("main div[lang=vi] h1")).hasSize(1);
            assertThat(page.select("link[rel=canonical]").attr("href"))
                    .endsWith(path.substring(3))
                    .doesNotContain("/en/");
            assertThat(page.select("link[hreflang]")).isEmpty();
        }
        assertThat(page("/en/tin-tuc").select("h1").text()).isEqualTo("Tin VI");
        assertThat(page("/tin-tuc").select("main .note")).isEmpty();
    }

    @Test
    void bothLanguagesAreKeptApart() {
        page("/danh-ba");
        page("/en/danh-ba");
        int before = made.get();

        assertThat(page("/danh-ba").select("h1").text()).isEqualTo("Danh bạ");
        assertThat(page("/en/danh-ba").select("h1").text()).isEqualTo("Directory");
        assertThat(made).hasValue(before);
    }

    @Test
    void whoIsLedOnStaysOnTheEnglishSite() {
        HttpResponse<String> moved = site.get("/en/danh-ba/cu");

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).contains("/en/danh-ba/moi");
    }

    @Test
    void filesForMachinesHaveNoTwinAndWhatIsNotThereSaysSoInEnglish() {
        for (String path : new String[] {"/en/robots.txt", "/en/sitemap.xml", "/en/khong-co", "/en/en"}) {
            HttpResponse<String> answer = site.get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("There is no such page");
        }
    }

    private Document page(String path) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
