package vn.wardportal.news.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.ContentAct;
import vn.wardportal.api.admin.Spot;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.admin.WritingTools;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.check.Consent.Children;
import vn.wardportal.api.check.Consent.People;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.news.Article;
import vn.wardportal.news.Origin;
import vn.wardportal.news.State;
import vn.wardportal.news.desk.Newsroom;
import vn.wardportal.news.desk.Rights;
import vn.wardportal.testing.As;
import vn.wardportal.testing.MemoryDecisions;
import vn.wardportal.testing.PlainFields;
import vn.wardportal.testing.PlainFields.PlainField;
import vn.wardportal.testing.PlainPanels;
import vn.wardportal.testing.Pressed;

class EditorViewTest {

    private static final String HASH = "cd".repeat(32);

    private final Newsroom newsroom = new Newsroom();
    private final As lan = newsroom.editor;
    private final As minh = As.named("anh-minh", Rights.EDIT, Rights.WITHDRAW);
    private final List<String> ways = new ArrayList<>();
    private final UI screen = new UI();
    private final WritingTools alone = new WritingTools(
            newsroom.drafts,
            newsroom.previews,
            new PlainFields(),
            new PlainPanels(newsroom.checks, new MemoryDecisions(newsroom.clock)),
            newsroom.clock);
    private final Tools tools = tools(alone.with(newsroom.panels));

    @BeforeEach
    void show() {
        UI.setCurrent(screen);
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
        newsroom.close();
    }

    @Test
    void aNewArticleIsWrittenSavedAndOpenedUnderItsNumber() {
        EditorView view = open(lan, Optional.empty());
        fill(view, "Lễ hội đường hoa");

        Pressed.by(lan).act(view, ContentAct.SAVE);

        assertThat(kept(1).text().title()).isEqualTo("Lễ hội đường hoa");
        assertThat(view.bar.status()).isEqualTo("Đã lưu 08:15:00");
        assertThat(ways).containsExactly("article 1");
    }

    @Test
    void mistakesAreToldAtTheirFieldsAndNothingIsLost() {
        EditorView view = open(lan, Optional.empty());
        view.form.summary.setValue("Tóm tắt");
        view.form.origin.kind.setValue(Origin.Kind.QUOTED);

        assertThat(lan.gets(newsroom.panels.form()::keep)).isFalse();

        assertThat(view.form.title.getErrorMessage()).isEqualTo("Ghi tiêu đề.");
        assertThat(view.form.category.getErrorMessage()).isEqualTo("Chọn chuyên mục.");
        assertThat(view.form.origin.name.getErrorMessage()).isEqualTo("Ghi nguồn của tin.");
        assertThat(view.form.summary.getValue()).isEqualTo("Tóm tắt");
        assertThat(view.form.summary.isInvalid()).isFalse();
        assertThat(view.banner.words()).contains("Còn 4 chỗ cần sửa");
        assertThat(newsroom.articles.empty()).isTrue();
    }

    @Test
    void whatWasTypedIsKeptBeforeItGoesOn() {
        EditorView view = open(lan, Optional.of(newsroom.draft("Tin")));
        view.form.title.setValue("Tin đã sửa");

        assertThat(lan.gets(newsroom.panels.form()::keep)).isTrue();

        assertThat(kept(1).text().title()).isEqualTo("Tin đã sửa");
    }

    @Test
    void whatWasKeptBeforeThereWereVersionsGetsOneBeforeItGoesOn() {
        EditorView view = open(lan, Optional.of(newsroom.draft("Tin")));
        newsroom.database.write(handle -> {
            newsroom.editions.forget(handle, "news.article/1");
            return true;
        });

        assertThat(lan.gets(newsroom.panels.form()::keep)).isTrue();

        assertThat(newsroom.editions.newest("news.article/1")).isPresent();
        assertThat(view.form.title.getValue()).isEqualTo("Tin");
    }

