package vn.wardportal.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Publications;
import vn.wardportal.api.page.Publications.Publication;
import vn.wardportal.news.desk.Newsroom;
import vn.wardportal.testing.Rendered;

class NewsPageTest {

    private final Newsroom newsroom = new Newsroom();

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void newestArticleComesFirst() {
        newsroom.published("Tin hôm qua");
        newsroom.days(1);
        newsroom.published("Tin hôm nay");

        assertThat(list(Map.of()).select(".item h2").eachText()).containsExactly("Tin hôm nay", "Tin hôm qua");
    }

    @Test
    void residentsDoNotSeeDrafts() {
        newsroom.draft("Bản nháp");

        assertThat(list(Map.of()).select(".item")).isEmpty();
        assertThat(newsroom.open("ban-nhap").status()).isEqualTo(404);
    }

    @Test
    void anEmptyListSaysSo() {
        assertThat(list(Map.of()).text()).contains("Chưa có tin trong mục này.");
    }

    @Test
    void aCategoryListsItsOwnArticles() {
        newsroom.published("Chợ hoa");
        newsroom.published(in("thong-bao", "Cúp nước"));

        Document page = list(Map.of("chuyen-muc", "thong-bao"));

        assertThat(page.select(".item h2").eachText()).containsExactly("Cúp nước");
        assertThat(page.select(".chips a").eachText()).containsExactly("Tất cả", "Kinh tế", "Thông báo");
        assertThat(page.select(".chips [aria-current]").text()).isEqualTo("Thông báo");
    }

    @Test
    void aMonthListsItsOwnArticles() {
        newsroom.published("Tin tháng 11");
        newsroom.days(30);
        newsroom.published("Tin tháng 12");

        Document page = list(Map.of("thang", "2026-11"));

        assertThat(page.select(".item h2").eachText()).containsExactly("Tin tháng 11");
        assertThat(page.select("ul.side a").eachText())
                .containsExactly("Tất cả các tháng", "Tháng 12/2026 1 tin", "Tháng 11/2026 1 tin");
    }

    @Test
    void longListsHavePages() {
        IntStream.rangeClosed(1, 45).forEach(number -> {
            newsroom.published("Tin số " + number);
            newsroom.days(1);
        });

        Document second = list(Map.of("trang", "2"));

        assertThat(second.select(".item h2").eachText())
                .hasSize(20)
                .startsWith("Tin số 25")
                .endsWith("Tin số 6");
        assertThat(second.select(".meta").first().text()).isEqualTo("45 tin, mới nhất trước. Đang xem trang 2 trên 3.");
        assertThat(second.select(".pages a").eachAttr("href"))
                .containsExactly("/tin-tuc", "/tin-tuc", "/tin-tuc?trang=2", "/tin-tuc?trang=3", "/tin-tuc?trang=3");
        assertThat(list(Map.of("trang", "3")).select(".item")).hasSize(5);
    }

    @Test
    void anUnknownPageIsNotFoundAndLeadsToTheFirst() {
        newsroom.published("Tin");

        for (Map<String, String> parameters : List.of(
                Map.of("trang", "2"),
                Map.of("trang", "x"),
                Map.of("chuyen-muc", "khong-co"),
                Map.of("thang", "2026-13"))) {
            Page page = newsroom.page.open(Rendered.visit("", parameters));

            assertThat(page.status()).isEqualTo(404);
            assertThat(Rendered.page(page).select("a[href=/tin-tuc]")).hasSize(1);
        }
    }

    @Test
    void anArticleShowsWhatBelongsToIt() {
        newsroom.published("Tin khác");
        newsroom.published(newsroom.illustrated("Chợ hoa"));

        Page page = newsroom.open("cho-hoa");
        Document document = Rendered.page(page);

        assertThat(document.select("h1").eachText()).containsExactly("Chợ hoa");
        assertThat(document.select(".meta").eachText())
                .contains("Kinh tế", "Đăng: 08:15, 12/11/2026 Nguồn: Văn phòng UBND phường");
        assertThat(document.select("figure img").attr("srcset"))
                .contains("480.jpg 480w")
                .contains("960.jpg 960w");
        assertThat(document.select("figcaption").text()).isEqualTo("Chợ hoa buổi sáng. Ảnh: Ban Biên tập.");
        assertThat(document.select(".file a").text()).isEqualTo("Phương án sắp xếp");
        assertThat(document.select(".file small").text()).isEqualTo("Tệp PDF, 1 KB");
        assertThat(document.select("aside .item a").eachText()).containsExactly("Tin khác");
        assertThat(page.description()).contains("Tóm tắt của Chợ hoa");
        assertThat(page.picture().orElseThrow()).endsWith("/960.jpg");
    }

