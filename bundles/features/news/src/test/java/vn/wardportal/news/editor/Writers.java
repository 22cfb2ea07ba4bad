package vn.wardportal.news.editor;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.admin.WritingTools;
import vn.wardportal.news.Article;
import vn.wardportal.news.desk.Newsroom;
import vn.wardportal.news.desk.Rights;
import vn.wardportal.testing.As;
import vn.wardportal.testing.MemoryDecisions;
import vn.wardportal.testing.PlainFields;
import vn.wardportal.testing.PlainPanels;

/** The editor of articles in a newsroom, two people who write in it, and where it led them. */
final class Writers implements AutoCloseable {

    final Newsroom newsroom = new Newsroom();
    final As lan = newsroom.editor;
    final As minh = As.named("anh-minh", Rights.EDIT, Rights.WITHDRAW);
    final List<String> ways = new ArrayList<>();

    private final UI screen = new UI();
    private final WritingTools alone = new WritingTools(
            newsroom.drafts,
            newsroom.previews,
            new PlainFields(),
            new PlainPanels(newsroom.checks, new MemoryDecisions(newsroom.clock)),
            newsroom.clock);

    Writers() {
        UI.setCurrent(screen);
    }

    EditorView open(As person, Optional<Article> article) {
        return open(person, article, alone.with(newsroom.panels));
    }

    /** An editor while no route is there. */
    EditorView openAlone(As person, Article article) {
        return open(person, Optional.of(article), alone);
    }

    /** The person leaves it. */
    void leave(EditorView view) {
        screen.remove(view);
    }

    /** Fills in what every article needs. */
    void fill(EditorView view, String title) {
        view.form.words.title.setValue(title);
        view.form.place.category.setValue(newsroom.articles.categories().getFirst());
        view.form.words.summary.setValue("Tóm tắt");
        view.form.words.body.setValue("<p>Nội dung</p>");
    }

    Article kept(long id) {
        return newsroom.articles.find(id).orElseThrow();
    }

    private EditorView open(As person, Optional<Article> article, WritingTools writing) {
        Tools tools = new Tools(newsroom.articles, newsroom.desk, newsroom.publishing, newsroom.page, writing);
        EditorView view = person.gets(() -> new EditorView(tools, new Remembered(), article));
        screen.add(view);
        return view;
    }

    @Override
    public void close() {
        UI.setCurrent(null);
        newsroom.close();
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
