package vn.wardportal.suite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.suite.harness.Demo;
import vn.wardportal.suite.harness.Site;

/** Requests that no browser sends. Whatever came, the next visitor is served as ever. */
class HostileRequestsTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SIZES = "/doc/co-chu";
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private final Site site = Demo.site();

    @AfterEach
    void nextVisitorIsServed() {
        assertThat(site.get("/tin-tuc").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/tin-tuc/../../conf/portal.conf",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/giao-dien/..%2f..%2fconf%2fportal.conf",
                "/tep/..%5c..%5cconf",
                "/anh/%2e%2e%2fdata%2ffirst-login.txt",
                "/tin-tuc/%00",
                "/tin-tuc/a%00.html",
                "/%ff%fe",
                "/tin-tuc/%c0%ae%c0%ae/",
                "/tin-tuc/%zz",
                "/tin-tuc;a=b",
                "/tin-tuc?trang=%ff"
            })
    void pathTricksLeadNowhere(String target) {
        assertThat(site.rawStatus(target)).isIn(400, 404);
    }

    @Test
    void doubledSlashesNeverLeadToAnotherSite() {
        byte[] request = "GET //evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);

        String answer = site.raw(request);

        assertThat(answer).doesNotContain("Location: //").doesNotContain("Location: http://evil");
        assertThat(answer.substring(9, 12)).isIn("301", "400", "404");
    }

    @Test
    void veryLongAddressIsRefused() {
        assertThat(site.rawStatus("/" + "a".repeat(60_000))).isEqualTo(414);
    }

    @Test
    void tenMegabytesOfHeaderAreRefusedBeforeTheyAreRead() throws IOException {
        var request = new ByteArrayOutputStream();
        request.write("GET / HTTP/1.1\r\nHost: localhost\r\nX-Flood: ".getBytes(StandardCharsets.US_ASCII));
        byte[] flood = new byte[TEN_MEGABYTES];
        Arrays.fill(flood, (byte) 'a');
        request.write(flood);
        request.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(site.floodStatus(request.toByteArray())).isEqualTo(431);
    }

    @Test
    void oversizedFormIsRefused() {
        String form = "co=" + "1".repeat(2 * 1024 * 1024);

        int status =
                site.floodStatus(("POST " + SIZES + " HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                                + "Content-Type: " + FORM + "\r\nContent-Length: " + form.length() + "\r\n\r\n" + form)
                        .getBytes(StandardCharsets.US_ASCII));

        assertThat(status).isEqualTo(413);
    }

    @Test
    void formFromAnotherSiteIsRefused() {
        assertThat(site.post(SIZES, "co=2&ve=/", "Content-Type", FORM, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.post(SIZES, "co=2&ve=/", "Content-Type", FORM, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.post(SIZES, "co=2&ve=/", "Content-Type", FORM).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"})
    void formNeverLeadsToAnotherSite(String back) {
        var answer = site.post(SIZES, "co=2&ve=" + back, "Content-Type", FORM, "Sec-Fetch-Site", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/xml", "image/png"})
    void bodyThatIsNoFormIsRefused(String type) {
        assertThat(site.send(
                                "POST",
                                SIZES,
                                BodyPublishers.ofString("{}"),
                                "Content-Type",
                                type,
                                "Sec-Fetch-Site",
                                "same-origin")
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tep/0000000000000000000000000000000000000000000000000000000000000000/a.pdf",
                "/anh/0000000000000000000000000000000000000000000000000000000000000000/480.jpg",
                "/anh/khong-co",
                "/tep/khong-co",
                "/xem-truoc/khong-co",
                "/giao-dien/khong-co",
                "/sitemap/khong-co.xml",
                "/khong-co/atom.xml"
            })
    void unknownNumbersAnswer404(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void consoleIsClosedToWhoHasNotSignedIn() {
        var answer = site.get("/quan-tri/tin-tuc");

        assertThat(answer.body()).doesNotContain("Soạn tin mới");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }
}
