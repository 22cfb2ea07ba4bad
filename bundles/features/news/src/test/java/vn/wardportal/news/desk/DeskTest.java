package vn.wardportal.news.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.content.Refusal.Reason;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.news.Article;
import vn.wardportal.news.Cover;
import vn.wardportal.news.English;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.Origin;
import vn.wardportal.news.State;
import vn.wardportal.news.Text;
import vn.wardportal.testing.As;

class DeskTest {

    private final Newsroom newsroom = new Newsroom();
    private final Desk desk = newsroom.desk;
    private final As editor = newsroom.editor;

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void whatIsStatedAboutPersonsIsPartOfTheVersionAndKeptForThePicture() {
        Manuscript plain = newsroom.illustrated("Chợ hoa");
        String picture = plain.cover().orElseThrow().file().hash();
        Manuscript stated = new Manuscript(
                plain.text(), plain.cover(), plain.attachments(), Map.of(picture, Consent.NOBODY), English.NONE);

        Article article = newsroom.editor.gets(() -> newsroom.desk.create(stated));

        assertThat(newsroom.desk.written(article).consents()).containsExactly(Map.entry(picture, Consent.NOBODY));
        assertThat(newsroom.editions.newest("news.article/1").orElseThrow().field("consents"))
                .startsWith(picture);
        assertThat(newsroom.consents.of(picture)).contains(Consent.NOBODY);
        assertThat(newsroom.published(article).manuscript().consents()).containsKey(picture);
    }

    @Test
    void checksSeeThePicturesOfTheTextWithWhatWasStated() {
        String hash = "ab".repeat(32);
        Manuscript plain = Newsroom.manuscript("Chợ hoa");
        Text text = plain.text()
                .at(
                        "",
                        "<p>Hoa <img src=\"/anh/" + hash + "/960.jpg\" alt=\"Chợ &amp; hoa\"></p>"
                                + "<p><a href=\"/tep/" + "cd".repeat(32) + "/a.pdf\">Tệp</a></p>");
        Manuscript stated =
                new Manuscript(text, Optional.empty(), List.of(), Map.of(hash, Consent.NOBODY), English.NONE);

        assertThat(newsroom.kind.examined("news.article/1", stated).pictures())
                .singleElement()
                .satisfies(picture -> {
                    assertThat(picture.field()).isEqualTo("body");
                    assertThat(picture.alt()).isEqualTo("Chợ & hoa");
                    assertThat(picture.file().hash()).isEqualTo(hash);
                    assertThat(picture.consent()).isEqualTo(Consent.NOBODY);
                });
    }

    @Test
    void aNewArticleIsADraftWithAnAddressMadeFromItsTitle() {
        Article article = newsroom.draft("Lễ hội đường hoa");

        assertThat(article.state()).isEqualTo(State.DRAFT);
        assertThat(article.path()).isEqualTo("/tin-tuc/le-hoi-duong-hoa");
        assertThat(article.life().writer()).isEqualTo("chi-lan");
        assertThat(newsroom.audit.entries()).containsExactly("news.create news.article/1 Lễ hội đường hoa");
    }

    @Test
    void aSecondArticleOfThatTitleGetsAnAddressOfItsOwn() {
        newsroom.draft("Thông báo cúp nước");

        Article second = newsroom.draft("Thông báo cúp nước");

        assertThat(second.text().slug()).isEqualTo("thong-bao-cup-nuoc-2");
    }

    @Test
    void coverAndAttachmentsAreKeptWithTheArticle() {
        Manuscript manuscript = newsroom.illustrated("Chợ hoa");

        Article article = editor.gets(() -> desk.create(manuscript));

        assertThat(newsroom.articles.find(article.id()).orElseThrow().manuscript())
                .isEqualTo(manuscript.with(article.text()));
        assertThat(newsroom.files.hidden("news.article/1")).containsExactlyInAnyOrderElementsOf(manuscript.files());
    }

    @Test
    void aPictureInTheBodyIsKept() {
        String hash = "ab".repeat(32);
        String body = "<p>Ảnh</p><img src=\"/anh/" + hash + "/960.jpg\">";

        editor.gets(() -> desk.create(withBody(Newsroom.manuscript("Có ảnh"), body)));

        assertThat(newsroom.files.hidden("news.article/1")).containsExactly(hash);
    }

    @Test
    void theBodyIsCleanedBeforeItIsKept() {
        Manuscript bad = withBody(Newsroom.manuscript("Tin"), "<p>Chào</p><script>alert(1)</script>");

        Article article = editor.gets(() -> desk.create(bad));

        assertThat(article.text().body()).isEqualTo("<p>Chào</p>");
    }

    @Test
    void savingKeepsTheTextAndIsAudited() {
        Article article = newsroom.draft("Tin");

        Article saved = editor.gets(() -> desk.save(article.id(), article.version(), Newsroom.manuscript("Tin sửa")));

        assertThat(saved.text().title()).isEqualTo("Tin sửa");
        assertThat(newsroom.audit.entries()).contains("news.save news.article/1 Tin sửa");
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        Article article = newsroom.draft("Tin");
        editor.gets(() -> desk.save(article.id(), article.version(), Newsroom.manuscript("Bản của chị Lan")));

        assertThatThrownBy(() ->
                        editor.gets(() -> desk.save(article.id(), article.version(), Newsroom.manuscript("Bản khác"))))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .returns(Reason.CHANGED, Refusal::reason);

        assertThat(newsroom.articles.find(article.id()).orElseThrow().text().title())
                .isEqualTo("Bản của chị Lan");
    }

