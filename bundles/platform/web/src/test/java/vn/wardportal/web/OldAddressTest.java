package vn.wardportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Page;
import vn.wardportal.testing.TestDatabase;
import vn.wardportal.web.site.SiteRecords;

/** Addresses of the site that was here before, on a real server with the real table. */
class OldAddressTest {

    private final RunningSite site = new RunningSite();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void anOldAddressIsFoundWithItsQueryBeforeThePageThatKnowsNothingOfIt() {
        try (TestDatabase database = TestDatabase.of(HttpServer.class)) {
            SiteRecords records = new SiteRecords(database);
            site.facts.use(records);
            site.give.page(
                    "news",
                    "/tin-tuc",
                    visit -> Page.of("Tin", output -> output.writeContent("<h1>Tin</h1>")),
                    "trang");
            assertThat(site.get("/index.php?id=123").statusCode()).isEqualTo(404);
            for (String from : List.of("/index.php?id=123", "/web/guest/-/x", "/?p=7", "/tin-tuc?bai=9")) {
                database.write(handle -> {
                    records.add(handle, from, "/tin-tuc/" + from.length());
                    return from;
                });
            }
            SiteRecords again = new SiteRecords(database);
            site.facts.use(again);

            assertThat(location("/index.php?id=123")).isEqualTo("301 /tin-tuc/17");
            assertThat(location("/index.php?id=%31%323")).isEqualTo("301 /tin-tuc/17");
            assertThat(location("/index.php?id=124")).startsWith("404");
            assertThat(location("/index.php")).startsWith("404");
            assertThat(location("/web/guest/-/x")).isEqualTo("301 /tin-tuc/14");
            assertThat(location("/web/guest/-/x?la=1")).isEqualTo("301 /tin-tuc/14");
            assertThat(location("/?p=7")).isEqualTo("301 /tin-tuc/5");
            assertThat(location("/?p=8")).startsWith("200");
            assertThat(location("/tin-tuc?bai=9")).isEqualTo("301 /tin-tuc/14");
            assertThat(location("/tin-tuc?trang=2")).startsWith("200");
        }
    }

    private String location(String path) {
        HttpResponse<String> answer = site.get(path);
        return answer.statusCode() + " "
                + answer.headers().firstValue("Location").orElse("");
    }
}
