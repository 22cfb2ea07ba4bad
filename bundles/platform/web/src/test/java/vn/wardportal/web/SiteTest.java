package vn.wardportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.module.Health;
import vn.wardportal.api.module.HealthReport;
import vn.wardportal.api.module.HealthReport.Finding;
import vn.wardportal.api.page.HomeBlock.Width;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Source;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.web.pages.BuiltInFacts;
import vn.wardportal.web.pages.Copy;
import vn.wardportal.web.pages.SiteFacts;

class SiteTest {

    private final RunningSite site = new RunningSite();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void homeIsMadeOfBlocksAndAFailingOneIsLeftOut() {
        site.give.block("news", 1, Width.MAIN, visit -> Optional.of(output -> output.writeContent("<p>tin mới</p>")));
        site.give.block("broken", 2, Width.SIDE, visit -> {
            throw new IllegalStateException("broken on purpose");
        });

        HttpResponse<String> home = site.get("/");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("<p>tin mới</p>").contains("Phường 1, Quận");
    }

    @Test
    void aChangeInOneModuleMakesTheBlockOfNoOtherModuleAnew() {
        Source news = new Source("data:news");
        Source weeks = new Source("data:weeks");
        AtomicInteger madeOfNews = new AtomicInteger();
        AtomicInteger madeOfWeeks = new AtomicInteger();
        site.give.block("news", 1, Width.MAIN, visit -> counted(news, madeOfNews, "tin"));
        site.give.block("weeks", 2, Width.SIDE, visit -> counted(weeks, madeOfWeeks, "lịch"));
        assertThat(site.get("/").body()).contains("<p>tin 1</p>", "<p>lịch 1</p>");

        news.changed();

        assertThat(site.get("/").body()).contains("<p>tin 2</p>", "<p>lịch 1</p>");
        weeks.changed();
        assertThat(site.get("/").body()).contains("<p>tin 2</p>", "<p>lịch 2</p>");
    }

    private static Optional<Content> counted(Source source, AtomicInteger made, String word) {
        source.read();
        int times = made.incrementAndGet();
        return Optional.of(output -> output.writeContent("<p>" + word + " " + times + "</p>"));
    }

    @Test
    void aWatchingMachineIsToldHowItIsAndNotWhatWasFound() {
        HealthReport report = () -> List.of(
                new Finding("news", "state", "Tin tức", Health.pass("Đang chạy")),
                new Finding("flood", "Gauges", "Trạm đo", Health.warn("trạm 3 im lặng")));
        assertThat(site.get("/health").body()).contains("\"status\": \"warn\"");

        site.site.health().use(report);
        HttpResponse<String> warned = site.get("/health");
        assertThat(warned.statusCode()).isEqualTo(200);
        assertThat(warned.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/health+json");
        assertThat(warned.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(warned.body())
                .contains("\"news:state\": [{\"status\": \"pass\"}]", "\"flood:Gauges\": [{\"status\": \"warn\"}]")
                .doesNotContain("im lặng");

        site.site.health().drop(report);
        site.site.health().use(() -> List.of(new Finding("news", "state", "Tin tức", Health.fail("hỏng"))));
        assertThat(site.get("/health").statusCode()).isEqualTo(503);
    }

    @Test
    void aPageStandsInTheFrameWithItsMenuEntry() {
        site.give.page("news", "/tin-tuc", visit -> Page.of("Tin", output -> output.writeContent("<h1>Tin</h1>")));

        assertThat(site.get("/tin-tuc").body()).contains("<h1>Tin</h1>").contains("href=\"/tin-tuc\"");
    }

    @Test
    void aPageIsMadeOnceUntilItsSourceChanges() {
        AtomicInteger made = new AtomicInteger();
        Source source = new Source("data:news");
        site.give.page("news", "/tin-tuc", visit -> {
            source.read();
            return Page.of("Tin", output -> output.writeContent("<h1>" + made.incrementAndGet() + "</h1>"));
        });

        assertThat(site.get("/tin-tuc").body()).contains("<h1>1</h1>");
        assertThat(site.get("/tin-tuc?x=1").body()).contains("<h1>1</h1>");
        source.changed();
        assertThat(site.get("/tin-tuc").body()).contains("<h1>2</h1>");
    }

    @Test
    void aPageComesWithTagsAndSecurityHeaders() {
        site.give.page("news", "/tin-tuc", visit -> Page.of("Tin", output -> output.writeContent("<h1>Tin</h1>")));

        HttpResponse<String> first = site.get("/tin-tuc");
        String etag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = site.get("/tin-tuc", "If-None-Match", etag);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(first.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(first.headers().map()).doesNotContainKey("server");
        assertThat(site.get("/tin-tuc", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void whatIsNotThereSaysSo() {
        HttpResponse<String> missing = site.get("/khong-co");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Không có trang này");
        assertThat(missing.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aFailingPageGivesACodeAndNoStackTrace() {
        site.give.page("news", "/tin-tuc", visit -> {
            throw new IllegalStateException("secret");
        });

        HttpResponse<String> answer = site.get("/tin-tuc");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("secret").containsPattern("mã [0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    @Test
    void aModuleThatIsAwayIsPaused() {
        site.give.away("news", "/tin-tuc", false);

        HttpResponse<String> answer = site.get("/tin-tuc/bai-1");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        assertThat(answer.body()).contains("Mục Mục news đang được cập nhật");
    }

    @Test
    void theFrontOfAModuleThatIsAwayCanBeReadAsItLastWas() {
        Map<String, Copy> copies = new ConcurrentHashMap<>();
        site.facts.use(keeping(copies));
        Runnable removal = site.give.page(
                "news",
                "/tin-tuc",
                visit -> Page.of("Tin", output -> output.writeContent("<h1>Tin hôm qua</h1>")),
                "trang");
        site.get("/tin-tuc");
        site.get("/tin-tuc/bai-1");
        site.get("/tin-tuc?trang=2");
        assertThat(copies).containsOnlyKeys("/tin-tuc");
        removal.run();
        site.give.away("news", "/tin-tuc", false);

        assertThat(site.get("/tin-tuc").body()).contains("href=\"/tin-tuc?ban-luu=1\"", "Xem bản lưu lúc");
        HttpResponse<String> copy = site.get("/tin-tuc?ban-luu=1");
        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(copy.body()).contains("<h1>Tin hôm qua</h1>", "Đây là bản lưu lúc");
        assertThat(copy.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(site.get("/tin-tuc/bai-1?ban-luu=1").statusCode()).isEqualTo(503);
    }

    private static SiteFacts keeping(Map<String, Copy> copies) {
        return new SiteFacts() {
            @Override
            public SiteIdentity identity() {
                return new BuiltInFacts().identity();
            }

            @Override
            public Optional<String> redirect(String path, String query) {
                return Optional.empty();
            }

            @Override
            public void keep(String path, Copy copy) {
                copies.put(path, copy);
            }

            @Override
            public Optional<Copy> copy(String path) {
                return Optional.ofNullable(copies.get(path));
            }
        };
    }

    @Test
    void headAnswersAsGetWithoutABody() {
        HttpResponse<String> head = site.send(site.request("/").method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
    }

    @Test
    void otherMethodsAreNamedAndRefused() {
        HttpResponse<String> put = site.send(site.request("/").PUT(BodyPublishers.ofString("x")));

        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS, POST");
    }
}