    @Test
    void aChangedAddressOfAPublishedArticleLeadsOn() {
        Article article = newsroom.published("Tên cũ");
        Text text = Newsroom.manuscript("Tên mới").text();

        Article saved = editor.gets(() ->
                desk.save(article.id(), article.version(), article.manuscript().with(text.at("ten-moi", text.body()))));
        assertThat(newsroom.redirects.target("/tin-tuc/ten-cu")).isEmpty();

        newsroom.published(saved);

        assertThat(newsroom.redirects.target("/tin-tuc/ten-cu")).contains("/tin-tuc/ten-moi");
    }

    @Test
    void aDraftThatNobodyKnewLeavesNoRedirect() {
        Article article = newsroom.draft("Tên cũ");

        editor.gets(() -> desk.save(article.id(), article.version(), Newsroom.manuscript("Tên mới")));

        assertThat(newsroom.redirects.target("/tin-tuc/ten-cu")).isEmpty();
    }

    @Test
    void anAddressThatIsTakenIsRefused() {
        newsroom.draft("Tin một");
        Article second = newsroom.draft("Tin hai");
        Manuscript wanted = Newsroom.manuscript("Tin hai")
                .with(Newsroom.manuscript("Tin hai").text().at("tin-mot", "<p>…</p>"));

        assertThatThrownBy(() -> editor.gets(() -> desk.save(second.id(), second.version(), wanted)))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .returns(Reason.ADDRESS_TAKEN, Refusal::reason);
    }

    @Test
    void anArticleNeedsATitle() {
        assertThat(mistakes(Newsroom.manuscript(" "))).containsOnlyKeys(Field.TITLE);
    }

    @Test
    void quotedTextNeedsItsSourceBeforeItGoesOn() {
        Origin nowhere = new Origin(Origin.Kind.QUOTED, "", "", "");
        Text text = Newsroom.manuscript("Trích").text();
        Manuscript quoted = Newsroom.manuscript("Trích")
                .with(new Text("", text.category(), "Trích", text.summary(), text.body(), text.unit(), nowhere));

        assertThatThrownBy(() -> newsroom.publishing.check(quoted))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.mistakes()).containsOnlyKeys(Field.ORIGIN_NAME));
    }

    @Test
    void aCoverNeedsWordsBeforeItGoesOn() {
        Manuscript manuscript = newsroom.illustrated("Chợ hoa");
        Cover mute = new Cover(manuscript.cover().orElseThrow().file(), "", "", "");

        assertThatThrownBy(() ->
                        newsroom.publishing.check(new Manuscript(manuscript.text(), Optional.of(mute), List.of())))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.mistakes()).containsOnlyKeys(Field.COVER_ALT));
    }

    @Test
    void whatIsWrittenOnAPublishedArticleIsReadOnceItIsDecided() {
        Article article = newsroom.published("Tin");

        Article saved = editor.gets(() -> desk.save(article.id(), article.version(), Newsroom.manuscript("Khác")));

        assertThat(saved.text().title()).isEqualTo("Tin");
        assertThat(desk.written(saved).text().title()).isEqualTo("Khác");
        assertThat(newsroom.published(saved).text().title()).isEqualTo("Khác");
    }

    @Test
    void whatIsWithSomebodyElseOnTheRouteIsNotWrittenOn() {
        Article article = newsroom.draft("Tin");
        newsroom.workflow.close("news.article/1", "đang chờ duyệt");

        assertThatThrownBy(() ->
                        editor.gets(() -> desk.save(article.id(), article.version(), Newsroom.manuscript("Khác"))))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .returns(Reason.CLOSED, Refusal::reason);
    }

    @Test
    void everyVersionIsKeptWithItsWriter() {
        Article article = newsroom.draft("Tin");

        editor.gets(() -> desk.save(article.id(), article.version(), Newsroom.manuscript("Tin sửa")));

        assertThat(newsroom.editions.all("news.article/1"))
                .extracting(edition -> edition.field("title"))
                .containsExactly("Tin sửa", "Tin");
        assertThat(newsroom.editions.newest("news.article/1").orElseThrow().login())
                .isEqualTo("chi-lan");
    }

    @Test
    void writingNeedsItsPermission() {
        assertThatThrownBy(() -> As.person("pages.edit").gets(() -> desk.create(Newsroom.manuscript("Tin"))))
                .isInstanceOf(NotPermitted.class);
    }

    private Map<Enum<?>, String> mistakes(Manuscript manuscript) {
        try {
            editor.gets(() -> desk.create(manuscript));
            return Map.of();
        } catch (Refusal refusal) {
            return refusal.mistakes();
        }
    }

    private static Manuscript withBody(Manuscript manuscript, String body) {
        return manuscript.with(manuscript.text().at("", body));
    }
}
