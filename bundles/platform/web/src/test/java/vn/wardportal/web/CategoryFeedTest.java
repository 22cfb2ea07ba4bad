package vn.wardportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Publications;

/** Feeds of single categories. */
class CategoryFeedTest {

    private static final Instant TIME = Instant.parse("2019-05-21T01:00:00Z");

    private final RunningSite site = new RunningSite();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aCategoryHasAFeedOfItsOwnToWhichItsListLeads() {
        site.give.page(
                "news",
                "/tin-tuc",
                visit -> Page.of("Tin", output -> output.writeContent("<h1>Tin</h1>")),
                "chuyen-muc",
                "trang");
        site.give.publications("news", new News());

        HttpResponse<String> feed = site.get("/tin-tuc/atom.xml?chuyen-muc=kinh-te&khac=1");

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type")).contains("application/atom+xml; charset=utf-8");
        assertThat(feed.body())
                .contains(
                        "<title>Kinh tế – Mục news – ",
                        "<id>https://localhost/tin-tuc/chợ</id>".replace("ợ", "%E1%BB%A3"))
                .contains(
                        "rel=\"self\" type=\"application/atom+xml\" href=\"https://localhost/tin-tuc/atom.xml?chuyen-muc=kinh-te\"")
                .contains("rel=\"alternate\" type=\"text/html\" href=\"https://localhost/tin-tuc?chuyen-muc=kinh-te\"")
                .doesNotContain("/tin-tuc/khac");
        assertThat(site.get("/tin-tuc/atom.xml").body()).contains("/tin-tuc/khac");
        assertThat(site.get("/tin-tuc/atom.xml?chuyen-muc=").body()).contains("/tin-tuc/khac");
        assertThat(site.get("/tin-tuc/atom.xml?chuyen-muc=khong-co").statusCode())
                .isEqualTo(404);
        assertThat(site.get("/en/tin-tuc/atom.xml?chuyen-muc=kinh-te").statusCode())
                .isEqualTo(404);
        assertThat(site.get("/tin-tuc?chuyen-muc=kinh-te&trang=2").body())
                .contains("href=\"/tin-tuc/atom.xml?chuyen-muc=kinh-te\"");
        assertThat(site.get("/tin-tuc").body()).contains("href=\"/tin-tuc/atom.xml\"");
    }

    private static final class News implements Publications {

        @Override
        public List<Publication> newest(int offset, int limit) {
            return offset == 0 ? List.of(entry("/tin-tuc/chợ"), entry("/tin-tuc/khac")) : List.of();
        }

        @Override
        public Optional<String> parameter() {
            return Optional.of("chuyen-muc");
        }

        @Override
        public Optional<Category> in(String category, int limit) {
            return category.equals("kinh-te")
                    ? Optional.of(new Category("Kinh tế", List.of(entry("/tin-tuc/chợ"))))
                    : Optional.empty();
        }

        private static Publication entry(String path) {
            return new Publication(path, path, "Tóm tắt", Optional.of("Kinh tế"), TIME, TIME);
        }
    }
}
