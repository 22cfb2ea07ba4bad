package vn.wardportal.news.editor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.drafts.Drafts.Editing;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.news.Article;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.Origin;
import vn.wardportal.news.State;
import vn.wardportal.news.Text;
import vn.wardportal.news.editor.Autosave.Left;

/** One person at work on one article: which version they saw, whose turn it is, and the draft of what is not kept yet. */
class Writing {

    private static final Manuscript BLANK =
            new Manuscript(new Text("", "", "", "", "", "", Origin.OWN), Optional.empty(), List.of());

    private final Tools tools;
    private final Person person = Acting.person().orElseThrow();
    private Optional<Article> article;
    private Autosave autosave;

    Writing(Tools tools, Optional<Article> article) {
        this.tools = tools;
        this.article = article;
        this.autosave = autosave();
    }

    /** The article as it is kept; absent before it first is. */
    Optional<Article> article() {
        return article;
    }

    Person person() {
        return person;
    }

    State state() {
        return article.map(Article::state).orElse(State.DRAFT);
    }

    /** Looks at the article anew. */
    Manuscript look() {
        article = article.flatMap(known -> tools.articles().find(known.id()));
        return article.map(Article::manuscript).orElse(BLANK);
    }

    /** Takes or keeps the turn; tells who has it if it is not free. What is not kept yet is nobody else's. */
    Optional<Editing> takeTurn() {
        return article.flatMap(kept -> tools.drafts().edit(subject()));
    }

    /** What is shown now is kept: only what differs from it is worth a draft. */
    void startFrom(Manuscript shown) {
        autosave.startFrom(shown);
    }

    Optional<Left> left(Manuscript shown) {
        return autosave.left(shown);
    }

    /** Whether the draft was begun from an older version than the one that is kept. */
    boolean older(Left left) {
        return left.version() != version();
    }

    Optional<Instant> keepDraft(Manuscript manuscript) {
        return autosave.keep(manuscript, version());
    }

    void dropDraft() {
        autosave.discard();
    }

    /** Keeps what is not kept and gives the turn away, on whatever thread the view ends. */
    void end(Manuscript manuscript) {
        Acting.as(person, () -> {
            keepDraft(manuscript);
            article.ifPresent(kept -> tools.drafts().release(subject()));
        });
    }

    void save(Manuscript manuscript) {
        Article saved = article.isEmpty()
                ? tools.desk().create(manuscript)
                : tools.desk().save(id(), version(), manuscript);
        autosave.discard();
        article = Optional.of(saved);
        autosave = autosave();
        autosave.startFrom(saved.manuscript());
    }

    void publish(Manuscript manuscript) {
        tools.publishing().check(manuscript);
        if (article.isEmpty() || autosave.changed(manuscript)) {
            save(manuscript);
        }
        article = Optional.of(tools.publishing().publish(id(), version()));
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
        autosave.discard();
    }

    /** Address of a page that shows the manuscript as residents would see it. */
    String preview(Manuscript manuscript) {
        return tools.previews().show(tools.page().preview(tools.desk().sketch(article, manuscript)));
    }

    private long id() {
        return article.map(Article::id).orElseThrow();
    }

    private int version() {
        return article.map(Article::version).orElse(0);
    }

    private Autosave autosave() {
        return new Autosave(tools.drafts(), tools.clock(), subject());
    }

    private String subject() {
        return "news.article/" + article.map(Article::id).map(String::valueOf).orElse("new");
    }
}
