package vn.wardportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Publications;
import vn.wardportal.api.page.Publications.Publication;
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
        assertThat(page.select("link[hreflang=x-default]").attr("href"))
                .isEqualTo(page.select("link[hreflang=vi]").attr("href"));
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

    @Test
    void whatSaysTheSameInBothLanguagesStandsInTheSiteMapTwice() {
        site.give.publications("directory", published("/danh-ba/a", "/danh-ba/b"));
        site.give.publications("news", published("/tin-tuc/a"));

        Document sections = xml("/sitemap/muc.xml");
        Document entries = xml("/sitemap/directory-1.xml");

        assertThat(sections.select("loc").eachText())
                .containsExactly(
                        "https://localhost/",
                        "https://localhost/en",
                        "https://localhost/chuyen-muc",
                        "https://localhost/en/chuyen-muc",
                        "https://localhost/danh-ba",
                        "https://localhost/en/danh-ba",
                        "https://localhost/tin-tuc");
        assertThat(entries.select("loc").eachText())
                .containsExactly(
                        "https://localhost/danh-ba/a", "https://localhost/en/danh-ba/a", "https://localhost/danh-ba/b");
        for (Element url : entries.select("url:has(loc:containsOwn(/a))")) {
            assertThat(url.select("lastmod").text()).isEqualTo("2026-11-12T02:00:00Z");
            assertThat(url.select("[hreflang]").eachAttr("hreflang")).containsExactly("vi", "en", "x-default");
            assertThat(url.select("[hreflang]").eachAttr("href"))
                    .containsExactly(
                            "https://localhost/danh-ba/a",
                            "https://localhost/en/danh-ba/a",
                            "https://localhost/danh-ba/a");
        }
        assertThat(entries.select("url").last().select("[hreflang]")).isEmpty();
        assertThat(xml("/sitemap/news-1.xml").select("loc, [hreflang]"))
                .as("its section is Vietnamese")
                .hasSize(1);
    }

    @Test
    void theEnglishFeedHasWhatIsTranslated() {
        site.give.publications("directory", published("/danh-ba/a", "/danh-ba/b"));
        site.give.publications("news", published("/tin-tuc/a"));

        Document feed = xml("/en/danh-ba/atom.xml");

        assertThat(feed.select("feed").attr("xml:lang")).isEqualTo("en");
        assertThat(feed.select("entry > id").eachText()).containsExactly("https://localhost/en/danh-ba/a");
        assertThat(feed.select("entry > title").text()).isEqualTo("Title in English");
        assertThat(feed.select("feed > link[rel=alternate]").attr("href")).isEqualTo("https://localhost/en/danh-ba");
        assertThat(xml("/en/atom.xml").select("entry")).hasSize(1);
        assertThat(xml("/danh-ba/atom.xml").select("feed").attr("xml:lang")).isEqualTo("vi");
        assertThat(xml("/danh-ba/atom.xml").select("entry")).hasSize(2);
        assertThat(site.get("/en/tin-tuc/atom.xml").statusCode()).isEqualTo(404);
        assertThat(page("/en/danh-ba").select("link[type*=atom]").attr("href")).isEqualTo("/en/danh-ba/atom.xml");
        assertThat(page("/en/tin-tuc").select("link[type*=atom]").attr("href")).isEqualTo("/tin-tuc/atom.xml");
        assertThat(page("/en").select("footer a[href$=atom.xml]").attr("href")).isEqualTo("/en/atom.xml");
    }

    /** The first of them has been translated. */
    private static Publications published(String... paths) {
        Instant time = Instant.parse("2026-11-12T02:00:00Z");
        List<Publication> all = Stream.of(paths)
                .map(path -> new Publication(path, "Tên", "Tóm tắt", Optional.empty(), time, time))
                .map(one -> one.path().endsWith("/a")
                        ? one.translated(new Publications.English("Title in English", "In short", Optional.empty()))
                        : one)
                .toList();
        return new Publications() {
            @Override
            public List<Publication> newest(int offset, int limit) {
                return offset == 0 ? all : List.of();
            }

            @Override
            public List<Publication> newestInEnglish(int offset, int limit) {
                return newest(offset, limit).stream()
                        .filter(one -> one.english().isPresent())
                        .toList();
            }
        };
    }

    @Test
    void whoIsLostOrWaitsIsToldSoInEnglishAndLedToTheOtherLanguage() throws IOException {
        site.give.bilingual("broken", "/hong", visit -> {
            throw new IllegalStateException("broken");
        });

        Document lost = Jsoup.parse(site.get("/en/danh-ba-khac").body());
        Document failed = Jsoup.parse(site.get("/en/hong").body());
        String unreadable = raw("/en/%FF", "");
        String heavy = raw("/en/danh-ba", "Cookie: " + "a".repeat(9_000) + "\r\n");

        assertThat(lost.select(".strip > .wrap > a[hreflang=vi]").attr("href")).isEqualTo("/");
        assertThat(failed.select("h1").text()).isEqualTo("The portal failed to open this page");
        assertThat(failed.select(".strip > .wrap > a[hreflang=vi]").attr("href"))
                .isEqualTo("/hong");
        assertThat(unreadable).contains(" 400 ", "<html lang=\"en\"", "This address cannot be read");
        assertThat(heavy).contains(" 431 ", "<html lang=\"en\"");
        assertThat(Jsoup.parse(site.get("/khong-co").body())
                        .select(".strip > .wrap > a[hreflang=en]")
                        .attr("href"))
                .isEqualTo("/en");
    }

    private String raw(String path, String header) throws IOException {
        return site.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header + "Connection: close\r\n\r\n");
    }

    /** What machines read, as strictly as they do. */
    private Document xml(String path) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        try {
            DocumentBuilderFactory.newNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(answer.body())));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("Not well-formed: " + answer.body(), e);
        }
        return Jsoup.parse(answer.body(), "", Parser.xmlParser());
    }

    private Document page(String path) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
