package vn.wardportal.news.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.content.ContentTable;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.content.Refusal.Reason;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.site.Redirects;
import vn.wardportal.api.text.Slug;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.news.Article;
import vn.wardportal.news.Article.Life;
import vn.wardportal.news.Articles;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.State;
import vn.wardportal.news.Tally;
import vn.wardportal.news.Text;

/** Changes the tables of articles within one transaction, and keeps the tally in step. */
public class ArticleTable extends ContentTable<Article, Manuscript> {

    private final ArticleRows rows;
    private final Redirects redirects;

    ArticleTable(Handle handle, Redirects redirects) {
        super(handle, "news.article");
        this.rows = new ArticleRows(handle);
        this.redirects = redirects;
    }

    @Override
    public Optional<Article> find(long id) {
        return Articles.find(handle, id);
    }

    Article insert(Manuscript manuscript, Life life, boolean demo) {
        Article article = existing(rows.insert(addressed(manuscript, 0), life, demo));
        count(article);
        return article;
    }

    @Override
    public Manuscript addressed(Article before, Manuscript manuscript) {
        return addressed(manuscript, before.id());
    }

    /** The address that was asked for; where none was, one made from the title that nobody has. */
    private Manuscript addressed(Manuscript manuscript, long id) {
        Text text = manuscript.text();
        if (text.slug().isBlank()) {
            return at(manuscript, Slug.free(Slug.of(text.title()), slug -> taken(slug, id)));
        }
        String slug = Slug.of(text.slug());
        if (taken(slug, id)) {
            throw new Refusal(Reason.ADDRESS_TAKEN);
        }
        return at(manuscript, slug);
    }

    @Override
    public void rewrite(Article before, Manuscript manuscript, Instant now) {
        rows.update(before.id(), manuscript, now);
        Article after = existing(before.id());
        if (!after.text().category().equals(before.text().category())) {
            count(before);
            count(after);
        }
    }

    @Override
    public void show(Article before, Manuscript manuscript, Release release, Instant now) {
        String slug = Slug.free(manuscript.text().slug(), other -> taken(other, before.id()));
        rewrite(before, at(manuscript, slug), now);
        Instant first = before.life().published().orElse(now);
        Article after = become(before, before.life().become(State.PUBLISHED, Optional.of(first), Optional.empty()));
        decided(before.id(), release);
        if (before.shown() && !before.path().equals(after.path())) {
            redirects.add(handle, before.path(), after.path());
        }
    }

    @Override
    public void withdraw(Article before, Withdrawal withdrawal) {
        Life life = before.life();
        become(before, life.become(State.WITHDRAWN, life.published(), Optional.of(withdrawal)));
    }

    @Override
    public void trash(Article before) {
        become(before, before.life().become(State.TRASHED));
    }

    @Override
    public void restore(Article before) {
        boolean withdrawn = before.life().withdrawal().isPresent();
        become(before, before.life().become(withdrawn ? State.WITHDRAWN : State.DRAFT));
    }

    @Override
    public void delete(Article before) {
        rows.delete(before.id());
        count(before);
    }

    /** The articles that came as samples. */
    List<Article> demo() {
        return handle.createQuery("select id from news.article where demo").mapTo(Long.class).list().stream()
                .map(this::existing)
                .toList();
    }

    private boolean taken(String slug, long except) {
        return handle.createQuery("select exists (select 1 from news.article where slug = :slug and id <> :id)")
                .bind("slug", slug)
                .bind("id", except)
                .mapTo(Boolean.class)
                .one();
    }

    private Article become(Article before, Life life) {
        rows.become(before.id(), life);
        Article after = existing(before.id());
        count(after);
        return after;
    }

    private void count(Article article) {
        article.life()
                .published()
                .ifPresent(time -> Tally.count(handle, article.text().category(), time));
    }

    private static Manuscript at(Manuscript manuscript, String slug) {
        return manuscript.with(manuscript.text().at(slug, manuscript.text().body()));
    }
}
