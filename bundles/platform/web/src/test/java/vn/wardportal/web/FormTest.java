package vn.wardportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.data.WritesPaused;
import vn.wardportal.api.page.Attachment;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.Visit;

class FormTest {

    private final RunningSite site = new RunningSite();
    private final AtomicReference<Map<String, List<String>>> taken = new AtomicReference<>(Map.of());
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    @BeforeEach
    void give() {
        site.give.page("feedback", "/phan-anh", new PublicPage() {
            @Override
            public Page open(Visit visit) {
                return Page.of("Phản ánh", output -> output.writeContent("<h1>Phản ánh</h1>"));
            }

            @Override
            public Page submit(Visit visit, Form form) {
                if (failure.get() != null) {
                    throw failure.get();
                }
                taken.set(form.fields());
                senders.add(form.sender());
                return Page.seeOther("/phan-anh/đã-gửi");
            }
        });
    }

    private final List<String> senders = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aFormIsAnsweredWithAFileThatNobodyKeeps() {
        byte[] card = "BEGIN:VCARD".getBytes(StandardCharsets.UTF_8);
        site.give.page("directory", "/danh-ba", new PublicPage() {
            @Override
            public Page open(Visit visit) {
                return Page.notFound();
            }

            @Override
            public Page submit(Visit visit, Form form) {
                return Page.attached(new Attachment("an.vcf", "text/vcard; charset=utf-8", card));
            }
        });

        HttpResponse<String> answer = site.post("/danh-ba/an", "viec=the");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("BEGIN:VCARD");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/vcard; charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"an.vcf\"");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aFormIsTakenOnceAndTheVisitorSentOn() {
        HttpResponse<String> answer = site.post("/phan-anh", "noi-dung=%C4%90%C6%B0%E1%BB%9Dng+h%C6%B0&khu=1&khu=2");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/phan-anh/%C4%91%C3%A3-g%E1%BB%ADi");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(taken.get()).containsEntry("noi-dung", List.of("Đường hư")).containsEntry("khu", List.of("1", "2"));
    }

    @Test
    void twoFormsFromOnePlaceHaveOneSenderWhoseAddressIsNotTold() {
        site.post("/phan-anh", "noi-dung=1");
        site.post("/phan-anh", "noi-dung=2");

        assertThat(senders).hasSize(2).allMatch(senders.getFirst()::equals);
        assertThat(senders.getFirst()).isNotBlank().doesNotContain("127.0.0.1");
    }

    @Test
    void aFormInPartsIsRead() {
        String body = "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nĐường\r\n"
                + "--X\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"\"\r\n\r\n\r\n--X--\r\n";
        HttpResponse<String> answer = site.send(site.request("/phan-anh")
                .header("Content-Type", "multipart/form-data; boundary=X")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(taken.get()).containsEntry("a", List.of("Đường"));
    }

    @Test
    void formsFromOtherSitesAreRefused() {
        assertThat(site.post("/phan-anh", "a=1", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(site.post("/phan-anh", "a=1", "Sec-Fetch-Site", "same-site").statusCode())
                .isEqualTo(403);
        assertThat(site.post("/phan-anh", "a=1", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.post("/phan-anh", "a=1", "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(site.post("/phan-anh", "a=1", "X-Nothing", "said").statusCode())
                .isEqualTo(403);
        assertThat(taken.get()).isEmpty();
    }

    @Test
    void olderBrowsersSayTheirOriginOrWhereTheyCameFrom() {
        String here = "http://" + site.host();

        assertThat(site.post("/phan-anh", "a=1", "Origin", here).statusCode()).isEqualTo(303);
        assertThat(site.post("/phan-anh", "a=1", "Referer", here + "/phan-anh").statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFormThatIsTooLargeIsRefusedBeforeAndWhileItComes() {
        byte[] large = new byte[FormReader.LIMIT + 1];
        java.util.Arrays.fill(large, (byte) 'a');
        HttpResponse<String> declared = site.post("/phan-anh", new String(large));
        HttpResponse<String> chunked = site.send(site.request("/phan-anh")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));

        assertThat(declared.statusCode()).isEqualTo(413);
        assertThat(declared.body()).contains("quá lớn");
        assertThat(chunked.statusCode()).isEqualTo(413);
    }

    @Test
    void whatIsNoFormIsRefused() {
        HttpResponse<String> json = site.send(site.request("/phan-anh")
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(json.statusCode()).isEqualTo(415);
        assertThat(site.post("/phan-anh", "a=%ff").statusCode()).isEqualTo(400);
        assertThat(site.post("/phan-anh", "a=1&".repeat(1_001)).statusCode()).isEqualTo(400);
    }

    /** Else the next request on it would find it closed. */
    @Test
    void whatIsRefusedBeforeItHasComeEndsItsConnectionAndSaysSo() throws IOException {
        String head = "POST /phan-anh HTTP/1.1\r\nHost: " + site.host() + "\r\nContent-Length: 2\r\n";

        String json = site.raw(head + "Sec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\n\r\n");
        String foreign = site.raw(
                head + "Sec-Fetch-Site: cross-site\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n");

        assertThat(json).startsWith("HTTP/1.1 415").contains("\r\nConnection: close\r\n");
        assertThat(foreign).startsWith("HTTP/1.1 403").contains("\r\nConnection: close\r\n");
    }

    @Test
    void aPageThatTakesNoFormsSaysWhatItDoesTake() {
        site.give.page("news", "/tin-tuc", visit -> Page.of("Tin", output -> output.writeContent("<h1>Tin</h1>")));

        HttpResponse<String> answer = site.post("/tin-tuc", "a=1");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void pausedWritesAndAFullDiskHaveTheirOwnWords() {
        failure.set(new WritesPaused("upgrading"));
        assertThat(site.post("/phan-anh", "a=1").statusCode()).isEqualTo(503);
        failure.set(new StorageFull("full", new IOException()));
        assertThat(site.post("/phan-anh", "a=1").statusCode()).isEqualTo(507);
    }

    @Test
    void theSizeOfTextIsKeptInACookieAndMakesAPageOfItsOwn() {
        HttpResponse<String> chosen = site.post("/doc/co-chu", "co=3&ve=%2Fphan-anh");
        String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();

        HttpResponse<String> large =
                site.get("/phan-anh", "Cookie", "x=y; " + cookie.substring(0, cookie.indexOf(';')));

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).contains("/phan-anh");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
        assertThat(large.body()).contains("class=\"c3\"");
        assertThat(large.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(site.get("/phan-anh").body()).doesNotContain("class=\"c3\"");
    }

    @Test
    void nobodyIsLedToAnotherSite() {
        for (String target : List.of("//evil.example", "https://evil.example", "/\\evil.example", "")) {
            String encoded = java.net.URLEncoder.encode(target, java.nio.charset.StandardCharsets.UTF_8);
            assertThat(site.post("/doc/co-chu", "co=2&ve=" + encoded).headers().firstValue("Location"))
                    .contains("/");
        }
    }
}
