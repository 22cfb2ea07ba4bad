package vn.wardportal.news.desk;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.admin.ContentList;
import vn.wardportal.api.admin.ContentList.Line;
import vn.wardportal.api.admin.ContentList.Rows;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.news.Category;
import vn.wardportal.news.State;
import vn.wardportal.news.desk.Worklist.Filter;
import vn.wardportal.news.desk.Worklist.Work;

/** The articles as staff look through them, of all categories or of one. */
public final class ArticleLines implements Rows<State> {

    final ComboBox<Category> category = new ComboBox<>();

    private final Worklist worklist;
    private final Texts texts = Messages.of(ArticleLines.class).in(Language.VI).below("news");

    public ArticleLines(Worklist worklist, List<Category> categories) {
        this.worklist = worklist;
        category.setLabel(texts.get("editor.category"));
        category.setItems(categories);
        category.setItemLabelGenerator(one -> one.title(Language.VI));
        category.setClearButtonVisible(true);
    }

    /** @param write what happens when somebody begins a new article */
    public ContentList<State> list(Route route, Runnable write) {
        return new ContentList<>(texts, State.class, this, route, write, List.of()).narrowedBy(category);
    }

    @Override
    public List<Line<State>> find(String words, Optional<State> state, int offset, int limit) {
        return worklist.find(filter(words, state), offset, limit).stream()
                .map(this::line)
                .toList();
    }

    private Line<State> line(Work work) {
        String when = work.published()
                .map(time -> texts.get("admin.publishedAt", Dates.time(time)))
                .orElseGet(() -> texts.get("admin.changedAt", Dates.time(work.updated())));
        return new Line<>(
                work.subject(),
                "tin-tuc/" + work.id(),
                work.title(),
                String.join(" · ", work.category(), when, work.writer()),
                work.state());
    }

    @Override
    public int count(String words, Optional<State> state) {
        return worklist.count(filter(words, state));
    }

    private Filter filter(String words, Optional<State> state) {
        return new Filter(words, category.getOptionalValue().map(Category::slug), state);
    }
}
