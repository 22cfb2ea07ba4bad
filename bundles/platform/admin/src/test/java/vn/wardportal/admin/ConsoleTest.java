package vn.wardportal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the console sends over the wire. */
class ConsoleTest {

    private static ConsoleOnJetty console;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        console = new ConsoleOnJetty(0);
    }

    @AfterAll
    static void stop() throws Exception {
        console.close();
    }

    @Test
    void thePageIsVietnameseAndCarriesItsStylesheets() throws Exception {
        HttpResponse<String> page = get("/dang-nhap");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("lang=\"vi\"")
                .contains("lumo/lumo.css")
                .contains("theme/console.css")
                .contains("Bàn làm việc của phường");
    }

    @Test
    void everyScriptInThePageBearsTheNonceOfThePolicy() throws Exception {
        HttpResponse<String> page = get("/");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();

        String nonce = policy.replaceAll("(?s).*'nonce-([^']+)'.*", "$1");

        assertThat(page.body().split("<script")).hasSizeGreaterThan(1).satisfies(parts -> assertThat(
                        java.util.Arrays.stream(parts).skip(1))
                .allMatch(script -> script.substring(0, script.indexOf('>')).contains("nonce=\"" + nonce + "\"")));
        assertThat(policy).doesNotContain("script-src 'unsafe-inline'").contains("frame-ancestors 'none'");
    }

    @Test
    void noncesAreNeverUsedTwice() throws Exception {
        assertThat(get("/").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(get("/").headers().firstValue("Content-Security-Policy"));
    }

    @Test
    void theSessionCookieIsStrictAndForTheConsoleAlone() throws Exception {
        assertThat(get("/").headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("CONSOLE=")
                .contains("Path=/quan-tri")
                .contains("HttpOnly")
                .contains("SameSite=Strict");
    }

    @Test
    void stylesAndScriptsAreServed() throws Exception {
        assertThat(get("/lumo/lumo.css").statusCode()).isEqualTo(200);
        assertThat(get("/theme/console.css").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
    }

    @Test
    void nothingElseOfTheBundleIsServed() throws Exception {
        assertThat(get("/messages_vi.properties").body()).doesNotContain("console.title");
        assertThat(get("/theme/..%2f..%2fmessages_vi.properties").body()).doesNotContain("console.title");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(console.at(path)).build(), BodyHandlers.ofString());
    }
}
