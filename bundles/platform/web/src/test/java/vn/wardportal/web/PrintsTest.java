package vn.wardportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Paper;
import vn.wardportal.api.page.PublicBytes.Bytes;
import vn.wardportal.api.page.Source;

/** Pages as they are printed, kept and passed on. */
class PrintsTest {

    private static final Instant MODIFIED = Instant.parse("2026-11-12T01:15:00Z");

    private final RunningSite site = new RunningSite();
    private final Source source = new Source("data:news");
    private final Typesetter typesetter = new Typesetter();

    @BeforeEach
    void give() {
        site.give.page(
                "news",
                "/tin-tuc",
                visit -> {
                    source.read();
                    return switch (visit.path()) {
                        case "" -> page("Tin tức");
                        case "le-hoi" -> page("Lễ hội").modifiedAt(MODIFIED);
                        case "cu" -> Page.moved("/tin-tuc/le-hoi");
                        case "go" -> Page.gone("Đã gỡ", output -> output.writeContent("<h1>Đã gỡ</h1>"));
                        default -> Page.notFound();
                    };
                },
                "trang");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void anItemIsOfferedForPrintKeepingAndPassingOnAndAListIsNot() {
        site.give.paper(typesetter);

        assertThat(site.get("/tin-tuc/le-hoi").body())
                .contains("href=\"/tin-tuc/le-hoi?in\"")
                .contains("href=\"/tin-tuc/le-hoi.pdf\"")
                .contains("href=\"/chia-se?trang=/tin-tuc/le-hoi\"");
        assertThat(site.get("/tin-tuc").body()).doesNotContain("?in\"").doesNotContain("chia-se");
    }

    @Test
    void onPaperThereAreTheWordsTheirOwnerAndTheWayBack() {
        site.give.paper(typesetter);
        String address = "https://" + site.facts.identity().domain() + "/tin-tuc/le-hoi";

        HttpResponse<String> paper = site.get("/tin-tuc/le-hoi?in");

        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body())
                .contains("<h1>Lễ hội</h1>", site.facts.identity().name(), address, "<svg>" + address + "</svg>")
                .contains("08:15, 12/11/2026")
                .doesNotContain("id=\"menu\"");
        assertThat(paper.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(site.get("/tin-tuc?in&trang=2").body()).contains("href=\"/tin-tuc?trang=2\"");
    }

    @Test
    void aFileIsMadeOnceUntilItsPageChanges() {
        site.give.paper(typesetter);

        HttpResponse<String> file = site.get("/tin-tuc/le-hoi.pdf");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition")).contains("inline; filename=\"le-hoi.pdf\"");
        assertThat(file.headers().firstValue("Link").orElseThrow()).contains("/tin-tuc/le-hoi>; rel=\"canonical\"");
        assertThat(file.body()).startsWith("%PDF 1").contains("<h1>Lễ hội</h1>");
        assertThat(site.get("/tin-tuc/le-hoi.pdf").body()).startsWith("%PDF 1");
        source.changed();
        assertThat(site.get("/tin-tuc/le-hoi.pdf").body()).startsWith("%PDF 2");
    }

    @Test
    void whatWasNotFoundIsSaidOnTheScreen() {
        site.give.paper(typesetter);

        assertThat(site.get("/tin-tuc/khong-co.pdf").statusCode()).isEqualTo(404);
        assertThat(site.get("/khong-co.pdf").statusCode()).isEqualTo(404);
        assertThat(site.get("/.pdf").statusCode()).isEqualTo(404);
        HttpResponse<String> gone = site.get("/tin-tuc/go.pdf");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("<h1>Đã gỡ</h1>", "id=\"noi-dung\"");
        assertThat(site.get("/tin-tuc/cu.pdf").headers().firstValue("Location")).contains("/tin-tuc/le-hoi");
        assertThat(site.get("/?in").body()).contains("id=\"noi-dung\"");
    }

    @Test
    void withoutATypesetterNoFileIsOffered() {
        assertThat(site.get("/tin-tuc/le-hoi").body()).contains("?in\"").doesNotContain(".pdf\"");
        assertThat(site.get("/tin-tuc/le-hoi.pdf").statusCode()).isEqualTo(404);

        Runnable away = site.give.paper(typesetter);
        assertThat(site.get("/tin-tuc/le-hoi").body()).contains(".pdf\"");
        away.run();
        assertThat(site.get("/tin-tuc/le-hoi").body()).doesNotContain(".pdf\"");
    }

    @Test
    void whoeverWouldWaitTooLongIsAskedToComeBack() {
        typesetter.busy = true;
        site.give.paper(typesetter);

        HttpResponse<String> later = site.get("/tin-tuc/le-hoi.pdf");

        assertThat(later.statusCode()).isEqualTo(503);
        assertThat(later.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void onlyPicturesThatResidentsMaySeeComeOnPaper() {
        site.give.paper(typesetter);
        site.bytes.put(
                "/tep",
                below -> Optional.of(new Bytes(
                        "image/png", 3, "x", true, "x.png", below.equals("hien.png"), Path.of("/tmp/" + below))));

        site.get("/tin-tuc/le-hoi.pdf");

        assertThat(typesetter.last.pictures().apply("/tep/hien.png")).contains(Path.of("/tmp/hien.png"));
        assertThat(typesetter.last.pictures().apply("/tep/an.png")).isEmpty();
        assertThat(typesetter.last.pictures().apply("/khac/hien.png")).isEmpty();
    }

    @Test
    void aPageIsPassedOnByItsWholeAddress() {
        site.give.paper(typesetter);
        String address = "https://" + site.facts.identity().domain() + "/tin-tuc/le-hoi";

        HttpResponse<String> share = site.get("/chia-se?trang=/tin-tuc/le-hoi");

        assertThat(share.statusCode()).isEqualTo(200);
        assertThat(share.body())
                .contains(
                        "value=\"" + address + "\"",
                        "<svg>" + address + "</svg>",
                        "mailto:?subject=L%E1%BB%85%20h%E1%BB%99i");
        assertThat(share.headers().firstValue("X-Robots-Tag")).contains("noindex");
        for (String other :
                new String[] {"", "/khong-co", "//example.com/", "https://example.com/", "javascript:alert(1)"}) {
            assertThat(site.get("/chia-se?trang=" + other).statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(site.get("/chia-se").statusCode()).isEqualTo(404);
    }

    @Test
    void whatNoCodeHoldsIsPrintedWithoutOne() {
        site.give.paper(typesetter);

        HttpResponse<String> paper = site.get("/tin-tuc?in&trang=" + "9".repeat(3_000));

        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body()).contains("<h1>Tin tức</h1>").doesNotContain("<svg>");
    }

    private static Page page(String title) {
        return Page.of(title, output -> output.writeContent("<h1>" + title + "</h1>"));
    }

    /** Keeps what it was given, and says how often. */
    private static final class Typesetter implements Paper {

        private final AtomicInteger made = new AtomicInteger();
        private volatile boolean busy;
        private volatile Printout last = new Printout("", "", path -> Optional.empty());

        @Override
        public String qr(String text) {
            if (text.length() > 2_000) {
                throw new IllegalArgumentException("No code holds so much");
            }
            return "<svg>" + text + "</svg>";
        }

        @Override
        public byte[] pdf(Printout printout) {
            if (busy) {
                throw new Busy();
            }
            last = printout;
            return ("%PDF " + made.incrementAndGet() + printout.html())
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
