package vn.wardportal.news.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.news.Article;
import vn.wardportal.news.State;

class NewsViewTest {

    private final Newsroom newsroom = new Newsroom();

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
        NewsView view = view();

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
        NewsView view = view();

        view.state.setValue(State.PUBLISHED);
        assertThat(titles(view)).containsExactly("Đã đăng");
        view.category.setValue(newsroom.articles.categories().getLast());

        assertThat(titles(view)).isEmpty();
    }

    @Test
    void theTrashIsShownOnlyWhenAskedFor() {
        Article draft = newsroom.draft("Bỏ đi");
        newsroom.editor.does(() -> newsroom.publishing.trash(draft.id(), draft.version()));
        NewsView view = view();
        assertThat(titles(view)).isEmpty();

        view.state.setValue(State.TRASHED);

        assertThat(titles(view)).containsExactly("Bỏ đi");
    }

    @Test
    void aNewArticleIsOneButtonAway() {
        List<String> pressed = new ArrayList<>();
        NewsView view = new NewsView(
                newsroom.worklist, newsroom.articles.categories(), newsroom.route, () -> pressed.add("new"));

        view.begin.click();

        assertThat(pressed).containsExactly("new");
    }

    private NewsView view() {
        return new NewsView(newsroom.worklist, newsroom.articles.categories(), newsroom.route, () -> {});
    }

    private static List<String> titles(NewsView view) {
        return view.grid.getLazyDataView().getItems().map(Worklist.Work::title).toList();
    }
}
