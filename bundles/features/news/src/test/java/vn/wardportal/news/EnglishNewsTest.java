package vn.wardportal.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.open.Row;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Publications.Publication;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.search.Findable;
import vn.wardportal.api.text.Language;
import vn.wardportal.news.desk.Newsroom;
import vn.wardportal.testing.Rendered;

/** Articles that were translated, and those that were not. */
class EnglishNewsTest {

    private final Newsroom newsroom = new Newsroom();

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void aTranslationIsReadInEnglishWithThePicturesWords() {
        newsroom.published(translated(newsroom.illustrated("Chợ hoa"), "Flower market"));

        Page page = english("cho-hoa");
        Document shown = Rendered.page(page);

        assertThat(page.language()).isEmpty();
        assertThat(page.description()).contains("In short");
        assertThat(page.trail())
                .containsExactly(
                        new Crumb("News and events", "/tin-tuc"), new Crumb("Economy", "/tin-tuc?chuyen-muc=kinh-te"));
        assertThat(shown.select("h1").text()).isEqualTo("Flower market");
        assertThat(shown.select(".text p").eachText()).contains("In short", "Words.");
        assertThat(shown.select("figure img").attr("alt")).isEqualTo("Houses and flowers.");
        assertThat(shown.select("figcaption").text()).isEqualTo("The market. Picture: Ban Biên tập.");
        assertThat(shown.select(".file a").attr("lang")).isEqualTo("vi");
        assertThat(shown.select(".meta span[lang=vi]").text()).isEqualTo("Văn phòng UBND phường");
        assertThat(shown.select(".badge")).isEmpty();
        assertThat(Rendered.page(newsroom.open("cho-hoa")).select("h1").text()).isEqualTo("Chợ hoa");
        assertThat(Rendered.page(newsroom.open("cho-hoa")).select("[lang]")).isEmpty();
    }

    @Test
    void itSaysWhenTheVietnameseMovedOn() {
        Article article = newsroom.published(translated(newsroom.illustrated("Chợ hoa"), "Flower market"));
        Manuscript before = article.manuscript();
        Cover cover = before.cover().orElseThrow();
        Cover other = new Cover(cover.file(), cover.alt(), "Chợ hoa buổi chiều.", cover.author());
        save(
                article,
                new Manuscript(
                        before.text(), Optional.of(other), before.attachments(), before.consents(), before.english()));

        assertThat(Rendered.page(english("cho-hoa")).select(".badge.wait").text())
                .isEqualTo("The translation is older than the Vietnamese");
        assertThat(Rendered.page(newsroom.open("cho-hoa")).select(".badge")).isEmpty();
    }

    @Test
    void whatHasNoTranslationIsVietnameseThroughoutAndSaysSo() {
        newsroom.published("Chợ hoa");

        Page page = english("cho-hoa");

        assertThat(page.language()).contains(Language.VI);
        assertThat(Rendered.page(page).select(".meta").text()).contains("Đăng:");
    }

    @Test
    void aTranslationIsShownByDecisionAlone() {
        Article article = newsroom.published("Chợ hoa");
        Manuscript written = translated(article.manuscript(), "Flower market");
        newsroom.editor.does(() -> newsroom.desk.save(article.id(), article.version(), written));

        assertThat(english("cho-hoa").language()).contains(Language.VI);
        assertThat(newsroom.kind.examined("", written).passages())
                .as("who approves it sees it")
                .filteredOn(passage -> !passage.vietnamese())
                .extracting(Passage::label, Passage::text)
                .contains(tuple("Tiêu đề, tiếng Anh", "Flower market"));

        newsroom.published(newsroom.articles.find(article.id()).orElseThrow());

        assertThat(english("cho-hoa").title()).isEqualTo("Flower market");
    }

    @Test
    void listsShowTheEnglishTitleOrElseTheVietnameseOneMarked() {
        newsroom.published(translated(Newsroom.manuscript("Chợ hoa"), "Flower market"));
        newsroom.days(1);
        newsroom.published("Chợ cá");

        Document list = Rendered.page(english(""));
        Document block = Rendered.content(new NewsBlock(newsroom.headlines, newsroom.settings)
                .content(new Visit("", Language.EN, Map.of()))
                .orElseThrow());

        assertThat(list.select(".item h2 a[lang=vi]").eachText()).containsExactly("Chợ cá");
        assertThat(list.select(".item h2 a:not([lang])").eachText()).containsExactly("Flower market");
        assertThat(list.select("aside .item a").eachText()).containsExactly("Flower market");
        assertThat(Rendered.page(english("", Map.of("chuyen-muc", "kinh-te"))).select("aside .item"))
                .isEmpty();
        assertThat(Rendered.page(newsroom.open("")).select("aside .item")).isEmpty();
        assertThat(block.select("h3").eachText())
                .as("what can be read comes first")
                .containsExactly("Flower market", "Chợ cá");
    }

    @Test
    void feedsSearchAndDataHaveBothLanguages() {
        newsroom.published(translated(newsroom.illustrated("Chợ hoa"), "Flower market"));
        newsroom.published("Chợ cá");

        NewsPublications publications = new NewsPublications(newsroom.headlines);
        Publication fed = publications.newestInEnglish(0, 9).getFirst();
        Findable found = newsroom.approval.findable("news.article/1").orElseThrow();
        List<Row> rows = new NewsData(newsroom.database).after(0, 9);

        assertThat(publications.newest(0, 9)).hasSize(2);
        assertThat(publications.newestInEnglish(0, 9)).hasSize(1);
        assertThat(fed.path()).isEqualTo("/tin-tuc/cho-hoa");
        assertThat(fed.english().orElseThrow().title()).isEqualTo("Flower market");
        assertThat(fed.english().orElseThrow().category()).contains("Economy");
        assertThat(found.title()).isEqualTo("Chợ hoa");
        assertThat(found.passages()).noneMatch(passage -> passage.text().contains("Flower"));
        assertThat(found.english().orElseThrow().title()).isEqualTo("Flower market");
        assertThat(found.english().orElseThrow().passages()).hasSize(3);
        assertThat(rows.getFirst().values())
                .containsEntry("title_en", "Flower market")
                .containsEntry("stale_en", false);
        assertThat(rows.getLast().values()).doesNotContainKey("title_en");
    }

    @Test
    void aWithdrawnArticleSaysWhyInTheWordsOfTheWard() {
        Article article = newsroom.published(translated(Newsroom.manuscript("Chợ hoa"), "Flower market"));
        newsroom.editor.does(() -> newsroom.publishing.withdraw(article.id(), article.version(), "số liệu sai"));

        Document gone = Rendered.page(english("cho-hoa"));

        assertThat(gone.select(".note").text())
                .isEqualTo("The article “Flower market” was withdrawn on 12/11/2026. Reason: số liệu sai");
        assertThat(gone.select(".note [lang=vi]").text()).isEqualTo("số liệu sai");
    }

    private void save(Article article, Manuscript manuscript) {
        newsroom.editor.does(() -> newsroom.desk.save(article.id(), article.version(), manuscript));
        newsroom.published(newsroom.articles.find(article.id()).orElseThrow());
    }

    private static Manuscript translated(Manuscript manuscript, String title) {
        return manuscript.with(new English(
                title, "In short", "<p>Words.</p>", "Houses and flowers.", "The market.", manuscript.hash()));
    }

    private Page english(String path) {
        return english(path, Map.of());
    }

    private Page english(String path, Map<String, String> parameters) {
        return newsroom.page.open(new Visit(path, Language.EN, parameters));
    }
}
