package vn.wardportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Page;

/** What is counted of who reads, on a real server. */
class VisitsCountedTest {

    private static final String BROWSER =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";

    private final RunningSite site = new RunningSite();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everyPageThatAPersonOpensIsCountedOnceAndNothingElse() {
        site.give.page("news", "/tin-tuc", visit -> visit.path().equals("a") ? page("A") : Page.notFound(), "trang");
        site.give.unlisted("form", "/mau", visit -> page("Mẫu"));

        opened("/tin-tuc/a");
        opened("/tin-tuc/a");
        opened("/tin-tuc/a?in");
        opened("/tin-tuc/a?la=1");
        opened("/tin-tuc/khong-co");
        opened("/mau");
        opened("/atom.xml");
        opened("/robots.txt");
        opened("/");
        site.get("/tin-tuc/a");
        site.get("/tin-tuc/a", "User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1)");
        site.get("/tin-tuc/a", "User-Agent", BROWSER, "Sec-Purpose", "prefetch;prerender");
        site.send(site.request("/tin-tuc/a").header("User-Agent", BROWSER).method("HEAD", BodyPublishers.noBody()));

        assertThat(site.visits.take()).isEqualTo(Map.of("/tin-tuc/a", 3L, "/", 1L));
    }

    private void opened(String path) {
        HttpResponse<String> answer = site.get(path, "User-Agent", BROWSER);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static Page page(String title) {
        return Page.of(title, output -> output.writeContent("<h1>" + title + "</h1>"));
    }
}
