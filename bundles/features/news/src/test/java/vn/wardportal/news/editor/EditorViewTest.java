package vn.wardportal.news.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.ContentAct;
import vn.wardportal.api.admin.Spot;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.check.Consent.Children;
import vn.wardportal.api.check.Consent.People;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.news.Origin;
import vn.wardportal.news.State;
import vn.wardportal.news.desk.Newsroom;
import vn.wardportal.testing.As;
import vn.wardportal.testing.PlainFields.PlainField;
import vn.wardportal.testing.Pressed;

/** An article is written, saved and looked at. */
class EditorViewTest {

    private static final String HASH = "cd".repeat(32);

    private final Writers writers = new Writers();
    private final Newsroom newsroom = writers.newsroom;
    private final As lan = writers.lan;

    @AfterEach
    void close() {
        writers.close();
    }

    @Test
    void aNewArticleIsWrittenSavedAndOpenedUnderItsNumber() {
        EditorView view = writers.open(lan, Optional.empty());
        writers.fill(view, "Lễ hội đường hoa");

        Pressed.by(lan).act(view, ContentAct.SAVE);

        assertThat(writers.kept(1).text().title()).isEqualTo("Lễ hội đường hoa");
        assertThat(view.bar.status()).isEqualTo("Đã lưu 08:15:00");
        assertThat(writers.ways).containsExactly("article 1");
    }

    @Test
    void mistakesAreToldAtTheirFieldsAndNothingIsLost() {
        EditorView view = writers.open(lan, Optional.empty());
        view.form.words.summary.setValue("Tóm tắt");
        view.form.origin.kind.setValue(Origin.Kind.QUOTED);

        assertThat(lan.gets(newsroom.panels.form()::keep)).isFalse();

        assertThat(view.form.words.title.getErrorMessage()).isEqualTo("Ghi tiêu đề.");
        assertThat(view.form.place.category.getErrorMessage()).isEqualTo("Chọn chuyên mục.");
        assertThat(view.form.origin.name.getErrorMessage()).isEqualTo("Ghi nguồn của tin.");
        assertThat(view.form.words.summary.getValue()).isEqualTo("Tóm tắt");
        assertThat(view.form.words.summary.isInvalid()).isFalse();
        assertThat(view.banner.words()).contains("Còn 4 chỗ cần sửa");
        assertThat(newsroom.articles.empty()).isTrue();
    }

    @Test
    void eachPictureIsAskedAboutAndWhatWasStatedBeforeIsOffered() {
        newsroom.database.write(handle -> {
            newsroom.consents.keep(handle, Map.of(HASH, Consent.NOBODY));
            return true;
        });
        EditorView view = writers.open(lan, Optional.of(newsroom.draft("Tin")));
        assertThat(view.form.people.isVisible()).isFalse();

        view.form.cover.take(new StoredFile(HASH, "cho-hoa.jpg", "image/jpeg", 1, 1200, 800));
        view.form.words.body.setValue("<p><img src=\"/anh/" + "ab".repeat(32) + "/960.jpg\" alt=\"Chợ\"></p>");

        assertThat(view.form.value().consents()).containsExactly(Map.entry(HASH, Consent.NOBODY));
        view.form.people.entry(1).orElseThrow().people.setValue(People.AGREED);
        view.form.people.entry(1).orElseThrow().child.setValue(true);
        assertThat(view.form.value().consents().get("ab".repeat(32)).children()).isEqualTo(Children.WITHOUT_GUARDIAN);
        Pressed.by(lan).act(view, ContentAct.SAVE);
        assertThat(writers.kept(1).manuscript().consents()).hasSize(2);

        view.form.words.body.setValue("<p>Không còn ảnh.</p>");
        assertThat(view.form.value().consents()).containsOnlyKeys(HASH);
    }

    @Test
    void findingsAndReturnedPassagesLeadToTheirPlaces() {
        EditorView view = writers.open(lan, Optional.of(newsroom.draft("Tin")));
        PlainField body = (PlainField) view.form.words.body;

        newsroom.panels.form().reveal("Nội dung");
        newsroom.panels.form().mark(List.of("Nội dung"));
        body.select("dung");

        assertThat(body.revealed()).containsExactly("Nội dung#0");
        assertThat(body.marked()).containsExactly("Nội dung");
        assertThat(newsroom.panels.form().selected()).isEqualTo("dung");
        view.form.places().reveal(new Spot("title", "không có", 0), view.bar::say);
        assertThat(view.bar.status()).isEqualTo("Không còn thấy “không có” trong bài.");
    }

    @Test
    void whatIsInTheTrashIsReadAndCanBeTakenBack() {
        EditorView view = writers.open(lan, Optional.of(newsroom.draft("Tin")));

        Pressed.by(lan).act(view, ContentAct.TRASH);
        assertThat(view.banner.words()).contains("thùng rác");
        assertThat(view.form.words.title.isReadOnly()).isTrue();
        Pressed.by(lan).act(view, ContentAct.RESTORE);

        assertThat(writers.kept(1).state()).isEqualTo(State.DRAFT);
        assertThat(view.form.words.title.isReadOnly()).isFalse();
    }

    @Test
    void thePreviewShowsWhatIsTypedWithoutKeepingIt() {
        EditorView view = writers.open(lan, Optional.of(newsroom.draft("Tin")));
        view.form.words.title.setValue("Chưa lưu");

        Pressed.by(lan).act(view, ContentAct.PREVIEW);

        assertThat(newsroom.previews.shown().getFirst()).contains("<h1>Chưa lưu</h1>");
        assertThat(writers.ways).containsExactly("beside /xem-truoc/1");
        assertThat(writers.kept(1).text().title()).isEqualTo("Tin");
    }

    @Test
    void aTranslationIsKeptWithTheWordsItTranslates() {
        EditorView view = writers.open(lan, Optional.of(newsroom.draft("Tin")));
        assertThat(view.form.english.alt.isVisible()).isFalse();
        view.form.cover.take(new StoredFile(HASH, "cho-hoa.jpg", "image/jpeg", 1, 1200, 800));
        view.form.cover.alt.setValue("Chợ hoa");
        assertThat(view.form.english.alt.isVisible()).isTrue();
        view.form.english.title.setValue("News");
        view.form.english.body.setValue("<p>Words</p>");
        view.form.english.alt.setValue("The flower market");
        view.form.english.translation.current.setValue(true);

        Pressed.by(lan).act(view, ContentAct.SAVE);

        assertThat(writers.kept(1).manuscript().english().alt()).isEqualTo("The flower market");
        assertThat(writers.kept(1).manuscript().stale()).isFalse();
        assertThat(view.form.value()).isEqualTo(writers.kept(1).manuscript());
        view.form.words.title.setValue("Tin khác");
        view.form.english.translation.current.setValue(false);
        assertThat(view.form.value().stale()).isTrue();
    }

    @Test
    void theTitleIsCounted() {
        EditorView view = writers.open(lan, Optional.empty());

        view.form.words.title.setValue("Lễ hội");
        assertThat(view.form.words.title.getHelperText()).isEqualTo("6/90 chữ");
        view.form.words.title.setValue("a".repeat(91));

        assertThat(view.form.words.title.getHelperText()).startsWith("91 chữ, nên rút còn 90");
    }
}