    @Test
    void textIsEscaped() {
        newsroom.published("1 < 2 & <b>3</b>");

        assertThat(Rendered.page(newsroom.open("1-2-b-3-b")).select("h1").text())
                .isEqualTo("1 < 2 & <b>3</b>");
    }

    @Test
    void anArticleGrowsOldAfterTwoYears() {
        newsroom.published("Tin");
        newsroom.days(730);
        assertThat(Rendered.page(newsroom.open("tin")).select(".note")).isEmpty();

        newsroom.days(1);

        assertThat(Rendered.page(newsroom.open("tin")).select(".note").text())
                .isEqualTo("Bài đăng năm 2026, thông tin có thể đã thay đổi.");
    }

    @Test
    void aWithdrawnArticleTellsWhenAndWhy() {
        newsroom.withdrawn("Tin", "số liệu sai");

        Page page = newsroom.open("tin");

        assertThat(page.status()).isEqualTo(410);
        assertThat(Rendered.page(page).select(".note").text())
                .isEqualTo("Tin “Tin” đã được gỡ ngày 12/11/2026 vì: số liệu sai");
        assertThat(list(Map.of()).select(".item")).isEmpty();
    }

    @Test
    void theHomePageLeadsWithTheNewestAndSetsNoticesApart() {
        newsroom.published(in("thong-bao", "Cúp nước"));
        newsroom.published(newsroom.illustrated("Chợ hoa"));
        newsroom.days(1);
        newsroom.published("Học bổng");

        Document news = block(new NewsBlock(newsroom.headlines, newsroom.settings)
                .content(Rendered.visit("", Map.of()))
                .orElseThrow());
        Document notices = block(new NoticesBlock(newsroom.headlines, newsroom.settings)
                .content(Rendered.visit("", Map.of()))
                .orElseThrow());

        assertThat(news.select(".lead h3").text()).isEqualTo("Học bổng");
        assertThat(news.select(".lead .street")).hasSize(1);
        assertThat(news.select("h3").eachText()).containsExactly("Học bổng", "Chợ hoa");
        assertThat(notices.select(".item a").eachText()).containsExactly("Cúp nước");
    }

    @Test
    void aBlockWithoutArticlesIsNotShown() {
        assertThat(new NewsBlock(newsroom.headlines, newsroom.settings).content(Rendered.visit("", Map.of())))
                .isEmpty();
        assertThat(new NoticesBlock(newsroom.headlines, newsroom.settings).content(Rendered.visit("", Map.of())))
                .isEmpty();
    }

    @Test
    void theFeedHasWhatIsPublished() {
        newsroom.draft("Bản nháp");
        newsroom.published("Chợ hoa");

        assertThat(new NewsPublications(newsroom.headlines).newest(0, 10))
                .extracting(
                        Publication::path, publication -> publication.category().orElseThrow())
                .containsExactly(tuple("/tin-tuc/cho-hoa", "Kinh tế"));
        Publications news = new NewsPublications(newsroom.headlines);
        assertThat(news.parameter()).contains("chuyen-muc");
        assertThat(news.in("kinh-te", 10).orElseThrow().title()).isEqualTo("Kinh tế");
        assertThat(news.in("kinh-te", 10).orElseThrow().newest())
                .extracting(Publication::path)
                .containsExactly("/tin-tuc/cho-hoa");
        assertThat(news.in("thong-bao", 10).orElseThrow().newest()).isEmpty();
        assertThat(news.in("khong-co", 10)).isEmpty();
    }

    private Document list(Map<String, String> parameters) {
        return Rendered.page(newsroom.page.open(Rendered.visit("", parameters)));
    }

    private static Document block(Content content) {
        return Rendered.content(content);
    }

    private static Manuscript in(String category, String title) {
        Manuscript manuscript = Newsroom.manuscript(title);
        Text text = manuscript.text();
        return manuscript.with(new Text("", category, title, text.summary(), text.body(), text.unit(), text.origin()));
    }
}
