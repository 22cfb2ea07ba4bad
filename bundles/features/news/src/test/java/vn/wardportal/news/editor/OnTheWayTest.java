package vn.wardportal.news.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.ContentAct;
import vn.wardportal.news.Article;
import vn.wardportal.news.desk.Newsroom;
import vn.wardportal.testing.As;
import vn.wardportal.testing.Pressed;

/** The editor of an article that goes its way to the residents. */
class OnTheWayTest {

    private final Writers writers = new Writers();
    private final Newsroom newsroom = writers.newsroom;
    private final As lan = writers.lan;
    private final As minh = writers.minh;

    @AfterEach
    void close() {
        writers.close();
    }

    @Test
    void whatWasTypedIsKeptBeforeItGoesOn() {
        EditorView view = writers.open(lan, Optional.of(newsroom.draft("Tin")));
        view.form.words.title.setValue("Tin đã sửa");

        assertThat(lan.gets(newsroom.panels.form()::keep)).isTrue();

        assertThat(writers.kept(1).text().title()).isEqualTo("Tin đã sửa");
    }

    @Test
    void whatWasKeptBeforeThereWereVersionsGetsOneBeforeItGoesOn() {
        EditorView view = writers.open(lan, Optional.of(newsroom.draft("Tin")));
        newsroom.database.write(handle -> {
            newsroom.editions.forget(handle, "news.article/1");
            return true;
        });

        assertThat(lan.gets(newsroom.panels.form()::keep)).isTrue();

        assertThat(newsroom.editions.newest("news.article/1")).isPresent();
        assertThat(view.form.words.title.getValue()).isEqualTo("Tin");
    }

    @Test
    void aNewArticleGoesOnUnderItsNumber() {
        EditorView view = writers.open(lan, Optional.empty());
        writers.fill(view, "Lễ hội đường hoa");

        assertThat(lan.gets(newsroom.panels.form()::keep)).isTrue();
        assertThat(newsroom.panels.form().subject()).isEqualTo("news.article/1");
        lan.does(() -> newsroom.panels.form().moved("Đã gửi"));

        assertThat(writers.ways).containsExactly("article 1");
    }

    @Test
    void whatIsWithSomebodyElseIsReadAndOpensWhenItComesBack() {
        EditorView view = writers.open(lan, Optional.of(newsroom.draft("Tin")));
        newsroom.workflow.close("news.article/1", "Tin đang ở bước “Duyệt”.");

        lan.does(() -> newsroom.panels.form().moved("Đã chuyển"));
        assertThat(view.banner.words()).contains("Tin đang ở bước “Duyệt”.");
        assertThat(view.form.words.title.isReadOnly()).isTrue();
        assertThat(view.bar.status()).contains("Đã chuyển");
        assertThat(minh.gets(() -> newsroom.drafts.edit("news.article/1"))).isEmpty();
        minh.does(() -> newsroom.drafts.release("news.article/1"));
        newsroom.workflow.open("news.article/1");
        lan.does(() -> newsroom.panels.form().moved("Đã trả lại"));

        assertThat(view.form.words.title.isReadOnly()).isFalse();
    }

    @Test
    void whatIsTypedWhileItGoesUpStaysAndCanBeSaved() {
        EditorView view = writers.open(lan, Optional.of(newsroom.draft("Tin")));
        newsroom.published(writers.kept(1));
        view.form.words.title.setValue("Viết tiếp");

        lan.does(() -> newsroom.panels.form().moved("Đã đăng"));

        assertThat(view.form.words.title.getValue()).isEqualTo("Viết tiếp");
        assertThat(view.bar.status()).contains("Đã đăng");
        Pressed.by(lan).act(view, ContentAct.SAVE);
        assertThat(newsroom.desk.written(writers.kept(1)).text().title()).isEqualTo("Viết tiếp");
    }

    @Test
    void whatWasTypedIsOfferedWhenItCannotStay() {
        EditorView view = writers.open(lan, Optional.of(newsroom.draft("Tin")));
        view.form.words.title.setValue("Viết tiếp");
        newsroom.workflow.close("news.article/1", "Tin đang ở bước “Duyệt”.");
        lan.does(() -> newsroom.panels.form().moved(""));
        assertThat(view.form.words.title.getValue()).isEqualTo("Tin");

        newsroom.workflow.open("news.article/1");
        lan.does(() -> newsroom.panels.form().moved(""));
        Pressed.by(lan).answer(view, "Mở bản nháp");

        assertThat(view.form.words.title.getValue()).isEqualTo("Viết tiếp");
    }

    @Test
    void aPublishedArticleShowsWhatWasLastWritten() {
        Article article = newsroom.published("Tin");
        lan.gets(() -> newsroom.desk.save(article.id(), article.version(), Newsroom.manuscript("Bản mới")));

        EditorView view = writers.open(minh, Optional.of(writers.kept(1)));

        assertThat(view.form.words.title.getValue()).isEqualTo("Bản mới");
        assertThat(view.bar.button(ContentAct.WITHDRAW).isVisible()).isTrue();
    }

    @Test
    void withoutARouteTheEditorSaysThatNothingCanBePublished() {
        EditorView view = writers.openAlone(lan, newsroom.draft("Tin"));

        assertThat(view.route.way.getElement().getTextRecursively()).contains("chưa gửi, duyệt hay đăng được");
        assertThat(view.form.words.title.isReadOnly()).isFalse();
    }
}
