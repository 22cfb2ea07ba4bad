package vn.wardportal.news.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.ContentAct;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.news.Article;
import vn.wardportal.news.desk.Newsroom;
import vn.wardportal.testing.As;
import vn.wardportal.testing.Pressed;

/** What is typed and not saved, and who writes while others read. */
class DraftsTest {

    private static final String HASH = "cd".repeat(32);

    private final Writers writers = new Writers();
    private final Newsroom newsroom = writers.newsroom;
    private final As lan = writers.lan;
    private final As minh = writers.minh;

    @AfterEach
    void close() {
        writers.close();
    }

    @Test
    void whatIsTypedIsKeptAsADraftEveryTwentySeconds() {
        EditorView view = writers.open(lan, Optional.of(newsroom.draft("Tin")));
        view.form.words.title.setValue("Đang viết dở");
        newsroom.clock.pass(Duration.ofSeconds(20));

        lan.does(view::tick);

        assertThat(view.bar.status()).isEqualTo("Đã lưu nháp 08:15:20");
        assertThat(writers.kept(1).text().title()).isEqualTo("Tin");
    }

    @Test
    void nothingIsKeptWhenNothingWasTyped() {
        EditorView view = writers.open(lan, Optional.of(newsroom.draft("Tin")));

        lan.does(view::tick);

        assertThat(lan.gets(() -> newsroom.drafts.find("news.article/1"))).isEmpty();
    }

    @Test
    void aDraftThatWasLeftIsOfferedAndOpened() {
        Article article = newsroom.draft("Tin");
        EditorView first = writers.open(lan, Optional.of(article));
        first.form.words.title.setValue("Đang viết dở");
        first.form.english.title.setValue("Half written");
        first.form.cover.take(new StoredFile(HASH, "anh.jpg", "image/jpeg", 9, 1200, 800));
        writers.leave(first);

        EditorView second = writers.open(lan, Optional.of(article));
        assertThat(second.banner.words()).contains("Có bản nháp chưa lưu, viết đến 08:15, 12/11/2026");
        assertThat(second.form.words.title.getValue()).isEqualTo("Tin");
        Pressed.by(lan).answer(second, "Mở bản nháp");

        assertThat(second.form.words.title.getValue()).isEqualTo("Đang viết dở");
        assertThat(second.form.english.title.getValue()).isEqualTo("Half written");
        assertThat(second.form.value().cover()).isPresent();
        Pressed.by(lan).act(second, ContentAct.SAVE);
        assertThat(writers.kept(1).text().title()).isEqualTo("Đang viết dở");
        assertThat(lan.gets(() -> newsroom.drafts.find("news.article/1"))).isEmpty();
    }

    @Test
    void aDraftThatWasLeftCanBeDropped() {
        Article article = newsroom.draft("Tin");
        EditorView first = writers.open(lan, Optional.of(article));
        first.form.words.title.setValue("Đang viết dở");
        writers.leave(first);

        EditorView second = writers.open(lan, Optional.of(article));
        Pressed.by(lan).answer(second, "Bỏ bản nháp");

        assertThat(second.banner.isVisible()).isFalse();
        assertThat(second.form.words.title.isReadOnly()).isFalse();
        assertThat(lan.gets(() -> newsroom.drafts.find("news.article/1"))).isEmpty();
    }

    @Test
    void whileOnePersonWritesOthersRead() {
        Article article = newsroom.draft("Tin");
        EditorView first = writers.open(lan, Optional.of(article));

        EditorView second = writers.open(minh, Optional.of(article));

        assertThat(second.banner.words()).contains("chi-lan đang sửa mục này từ 08:15, 12/11/2026");
        assertThat(second.form.words.title.isReadOnly()).isTrue();
        assertThat(second.bar.button(ContentAct.SAVE).isVisible()).isFalse();
        first.form.words.title.setValue("Bản của chị Lan");
        Pressed.by(lan).act(first, ContentAct.SAVE);
        writers.leave(first);
        Pressed.by(minh).answer(second, "Mở để sửa");
        assertThat(second.form.words.title.isReadOnly()).isFalse();
        assertThat(second.form.words.title.getValue()).isEqualTo("Bản của chị Lan");
    }

    @Test
    void nothingIsOverwrittenWhenTheArticleWasSavedElsewhere() {
        Article article = newsroom.draft("Tin");
        EditorView view = writers.open(lan, Optional.of(article));
        EditorView otherWindow = writers.open(lan, Optional.of(article));
        otherWindow.form.words.title.setValue("Bản thứ nhất");
        Pressed.by(lan).act(otherWindow, ContentAct.SAVE);
        view.form.words.title.setValue("Bản thứ hai");

        Pressed.by(lan).act(view, ContentAct.SAVE);

        assertThat(writers.kept(1).text().title()).isEqualTo("Bản thứ nhất");
        assertThat(view.banner.words()).contains("Tin này vừa được lưu ở nơi khác");
        assertThat(view.form.words.title.getValue()).isEqualTo("Bản thứ hai");
        Pressed.by(lan).answer(view, "Xem bản mới nhất");
        assertThat(view.form.words.title.getValue()).isEqualTo("Bản thứ nhất");
        assertThat(view.banner.words()).contains("mở bản nháp rồi lưu là thay bản đó");
    }
}
