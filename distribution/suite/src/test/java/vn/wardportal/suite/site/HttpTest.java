package vn.wardportal.suite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.suite.harness.Demo;
import vn.wardportal.suite.harness.Site;

/** How the site speaks HTTP. */
class HttpTest {

    private static final String ARTICLE = "/tin-tuc/duong-hoa-ho-thi-ky-diem-den-cua-nguoi-yeu-hoa";

    private final Site site = Demo.site();

    @ParameterizedTest
    @ValueSource(strings = {"/", ARTICLE, "/khong-co", "/sitemap.xml", "/robots.txt"})
    void answersCarryAllSecurityHeaders(String path) {
        HttpResponse<String> answer = site.get(path);

        String policy = header(answer, "Content-Security-Policy");
        assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
        assertThat(policy).doesNotContain("unsafe");
        assertThat(directives(policy, "script"))
                .as("files of the site, on pages with a search box alone")
                .isEqualTo(
                        header(answer, "Content-Type").startsWith("text/html")
                                ? List.of("script-src 'self'")
                                : List.of());
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void unchangedPageIsNotSentAgain() {
        HttpResponse<String> first = site.get(ARTICLE);
        String tag = header(first, "ETag");

        HttpResponse<String> again = site.get(ARTICLE, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(site.get(ARTICLE, "If-None-Match", "\"another\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void gzipCarriesTheSamePage() throws IOException {
        byte[] plain = site.bytes(ARTICLE).body();

        HttpResponse<byte[]> packed = site.bytes(ARTICLE, "Accept-Encoding", "gzip");

        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "Vary")).contains("Accept-Encoding");
        assertThat(packed.body().length).isLessThan(plain.length / 2);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain);
        }
    }

    @Test
    void headAnswersWithTheHeadersAlone() {
        HttpResponse<String> get = site.get(ARTICLE);

        HttpResponse<String> head = site.send("HEAD", ARTICLE, BodyPublishers.noBody());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Length", "Content-Type", "ETag")) {
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
    void otherMethodsAreNotAllowed(String method) {
        HttpResponse<String> answer = site.send(method, ARTICLE, BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).contains("GET").contains("HEAD");
    }

    @Test
    void addressWithASlashTooManyLeadsToTheTrueOne() {
        HttpResponse<String> answer = site.get("/tin-tuc/");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(header(answer, "Location")).isEqualTo("/tin-tuc");
    }

    @Test
    void textIsUtf8AndSaysSo() {
        HttpResponse<byte[]> answer = site.bytes("/");

        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/html; charset=utf-8");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("Phường 1");
    }

    private static List<String> directives(String policy, String beginning) {
        return Stream.of(policy.split("; *"))
                .filter(directive -> directive.startsWith(beginning))
                .toList();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers()
                .firstValue(name)
                .orElseThrow(() -> new AssertionError("No " + name + " at " + answer.uri()));
    }
}
