package vn.wardportal.suite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.suite.harness.Demo;
import vn.wardportal.suite.harness.Site;

/** What machines read: site map, feeds, robots, icons. */
class MachineFilesTest {

    private final Site site = Demo.site();

    @Test
    void siteMapListsWhatIsPublishedAndEachAddressAnswers() {
        Document map = xml("/sitemap.xml");
        List<String> parts = map.select("sitemap > loc").eachText();
        List<String> pages = parts.isEmpty()
                ? map.select("url > loc").eachText()
                : parts.stream()
                        .flatMap(part -> xml(path(part)).select("url > loc").eachText().stream())
                        .toList();

        assertThat(pages).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        for (String page : pages) {
            assertThat(site.get(path(page)).statusCode()).as(page).isEqualTo(200);
        }
    }

    @Test
    void bothLanguagesOfAPageNameEachOtherInTheMapAndOnThePage() {
        Document map = xml("/sitemap/news-1.xml");

        assertThat(map.select("url:has(loc:containsOwn(/en/tin-tuc/))")).hasSize(5);
        for (Element url : map.select("url:has([hreflang])")) {
            Document page = site.page(path(url.select("loc").text()));
            List<String> twins = url.select("[hreflang]").eachAttr("href");
            assertThat(twins).hasSize(3).contains(url.select("loc").text());
            assertThat(page.select("head link[hreflang]").eachAttr("href")).isEqualTo(twins);
            assertThat(page.select("link[rel=canonical]").attr("href"))
                    .isEqualTo(url.select("loc").text());
        }
        Document untranslated = site.page("/en/tin-tuc/ngay-phap-luat-09-11");
        assertThat(untranslated.select("head link[hreflang]")).isEmpty();
        assertThat(untranslated.select("link[rel=canonical]").attr("href")).doesNotContain("/en/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/atom.xml", "/tin-tuc/atom.xml", "/en/atom.xml", "/en/tin-tuc/atom.xml"})
    void feedIsAtomWithEntries(String path) {
        HttpResponse<String> answer = site.get(path);
        Document feed = WellFormed.xml(answer.body());

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/atom+xml"));
        assertThat(feed.select("feed").attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.select("feed > id, feed > title, feed > updated")).hasSize(3);
        assertThat(feed.select("entry")).isNotEmpty();
        for (Element entry : feed.select("entry")) {
            assertThat(entry.select("id, title, updated, link[href]")).hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void programsOfOtherSitesTakeWhatIsPublished() {
        HttpResponse<String> rows = site.get("/api/v1/tin-tuc?limit=10", "Origin", "https://example.org");
        HttpResponse<String> again = site.get(
                "/api/v1/tin-tuc?limit=10",
                "If-None-Match",
                rows.headers().firstValue("ETag").orElseThrow());

        assertThat(rows.statusCode()).isEqualTo(200);
        assertThat(rows.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(rows.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(rows.body()).contains("\"next\":\"https://", "/tin-tuc/");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(site.get("/api/v1/openapi.json").body()).contains("\"/tin-tuc\"", "\"/danh-ba\"");
        assertThat(site.get("/api/v1/danh-ba.csv").body()).startsWith("\uFEFF").doesNotContain("@");
        assertThat(site.get("/api/v1/khong-co").statusCode()).isEqualTo(404);
        assertThat(site.send("POST", "/api/v1/tin-tuc", BodyPublishers.noBody()).body())
                .startsWith("{\"status\":40");
    }

    @Test
    void robotsKeepOutOfTheConsole() {
        String robots = site.get("/robots.txt").body();

        assertThat(robots).contains("Disallow: /quan-tri").containsPattern("Sitemap: https://\\S+/sitemap.xml");
    }

    @Test
    void browserFindsItsIcons() {
        HttpResponse<byte[]> icon = site.bytes("/favicon.ico");

        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.body()).startsWith(0, 0, 1, 0);
        String linked = site.page("/").select("link[rel=icon]").attr("href");
        assertThat(site.get(linked).headers().firstValue("Content-Type")).contains("image/svg+xml");
    }

    @Test
    void whoFindsAWeaknessLearnsWhomToTell() {
        assertThat(site.get("/.well-known/security.txt").body())
                .contains("Contact: mailto:")
                .contains("Expires: ");
    }

    private Document xml(String path) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("xml"));
        return WellFormed.xml(answer.body());
    }

    private static String path(String address) {
        return URI.create(address).getRawPath();
    }
}
