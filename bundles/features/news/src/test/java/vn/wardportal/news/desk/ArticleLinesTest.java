package vn.wardportal.news.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.ContentList;
import vn.wardportal.news.Article;
import vn.wardportal.news.State;

class ArticleLinesTest {

    private final Newsroom newsroom = new Newsroom();
    private final ArticleLines lines = new ArticleLines(newsroom.worklist, newsroom.articles.categories());

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void theLatestChangedComesFirst() {
        newsroom.draft("Tin một");
        newsroom.days(1);
        newsroom.published("Tin hai");

        assertThat(titles(view())).containsExactly("Tin hai", "Tin một");
    }

    @Test
    void titlesAreFoundWithAndWithoutAccents() {
        newsroom.draft("Lễ hội đường hoa");
        newsroom.draft("Thông báo");
        ContentList<State> view = view();

        view.words.setValue("đường");
        assertThat(titles(view)).containsExactly("Lễ hội đường hoa");
        view.words.setValue("le hoi");

        assertThat(titles(view)).containsExactly("Lễ hội đường hoa");
        assertThat(view.found()).isEqualTo("1 tin");
    }

    @Test
    void categoryAndStateNarrowTheList() {
        newsroom.draft("Bản nháp");
        newsroom.published("Đã đăng");
        ContentList<State> view = view();

        view.state.setValue(State.PUBLISHED);
        assertThat(titles(view)).containsExactly("Đã đăng");
        lines.category.setValue(newsroom.articles.categories().getLast());

        assertThat(titles(view)).isEmpty();
    }

    @Test
    void theTrashIsShownOnlyWhenAskedFor() {
        Article draft = newsroom.draft("Bỏ đi");
        newsroom.editor.does(() -> newsroom.publishing.trash(draft.id(), draft.version()));
        ContentList<State> view = view();
        assertThat(titles(view)).isEmpty();

        view.state.setValue(State.TRASHED);

        assertThat(titles(view)).containsExactly("Bỏ đi");
    }

    @Test
    void aNewArticleIsOneButtonAway() {
        List<String> pressed = new ArrayList<>();
        ContentList<State> view = lines.list(newsroom.route, () -> pressed.add("new"));

        view.begin.click();

        assertThat(pressed).containsExactly("new");
    }

    private ContentList<State> view() {
        return lines.list(newsroom.route, () -> {});
    }

    private static List<String> titles(ContentList<State> view) {
        return view.grid
                .getLazyDataView()
                .getItems()
                .map(ContentList.Line::title)
                .toList();
    }
}
