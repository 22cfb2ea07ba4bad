package vn.wardportal.news.desk;

import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentDesk;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.news.Article;
import vn.wardportal.news.Article.Life;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.State;

/** Where articles are written. */
@Component(service = Desk.class)
public class Desk extends ContentDesk<Article, Manuscript> {

    private final ArticleStore store;

    @Activate
    public Desk(@Reference ArticleStore store) {
        super(store);
        this.store = store;
    }

    /**
     * Keeps a new article as a draft.
     *
     * @throws vn.wardportal.api.content.Refusal if fields lack something, or the address is taken
     */
    public Article create(Manuscript manuscript) {
        return insert(manuscript, unborn(), false);
    }

    /** The article as it would be with that manuscript, for a preview. */
    public Article sketch(Optional<Article> article, Manuscript manuscript) {
        Life unborn = unborn();
        return new Article(
                article.map(Article::id).orElse(0L),
                article.map(Article::version).orElse(0),
                kind().clean(manuscript),
                article.map(Article::life).orElse(unborn));
    }

    Article insert(Manuscript manuscript, Life life, boolean demo) {
        return insert(manuscript, (handle, clean) -> store.table(handle).insert(clean, life, demo));
    }

    void deleteSamples() {
        deleteAll(handle -> store.table(handle).demo());
    }

    private Life unborn() {
        Person writer = Acting.require(Rights.EDIT);
        Instant now = store.services().clock().instant();
        return new Life(State.DRAFT, writer.name(), now, now, Optional.empty(), Optional.empty());
    }
}
