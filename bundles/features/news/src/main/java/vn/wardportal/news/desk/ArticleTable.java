package vn.wardportal.news.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.news.Article;
import vn.wardportal.news.Article.Life;
import vn.wardportal.news.Article.Withdrawal;
import vn.wardportal.news.Articles;
import vn.wardportal.news.Attachment;
import vn.wardportal.news.Cover;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.Tally;
import vn.wardportal.news.Text;
import vn.wardportal.news.desk.Refusal.Reason;

/** Changes the tables of articles within one transaction, and keeps the tally in step. */
class ArticleTable {

    private static final StoredFile NO_FILE = new StoredFile("", "", "", 0, 0, 0);
    private static final Cover NO_COVER = new Cover(NO_FILE, "", "", "");

    private final Handle handle;

    ArticleTable(Handle handle) {
        this.handle = handle;
    }

    /** The article, locked until the transaction ends, unless somebody changed it since that version. */
    Article claim(long id, int seen) {
        int claimed =
                handle.execute("update news.article set version = version + 1 where id = ? and version = ?", id, seen);
        Article article = existing(id);
        if (claimed == 0) {
            throw new Refusal(Reason.CHANGED);
        }
        return article;
    }

    Article existing(long id) {
        return Articles.find(handle, id).orElseThrow(() -> new Refusal(Reason.GONE));
    }

    Article insert(Manuscript manuscript, Life life, boolean demo) {
        var insert = handle.createUpdate("""
                insert into news.article (slug, category, title, summary, unit, origin, origin_name, origin_author,
                    origin_address, cover_hash, cover_name, cover_type, cover_bytes, cover_width, cover_height, cover_alt,
                    cover_caption, cover_author, state, writer, created_at, updated_at, published_at, version, demo)
                values (:slug, :category, :title, :summary, :unit, :origin, :originName, :originAuthor,
                    :originAddress, :coverHash, :coverName, :coverType, :coverBytes, :coverWidth, :coverHeight, :coverAlt,
                    :coverCaption, :coverAuthor, :state, :writer, :created, :updated, :published, 1, :demo)""");
        bind(insert, manuscript)
                .bind("state", life.state().name())
                .bind("writer", life.writer())
                .bind("created", at(life.created()))
                .bind("updated", at(life.updated()))
                .bind("published", life.published().map(ArticleTable::at).orElse(null))
                .bind("demo", demo);
        long id = insert.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        keepParts(id, manuscript);
        Article article = existing(id);
        count(article);
        return article;
    }

    Article update(long id, Manuscript manuscript, Instant now) {
        Article before = existing(id);
        bind(handle.createUpdate("""
                        update news.article set slug = :slug, category = :category, title = :title, summary = :summary,
                            unit = :unit, origin = :origin, origin_name = :originName, origin_author = :originAuthor,
                            origin_address = :originAddress, cover_hash = :coverHash, cover_name = :coverName,
                            cover_type = :coverType, cover_bytes = :coverBytes, cover_width = :coverWidth,
                            cover_height = :coverHeight, cover_alt = :coverAlt, cover_caption = :coverCaption,
                            cover_author = :coverAuthor, updated_at = :updated
                        where id = :id"""), manuscript)
                .bind("updated", at(now))
                .bind("id", id)
                .execute();
        keepParts(id, manuscript);
        Article after = existing(id);
        if (!after.text().category().equals(before.text().category())) {
            count(before);
            count(after);
        }
        return after;
    }

    Article become(long id, Life life) {
        handle.createUpdate("""
                        update news.article set state = :state, published_at = :published, withdrawn_at = :withdrawn,
                            withdrawn_because = :reason where id = :id""")
                .bind("state", life.state().name())
                .bind("published", life.published().map(ArticleTable::at).orElse(null))
                .bind(
                        "withdrawn",
                        life.withdrawal()
                                .map(Withdrawal::at)
                                .map(ArticleTable::at)
                                .orElse(null))
                .bind("reason", life.withdrawal().map(Withdrawal::reason).orElse(null))
                .bind("id", id)
                .execute();
        Article after = existing(id);
        count(after);
        return after;
    }

    void delete(Article article) {
        handle.execute("delete from news.attachment where article = ?", article.id());
        handle.execute("delete from news.article_body where article = ?", article.id());
        handle.execute("delete from news.article where id = ?", article.id());
        count(article);
    }

    /** Numbers of the articles that came as samples. */
    List<Long> demo() {
        return handle.createQuery("select id from news.article where demo")
                .mapTo(Long.class)
                .list();
    }

    boolean taken(String slug, long except) {
        return handle.createQuery("select exists (select 1 from news.article where slug = :slug and id <> :id)")
                .bind("slug", slug)
                .bind("id", except)
                .mapTo(Boolean.class)
                .one();
    }

    /** The address, or the next one like it that nobody else has. */
    String free(String slug, long except) {
        String free = slug;
        for (int count = 2; taken(free, except); count++) {
            free = slug + "-" + count;
        }
        return free;
    }

    /** Whether a decision of that number, or a later one, was done already. */
    boolean done(long id, long release) {
        return handle.createQuery("select released >= :release from news.article where id = :id")
                .bind("release", release)
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }

    void done(Article article, long release) {
        handle.execute("update news.article set released = ? where id = ?", release, article.id());
    }

    private void count(Article article) {
        article.life()
                .published()
                .ifPresent(time -> Tally.count(handle, article.text().category(), time));
    }

    private void keepParts(long id, Manuscript manuscript) {
        handle.execute(
                "merge into news.article_body (article, html) key (article) values (?, ?)",
                id,
                manuscript.text().body());
        handle.execute("delete from news.attachment where article = ?", id);
        int place = 0;
        for (Attachment attachment : manuscript.attachments()) {
            StoredFile file = attachment.file();
            handle.execute(
                    "insert into news.attachment (article, place, hash, name, type, bytes, title) values (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    place++,
                    file.hash(),
                    file.name(),
                    file.type(),
                    file.bytes(),
                    attachment.title());
        }
    }

    private static <T extends SqlStatement<T>> T bind(T statement, Manuscript manuscript) {
        Text text = manuscript.text();
        bind(statement, manuscript.cover());
        return statement
                .bind("slug", text.slug())
                .bind("category", text.category())
                .bind("title", text.title())
                .bind("summary", text.summary())
                .bind("unit", text.unit())
                .bind("origin", text.origin().kind().name())
                .bind("originName", text.origin().name())
                .bind("originAuthor", text.origin().author())
                .bind("originAddress", text.origin().address());
    }

    private static <T extends SqlStatement<T>> void bind(T statement, Optional<Cover> cover) {
        Cover bound = cover.orElse(NO_COVER);
        StoredFile file = bound.file();
        @Nullable String hash = cover.isPresent() ? file.hash() : null;
        statement
                .bind("coverHash", hash)
                .bind("coverName", file.name())
                .bind("coverType", file.type())
                .bind("coverBytes", file.bytes())
                .bind("coverWidth", file.width())
                .bind("coverHeight", file.height())
                .bind("coverAlt", bound.alt())
                .bind("coverCaption", bound.caption())
                .bind("coverAuthor", bound.author());
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
