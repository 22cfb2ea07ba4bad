package vn.wardportal.suite.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.wardportal.suite.harness.Demo;
import vn.wardportal.suite.harness.Site;

/** Every kind of page residents read. */
class PagesTest {

    private final Site site = Demo.site();

    static List<String> pages() {
        return Demo.PAGES;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageRunsTheSitesOwnScriptAloneAndStylesNothingInline(String path) {
        Document page = site.page(path);

        assertThat(page.select("style, object, embed")).isEmpty();
        assertThat(page.select("script:not([type=application/ld+json])"))
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(script -> {
                    assertThat(script.attr("src")).matches("/giao-dien/[0-9a-f]{12}/suggest\\.js");
                    assertThat(script.hasAttr("defer")).isTrue();
                    assertThat(script.data()).isEmpty();
                });
        assertThat(page.select("iframe"))
                .as("documents of this site alone")
                .allSatisfy(frame -> assertThat(frame.attr("src")).matches("/tep/[0-9a-f]{64}/[a-z0-9-]+\\.pdf"));
        assertThat(page.select("[style]")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey())
                        .filter(name -> name.startsWith("on")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageHasOneHeadingATitleAndItsLanguage(String path) {
        Document page = site.page(path);

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("html").attr("lang")).isEqualTo(path.matches("/en(/.*)?") ? "en" : "vi");
        assertThat(page.select("main#noi-dung")).hasSize(1);
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#noi-dung");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void picturesTellTheirSizeAndWhatIsSeen(String path) {
        for (Element picture : site.page(path).select("img")) {
            assertThat(picture.hasAttr("width") && picture.hasAttr("height") && picture.hasAttr("alt"))
                    .as(picture.outerHtml())
                    .isTrue();
            assertThat(site.get(picture.attr("src")).statusCode())
                    .as(picture.attr("src"))
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksWithinTheSiteLeadSomewhere(String path) {
        for (String link : site.page(path).select("a[href^=/]").eachAttr("href").stream()
                .filter(target -> !target.startsWith("/quan-tri"))
                .distinct()
                .toList()) {
            assertThat(site.get(link.replaceFirst("#.*", "")).statusCode())
                    .as(link)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, GovernmentOrganization, name",
        "/tin-tuc/lich-tiem-chung-thang-7-2019, NewsArticle, datePublished",
        "/van-ban/554-qd-ubnd-2019, Legislation, legislationIdentifier",
        "/gioi-thieu/quy-che, WebPage, dateModified",
        "/danh-ba/tu-phap-ho-tich, GovernmentOrganization, contactPoint",
        "/thu-tuc/dang-ky-khai-sinh, GovernmentService, provider",
        "/tiep-cong-dan, Event, startDate",
        "/en/danh-ba/tu-phap-ho-tich, GovernmentOrganization, contactPoint"
    })
    void pageTellsSearchEnginesWhatItShowsAndTheWayThere(String path, String type, String property) {
        Document page = site.page(path);
        JsonArray graph = JsonParser.parseString(
                        page.select("script[type=application/ld+json]").html())
                .getAsJsonObject()
                .getAsJsonArray("@graph");
        JsonObject first = graph.get(0).getAsJsonObject();

        assertThat(first.get("@type").getAsString()).isEqualTo(type);
        assertThat(first.has(property)).as(first.toString()).isTrue();
        assertThat(page.select("meta[property=og:url]").attr("content")).endsWith(path);
        assertThat(page.select("meta[property=og:type]")).hasSize(1);
        if (!path.equals("/")) {
            JsonObject trail = graph.get(graph.size() - 1).getAsJsonObject();
            assertThat(trail.get("@type").getAsString()).isEqualTo("BreadcrumbList");
            assertThat(trail.getAsJsonArray("itemListElement")).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void unknownAddressAnswersAPageInVietnamese() {
        for (String path : List.of("/khong-co", "/tin-tuc/khong-co", "/gioi-thieu/khong-co", "/tin-tuc?trang=999")) {
            HttpResponse<String> answer = site.get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("html").attr("lang")).isEqualTo("vi");
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("a[href=/]")).isNotEmpty();
        }
    }

    @Test
    void homeShowsTheNewsThatTheListShows() {
        List<String> newest =
                site.page("/tin-tuc").select("main a[href^=/tin-tuc/]").eachAttr("href");

        List<String> home = site.page("/").select("main a[href^=/tin-tuc/]").eachAttr("href");

        assertThat(home).contains(newest.getFirst());
    }
}