    @Test
    void eachPictureIsAskedAboutAndWhatWasStatedBeforeIsOffered() {
        newsroom.database.write(handle -> {
            newsroom.consents.keep(handle, Map.of(HASH, Consent.NOBODY));
            return true;
        });
        EditorView view = open(lan, Optional.of(newsroom.draft("Tin")));
        assertThat(view.form.people.isVisible()).isFalse();

        view.form.cover.take(new StoredFile(HASH, "cho-hoa.jpg", "image/jpeg", 1, 1200, 800));
        view.form.body.setValue("<p><img src=\"/anh/" + "ab".repeat(32) + "/960.jpg\" alt=\"Chợ\"></p>");

        assertThat(view.form.value().consents()).containsExactly(Map.entry(HASH, Consent.NOBODY));
        view.form.people.entry(1).orElseThrow().people.setValue(People.AGREED);
        view.form.people.entry(1).orElseThrow().child.setValue(true);
        assertThat(view.form.value().consents().get("ab".repeat(32)).children()).isEqualTo(Children.WITHOUT_GUARDIAN);
        Pressed.by(lan).act(view, ContentAct.SAVE);
        assertThat(kept(1).manuscript().consents()).hasSize(2);

        view.form.body.setValue("<p>Không còn ảnh.</p>");
        assertThat(view.form.value().consents()).containsOnlyKeys(HASH);
    }

