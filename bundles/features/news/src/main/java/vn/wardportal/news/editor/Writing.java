package vn.wardportal.news.editor;

import java.util.List;
import java.util.Optional;
import vn.wardportal.news.Article;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.Origin;
import vn.wardportal.news.State;
import vn.wardportal.news.Text;

/** The article that is written: as it was last seen, and what can be done with it. */
class Writing {

    private static final Manuscript BLANK =
            new Manuscript(new Text("", "", "", "", "", "", Origin.OWN), Optional.empty(), List.of());

    private final Tools tools;
    private Optional<Article> article;

    Writing(Tools tools, Optional<Article> article) {
        this.tools = tools;
        this.article = article;
    }

    /** The article as it is kept; absent before it first is. */
    Optional<Article> article() {
        return article;
    }

    State state() {
        return article.map(Article::state).orElse(State.DRAFT);
    }

    int version() {
        return article.map(Article::version).orElse(0);
    }

    String subject() {
        return "news.article/" + article.map(Article::id).map(String::valueOf).orElse("new");
    }

    /** Looks at the article anew. */
    Manuscript look() {
        article = article.flatMap(known -> tools.articles().find(known.id()));
        return manuscript();
    }

    Manuscript manuscript() {
        return article.map(tools.desk()::written).orElse(BLANK);
    }

    void save(Manuscript manuscript) {
        article = Optional.of(
                article.isEmpty()
                        ? tools.desk().create(manuscript)
                        : tools.desk().save(id(), version(), manuscript));
    }

    /** Why the person cannot write on it, in words. */
    Optional<String> closed() {
        return article.flatMap(tools.desk()::closed);
    }

    /** Whether there is a version of it that could be sent in. */
    boolean recorded() {
        return article.map(tools.desk()::recorded).orElse(false);
    }

    void withdraw(String reason) {
        article = Optional.of(tools.publishing().withdraw(id(), version(), reason));
    }

    void trash() {
        article = Optional.of(tools.publishing().trash(id(), version()));
    }

    void restore() {
        article = Optional.of(tools.publishing().restore(id(), version()));
    }

    void delete() {
        tools.publishing().delete(id(), version());
    }

    /** Address of a page that shows the manuscript as residents would see it. */
    String preview(Manuscript manuscript) {
        return tools.previews().show(tools.page().preview(tools.desk().sketch(article, manuscript)));
    }

    private long id() {
        return article.map(Article::id).orElseThrow();
    }
}
