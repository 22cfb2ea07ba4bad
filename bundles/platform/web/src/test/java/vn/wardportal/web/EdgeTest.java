package vn.wardportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.util.Callback;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.wardportal.api.page.Attachment;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicBytes.Bytes;
import vn.wardportal.api.page.Publications.Publication;
import vn.wardportal.web.pages.BuiltInFacts;
import vn.wardportal.web.pages.Copy;
import vn.wardportal.web.pages.SiteFacts;

class EdgeTest {

    private static final Instant TIME = Instant.parse("2019-05-21T01:00:00Z");

    private final RunningSite site = new RunningSite();

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/tin-tuc/, 301",
        "//tin-tuc, 400",
        "/tin-tuc/%E1%BB%87, 200",
        "/tin-tuc/e%CC%A3%CC%82, 301",
        "/tin-tuc/../quan-tri, 400",
        "/tin-tuc/%2e%2e/x, 400",
        "/tin-tuc/%zz, 400",
        "/tin-tuc/%ff, 400",
        "/tin-tuc/a%5Cb, 400",
        "/tin-tuc/a%00b, 400",
        "/tin-tuc;x=y, 400",
        "/tin-tucx, 404"
    })
    void pathsHaveOneTrueForm(String path, int status) throws IOException {
        site.give.page("news", "/tin-tuc", visit -> page("Tin"));

        String answer = site.raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void answersToWhatOneVisitorTypedAreKeptByNobodyAndNotGivenWithoutEnd() {
        site.give.fleeting(
                "search", "/tim-kiem", visit -> page(visit.parameter("q").orElse("")), "q");

        var answer = site.get("/tim-kiem?q=hoa");

        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(site.site.cache().bytes()).isZero();
        int status = 200;
        for (int times = 0; times < 200 && status == 200; times++) {
            status = site.get("/tim-kiem?q=" + times).statusCode();
        }
        assertThat(status).isEqualTo(429);
        assertThat(site.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void programsHaveWhatIsKeptAtWillAndAreToldInJsonToWaitForMore() {
        site.give.forPrograms(
                "data",
                "/api",
                visit -> Page.attached(new Attachment("rows.json", "application/json", new byte[] {'{', '}'}).opened()),
                "after");

        int status = 200;
        for (int times = 0; times < 200 && status == 200; times++) {
            status = site.get("/api/v1/rows?after=" + times).statusCode();
        }

        assertThat(status).isEqualTo(429);
        var refused = site.get("/api/v1/rows?after=1000");
        assertThat(refused.headers().firstValue("Retry-After")).contains("10");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(refused.body()).startsWith("{\"status\":429,\"detail\":\"Too many requests");
        assertThat(site.get("/api/v1/rows?after=0").statusCode()).isEqualTo(200);
    }

    @Test
    void pagesOfOtherSitesMayAskWhatIsForProgramsAndNothingElse() throws IOException {
        site.give.forPrograms("data", "/api", visit -> page("Dữ liệu"));
        site.give.page("news", "/tin-tuc", visit -> page("Tin"));

        String question = "OPTIONS %s HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

        assertThat(site.raw(question.formatted("/api/v1/rows")))
                .contains("Access-Control-Allow-Origin: *", "Access-Control-Allow-Methods: GET, HEAD");
        assertThat(site.raw(question.formatted("/tin-tuc"))).doesNotContain("Access-Control");
    }

    @Test
    void whatFailsForAProgramIsSaidInJson() {
        site.give.forPrograms("data", "/api", visit -> {
            throw new IllegalStateException("no \"rows\"");
        });

        var failed = site.get("/api/v1");

        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body())
                .matches("\\{\"status\":500,\"detail\":\"[^\"]+\",\"code\":\"[^\"]+\"}")
                .doesNotContain("rows");
    }

    @Test
    void onlyPagesWithASearchBoxRunAScriptAndThatIsAFileOfTheSite() {
        site.give.page("news", "/tin-tuc", visit -> page("Tin"));
        assertThat(Jsoup.parse(site.get("/tin-tuc").body()).select("script[src]"))
                .isEmpty();
        assertThat(policy("/tin-tuc")).doesNotContain("script");

        site.give.fleeting("search", "/tim-kiem", visit -> page("Tìm"), "q");

        for (String path : List.of("/", "/tin-tuc", "/khong-co", "/tim-kiem")) {
            assertThat(policy(path))
                    .as(path)
                    .contains("default-src 'none'; script-src 'self'; ", "require-trusted-types-for 'script'")
                    .doesNotContain("unsafe");
        }
        String script =
                Jsoup.parse(site.get("/tin-tuc").body()).select("script[src]").attr("src");
        var file = site.get(script);
        assertThat(file.headers().firstValue("Content-Type")).contains("text/javascript; charset=utf-8");
        assertThat(file.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(policy("/robots.txt")).doesNotContain("script");
    }

    private String policy(String path) {
        return String.join(" | ", site.get(path).headers().allValues("Content-Security-Policy"));
    }

    @Test
    void aPathInAnotherFormLeadsToTheTrueOne() throws IOException {
        String answer =
                site.raw("GET /tin-tuc/e%CC%A3%CC%82/?trang=2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("\r\nLocation: /tin-tuc/%E1%BB%87?trang=2\r\n");
    }

    @Test
    void tenMegabytesOfHeaderAndEndlessAddressesAreTurnedAwayInOurWords() throws IOException {
        String header = "X: " + "x".repeat(100_000);
        String longPath = "/" + "a".repeat(20_000);

        assertThat(site.raw("GET / HTTP/1.1\r\nHost: a\r\n" + header + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431")
                .contains("Content-Security-Policy: default-src 'none'")
                .contains("Trình duyệt gửi quá nhiều dữ liệu");
        assertThat(site.raw("GET " + longPath + " HTTP/1.1\r\nHost: a\r\n\r\n")).startsWith("HTTP/1.1 414");
        assertThat(site.raw("NONSENSE\r\n\r\n")).startsWith("HTTP/1.1 400");
    }

    @Test
    void onlyDeclaredParametersReachThePage() {
        site.give.page("news", "/tin-tuc", visit -> page(visit.parameters().toString()), "trang");

        assertThat(site.get("/tin-tuc?b=1&trang=2&a=%C4%90").body()).contains("<h1>{trang=2}</h1>");
    }

    @Test
    void anOldAddressLeadsToTheNewOne() {
        site.facts.use(new SiteFacts() {
            @Override
            public vn.wardportal.api.site.SiteIdentity identity() {
                return new BuiltInFacts().identity();
            }

            @Override
            public Optional<String> redirect(String path, String query) {
                return path.equals("/tin-tuc/cu") ? Optional.of("/tin-tuc/mới") : Optional.empty();
            }

            @Override
            public void keep(String path, Copy copy) {
                // not looked at
            }

            @Override
            public Optional<Copy> copy(String path) {
                return Optional.empty();
            }
        });
        site.give.page("news", "/tin-tuc", visit -> Page.notFound());

        HttpResponse<String> answer = site.get("/tin-tuc/cu");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/tin-tuc/m%E1%BB%9Bi");
        assertThat(site.get("/tin-tuc/khac").statusCode()).isEqualTo(404);
    }

    @Test
    void feedsAndSiteMapListWhatIsPublished() {
        site.give.page("news", "/tin-tuc", visit -> page("Tin"));
        Publication entry =
                new Publication("/tin-tuc/a", "A & <B>", "Tóm tắt", Optional.of("Kinh tế"), TIME, TIME.plusSeconds(60));
        site.give.publications("news", (offset, limit) -> offset == 0 ? List.of(entry) : List.of());

        HttpResponse<String> feed = site.get("/tin-tuc/atom.xml");

        assertThat(feed.headers().firstValue("Content-Type")).contains("application/atom+xml; charset=utf-8");
        assertThat(feed.body())
                .contains("<title>A &amp; &lt;B&gt;</title>", "<updated>2019-05-21T01:01:00Z</updated>")
                .contains("<id>https://localhost/tin-tuc/a</id>");
        assertThat(site.get("/atom.xml").body()).contains("/tin-tuc/a");
        assertThat(site.get("/sitemap.xml").body()).contains("/sitemap/muc.xml", "/sitemap/news-1.xml");
        assertThat(site.get("/sitemap/news-1.xml").body())
                .contains("<loc>https://localhost/tin-tuc/a</loc><lastmod>2019-05-21T01:01:00Z</lastmod>");
        assertThat(site.get("/sitemap/news-2.xml").statusCode()).isEqualTo(404);
        assertThat(site.get("/robots.txt").body()).contains("Sitemap: https://localhost/sitemap.xml");
        assertThat(site.get("/tin-tuc").body()).contains("href=\"/tin-tuc/atom.xml\"");
    }

    @Test
    void theLookIsKeptForGood() {
        String home = site.get("/").body();
        String style = home.replaceAll("(?s).*href=\"(/giao-dien/[^\"]*portal.css)\".*", "$1");

        HttpResponse<String> answer = site.get(style);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(site.get("/giao-dien/old/portal.css").headers().firstValue("Cache-Control"))
                .contains("no-cache");
        assertThat(site.get("/favicon.ico").statusCode()).isEqualTo(200);
    }

    @Test
    void bytesAreSentWholeInPartsAndOnlyWhenNew(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "0123456789");
        site.bytes.put(
                "/tep",
                below -> below.equals("x/a.txt")
                        ? Optional.of(new Bytes("text/plain", 10, "tag", false, "a.txt", true, file))
                        : Optional.empty());

        HttpResponse<String> whole = site.get("/tep/x/a.txt");
        HttpResponse<String> part = site.get("/tep/x/a.txt", "Range", "bytes=2-4");

        assertThat(whole.body()).isEqualTo("0123456789");
        assertThat(whole.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"a.txt\"");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 2-4/10");
        assertThat(site.get("/tep/x/a.txt", "Range", "bytes=20-").statusCode()).isEqualTo(416);
        assertThat(site.get("/tep/x/a.txt", "If-None-Match", "\"tag\"").statusCode())
                .isEqualTo(304);
        assertThat(site.get("/tep/x/b.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void aPreviewStandsInTheFrameAndOnNoList() {
        String address = site.site.previews().show(page("Nháp"));

        HttpResponse<String> answer = site.get(address);

        assertThat(answer.body()).contains("<h1>Nháp</h1>", "noindex");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(site.get(address + "0").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWantsToBeOnNoListIsInNoSiteMapAndSaysSo() {
        site.give.page("news", "/tin-tuc", visit -> page("Tin"));
        site.give.unlisted(
                "corrections",
                "/bao-loi",
                visit -> visit.path().isEmpty()
                        ? page("Báo lỗi")
                        : page("Lỗi: mã theo dõi").withStatus(422));

        HttpResponse<String> listed = site.get("/tin-tuc");
        assertThat(listed.body()).doesNotContain("noindex");
        assertThat(listed.headers().firstValue("X-Robots-Tag")).isEmpty();
        for (String path : List.of("/bao-loi", "/bao-loi/theo-doi")) {
            HttpResponse<String> answer = site.get(path);
            assertThat(answer.body())
                    .contains("<meta name=\"robots\" content=\"noindex\">")
                    .doesNotContain("canonical");
            assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
        }
        assertThat(site.get("/sitemap/muc.xml").body())
                .contains("/tin-tuc</loc>")
                .doesNotContain("/bao-loi");
    }

    @Test
    void aContextIsMountedAndPausedWhenItGoes() {
        ContextHandler console = new ContextHandler("/quan-tri");
        console.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                Content.Sink.write(response, true, "console " + Request.getPathInContext(request), callback);
                return true;
            }
        });
        assertThat(site.get("/quan-tri").statusCode()).isEqualTo(503);
        site.contexts.mount("/quan-tri", console);

        HttpResponse<String> answer = site.get("/quan-tri/tin");

        assertThat(answer.body()).isEqualTo("console /tin");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        site.contexts.unmount("/quan-tri", console);
        assertThat(site.get("/quan-tri/tin").statusCode()).isEqualTo(503);
        assertThat(site.get("/quan-tri-khac").statusCode()).isEqualTo(404);
    }

    @Test
    void aProxysWordIsTakenFromATrustedOneOnly() {
        Options options = new Options(0, "127.0.0.1", List.of("127.0.0.1"), 1_000_000);
        try (RunningSite behind = new RunningSite(options)) {
            behind.doors.open();
            assertThat(behind.get("/", "X-Forwarded-Proto", "https").headers().map())
                    .containsKey("strict-transport-security");
        }
        assertThat(site.get("/", "X-Forwarded-Proto", "https").headers().map())
                .doesNotContainKey("strict-transport-security");
    }

    @Test
    void whoIsInsideIsAnsweredBeforeThePortalStops() throws Exception {
        RunningSite stopping = new RunningSite();
        stopping.give.page("news", "/tin-tuc", visit -> {
            sleep(Duration.ofMillis(500));
            return page("Tin");
        });
        var answer = stopping.client.sendAsync(
                stopping.request("/tin-tuc").build(), java.net.http.HttpResponse.BodyHandlers.ofString());
        sleep(Duration.ofMillis(200));
        stopping.close();

        assertThat(answer.get().statusCode()).isEqualTo(200);
    }

    private static Page page(String title) {
        return Page.of(title, output -> output.writeContent("<h1>" + title + "</h1>"));
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