    @Test
    void findingsAndReturnedPassagesLeadToTheirPlaces() {
        EditorView view = open(lan, Optional.of(newsroom.draft("Tin")));
        PlainField body = (PlainField) view.form.body;

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
    void aNewArticleGoesOnUnderItsNumber() {
        EditorView view = open(lan, Optional.empty());
        fill(view, "Lễ hội đường hoa");

        assertThat(lan.gets(newsroom.panels.form()::keep)).isTrue();
        assertThat(newsroom.panels.form().subject()).isEqualTo("news.article/1");
        lan.does(() -> newsroom.panels.form().moved("Đã gửi"));

        assertThat(ways).containsExactly("article 1");
    }

    @Test
    void whatIsWithSomebodyElseIsReadAndOpensWhenItComesBack() {
        EditorView view = open(lan, Optional.of(newsroom.draft("Tin")));
        newsroom.workflow.close("news.article/1", "Tin đang ở bước “Duyệt”.");

        lan.does(() -> newsroom.panels.form().moved("Đã chuyển"));
        assertThat(view.banner.words()).contains("Tin đang ở bước “Duyệt”.");
        assertThat(view.form.title.isReadOnly()).isTrue();
        assertThat(view.bar.status()).contains("Đã chuyển");
        assertThat(minh.gets(() -> newsroom.drafts.edit("news.article/1"))).isEmpty();
        minh.does(() -> newsroom.drafts.release("news.article/1"));
        newsroom.workflow.open("news.article/1");
        lan.does(() -> newsroom.panels.form().moved("Đã trả lại"));

        assertThat(view.form.title.isReadOnly()).isFalse();
    }

    @Test
    void whatIsTypedWhileItGoesUpStaysAndCanBeSaved() {
        EditorView view = open(lan, Optional.of(newsroom.draft("Tin")));
        newsroom.published(kept(1));
        view.form.title.setValue("Viết tiếp");

        lan.does(() -> newsroom.panels.form().moved("Đã đăng"));

        assertThat(view.form.title.getValue()).isEqualTo("Viết tiếp");
        assertThat(view.bar.status()).contains("Đã đăng");
        Pressed.by(lan).act(view, ContentAct.SAVE);
        assertThat(newsroom.desk.written(kept(1)).text().title()).isEqualTo("Viết tiếp");
    }

    @Test
    void whatWasTypedIsOfferedWhenItCannotStay() {
        EditorView view = open(lan, Optional.of(newsroom.draft("Tin")));
        view.form.title.setValue("Viết tiếp");
        newsroom.workflow.close("news.article/1", "Tin đang ở bước “Duyệt”.");
        lan.does(() -> newsroom.panels.form().moved(""));
        assertThat(view.form.title.getValue()).isEqualTo("Tin");

        newsroom.workflow.open("news.article/1");
        lan.does(() -> newsroom.panels.form().moved(""));
        Pressed.by(lan).answer(view, "Mở bản nháp");

        assertThat(view.form.title.getValue()).isEqualTo("Viết tiếp");
    }

    @Test
    void aPublishedArticleShowsWhatWasLastWritten() {
        Article article = newsroom.published("Tin");
        lan.gets(() -> newsroom.desk.save(article.id(), article.version(), Newsroom.manuscript("Bản mới")));

        EditorView view = open(minh, Optional.of(kept(1)));

        assertThat(view.form.title.getValue()).isEqualTo("Bản mới");
        assertThat(view.bar.button(ContentAct.WITHDRAW).isVisible()).isTrue();
    }

    @Test
    void whatIsTypedIsKeptAsADraftEveryTwentySeconds() {
        EditorView view = open(lan, Optional.of(newsroom.draft("Tin")));
        view.form.title.setValue("Đang viết dở");
        newsroom.clock.pass(Duration.ofSeconds(20));

        lan.does(view::tick);

        assertThat(view.bar.status()).isEqualTo("Đã lưu nháp 08:15:20");
        assertThat(kept(1).text().title()).isEqualTo("Tin");
    }

    @Test
    void nothingIsKeptWhenNothingWasTyped() {
        EditorView view = open(lan, Optional.of(newsroom.draft("Tin")));

        lan.does(view::tick);

        assertThat(lan.gets(() -> newsroom.drafts.find("news.article/1"))).isEmpty();
    }

    @Test
    void aDraftThatWasLeftIsOfferedAndOpened() {
        Article article = newsroom.draft("Tin");
        EditorView first = open(lan, Optional.of(article));
        first.form.title.setValue("Đang viết dở");
        first.form.cover.take(new StoredFile(HASH, "anh.jpg", "image/jpeg", 9, 1200, 800));
        screen.remove(first);

        EditorView second = open(lan, Optional.of(article));
        assertThat(second.banner.words()).contains("Có bản nháp chưa lưu, viết đến 08:15, 12/11/2026");
        assertThat(second.form.title.getValue()).isEqualTo("Tin");
        Pressed.by(lan).answer(second, "Mở bản nháp");

        assertThat(second.form.title.getValue()).isEqualTo("Đang viết dở");
        assertThat(second.form.value().cover()).isPresent();
        Pressed.by(lan).act(second, ContentAct.SAVE);
        assertThat(kept(1).text().title()).isEqualTo("Đang viết dở");
        assertThat(lan.gets(() -> newsroom.drafts.find("news.article/1"))).isEmpty();
    }

    @Test
    void aDraftThatWasLeftCanBeDropped() {
        Article article = newsroom.draft("Tin");
        EditorView first = open(lan, Optional.of(article));
        first.form.title.setValue("Đang viết dở");
        screen.remove(first);

        EditorView second = open(lan, Optional.of(article));
        Pressed.by(lan).answer(second, "Bỏ bản nháp");

        assertThat(second.banner.isVisible()).isFalse();
        assertThat(second.form.title.isReadOnly()).isFalse();
        assertThat(lan.gets(() -> newsroom.drafts.find("news.article/1"))).isEmpty();
    }

    @Test
    void whileOnePersonWritesOthersRead() {
        Article article = newsroom.draft("Tin");
        EditorView first = open(lan, Optional.of(article));

        EditorView second = open(minh, Optional.of(article));

        assertThat(second.banner.words()).contains("chi-lan đang sửa mục này từ 08:15, 12/11/2026");
        assertThat(second.form.title.isReadOnly()).isTrue();
        assertThat(second.bar.button(ContentAct.SAVE).isVisible()).isFalse();
        first.form.title.setValue("Bản của chị Lan");
        Pressed.by(lan).act(first, ContentAct.SAVE);
        screen.remove(first);
        Pressed.by(minh).answer(second, "Mở để sửa");
        assertThat(second.form.title.isReadOnly()).isFalse();
        assertThat(second.form.title.getValue()).isEqualTo("Bản của chị Lan");
    }

    @Test
    void nothingIsOverwrittenWhenTheArticleWasSavedElsewhere() {
        Article article = newsroom.draft("Tin");
        EditorView view = open(lan, Optional.of(article));
        EditorView otherWindow = open(lan, Optional.of(article));
        otherWindow.form.title.setValue("Bản thứ nhất");
        Pressed.by(lan).act(otherWindow, ContentAct.SAVE);
        view.form.title.setValue("Bản thứ hai");

        Pressed.by(lan).act(view, ContentAct.SAVE);

        assertThat(kept(1).text().title()).isEqualTo("Bản thứ nhất");
        assertThat(view.banner.words()).contains("Tin này vừa được lưu ở nơi khác");
        assertThat(view.form.title.getValue()).isEqualTo("Bản thứ hai");
        Pressed.by(lan).answer(view, "Xem bản mới nhất");
        assertThat(view.form.title.getValue()).isEqualTo("Bản thứ nhất");
        assertThat(view.banner.words()).contains("mở bản nháp rồi lưu là thay bản đó");
    }

    @Test
    void withoutARouteTheEditorSaysThatNothingCanBePublished() {
        EditorView view =
                lan.gets(() -> new EditorView(tools(alone), new Remembered(), Optional.of(newsroom.draft("Tin"))));

        assertThat(view.route.way.getElement().getTextRecursively()).contains("chưa gửi, duyệt hay đăng được");
        assertThat(view.form.title.isReadOnly()).isFalse();
    }

    @Test
    void whatIsInTheTrashIsReadAndCanBeTakenBack() {
        EditorView view = open(lan, Optional.of(newsroom.draft("Tin")));

        Pressed.by(lan).act(view, ContentAct.TRASH);
        assertThat(view.banner.words()).contains("thùng rác");
        assertThat(view.form.title.isReadOnly()).isTrue();
        Pressed.by(lan).act(view, ContentAct.RESTORE);

        assertThat(kept(1).state()).isEqualTo(State.DRAFT);
        assertThat(view.form.title.isReadOnly()).isFalse();
    }

    @Test
    void thePreviewShowsWhatIsTypedWithoutKeepingIt() {
        EditorView view = open(lan, Optional.of(newsroom.draft("Tin")));
        view.form.title.setValue("Chưa lưu");

        Pressed.by(lan).act(view, ContentAct.PREVIEW);

        assertThat(newsroom.previews.shown().getFirst()).contains("<h1>Chưa lưu</h1>");
        assertThat(ways).containsExactly("beside /xem-truoc/1");
        assertThat(kept(1).text().title()).isEqualTo("Tin");
    }

    @Test
    void theTitleIsCounted() {
        EditorView view = open(lan, Optional.empty());

        view.form.title.setValue("Lễ hội");
        assertThat(view.form.title.getHelperText()).isEqualTo("6/90 chữ");
        view.form.title.setValue("a".repeat(91));

        assertThat(view.form.title.getHelperText()).startsWith("91 chữ, nên rút còn 90");
    }

    private Tools tools(WritingTools writing) {
        return new Tools(newsroom.articles, newsroom.desk, newsroom.publishing, newsroom.page, writing);
    }

    private EditorView open(As person, Optional<Article> article) {
        EditorView view = person.gets(() -> new EditorView(tools, new Remembered(), article));
        screen.add(view);
        return view;
    }

    private void fill(EditorView view, String title) {
        view.form.title.setValue(title);
        view.form.category.setValue(newsroom.articles.categories().getFirst());
        view.form.summary.setValue("Tóm tắt");
        view.form.body.setValue("<p>Nội dung</p>");
    }

    private Article kept(long id) {
        return newsroom.articles.find(id).orElseThrow();
    }

    private final class Remembered implements Ways {

        @Override
        public void to(long id) {
            ways.add("article " + id);
        }

        @Override
        public void toList() {
            ways.add("list");
        }

        @Override
        public void beside(String address) {
            ways.add("beside " + address);
        }
    }
}
