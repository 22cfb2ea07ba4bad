package vn.wardportal.news.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.news.Article;
import vn.wardportal.news.Origin;
import vn.wardportal.news.desk.Worklist.Filter;
import vn.wardportal.testing.Rendered;

class NewsDemoTest {

    private final Newsroom newsroom = new Newsroom();
    private final NewsDemo demo = new NewsDemo(newsroom.articles, newsroom.desk);

    @BeforeEach
    void load() {
        assertThat(demo.empty()).isTrue();
        Acting.as(Person.PORTAL, demo::load);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void everySampleIsPublishedAtItsDate() {
        Article first = at("ban-hanh-quy-che-cong-thong-tin-dien-tu");

        assertThat(newsroom.worklist.count(Filter.ALL)).isEqualTo(26);
        assertThat(first.life().published().orElseThrow()).isEqualTo("2019-05-22T01:30:00Z");
        assertThat(Rendered.page(newsroom.open("")).select(".item")).hasSize(20);
    }

    @Test
    void picturesDocumentsAndSourcesComeWithThem() {
        Article vaccination = at("lich-tiem-chung-thang-7-2019");
        Article portal = at("cong-dich-vu-cong-quoc-gia-hoat-dong");

        assertThat(vaccination.manuscript().cover().orElseThrow().alt()).startsWith("Một em nhỏ");
        assertThat(vaccination.manuscript().attachments()).hasSize(1);
        assertThat(vaccination.changed()).isPresent();
        assertThat(portal.text().origin())
                .isEqualTo(new Origin(Origin.Kind.COMPILED, "Cổng Dịch vụ công quốc gia, dichvucong.gov.vn", "", ""));
    }

    @Test
    void someCanBeReadInEnglishAndOneWasChangedSince() {
        assertThat(newsroom.headlines.newestInEnglish(0, 50)).hasSize(5);
        assertThat(at("truc-tet-duong-lich-2020").manuscript().stale()).isFalse();
        assertThat(at("lich-tiem-chung-thang-7-2019").manuscript().stale()).isTrue();
    }

    @Test
    void removingTakesTheSamplesAndNothingElse() {
        Article own = newsroom.published("Tin của phường");

        Acting.as(Person.PORTAL, demo::remove);

        assertThat(newsroom.worklist.find(Filter.ALL, 0, 50))
                .extracting(Worklist.Work::id)
                .containsExactly(own.id());
        assertThat(Rendered.page(newsroom.open("")).select(".item")).hasSize(1);
        assertThat(newsroom.files.visible("news.article/1")).isEmpty();
    }

    private Article at(String slug) {
        return newsroom.worklist.find(Filter.ALL, 0, 50).stream()
                .map(work -> newsroom.articles.find(work.id()).orElseThrow())
                .filter(article -> article.text().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
