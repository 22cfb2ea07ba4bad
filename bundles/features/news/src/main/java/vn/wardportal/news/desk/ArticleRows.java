package vn.wardportal.news.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.news.Article.Life;
import vn.wardportal.news.Cover;
import vn.wardportal.news.English;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.Text;

/** Writes articles into their tables, column by column. */
class ArticleRows {

    private static final StoredFile NO_FILE = new StoredFile("", "", "", 0, 0, 0);
    private static final Cover NO_COVER = new Cover(NO_FILE, "", "", "");

    private final Handle handle;

    ArticleRows(Handle handle) {
        this.handle = handle;
    }

    /** Answers the number of the new article. */
    long insert(Manuscript manuscript, Life life, boolean demo) {
        var insert = handle.createUpdate("""
                insert into news.article (slug, category, title, summary, unit, origin, origin_name, origin_author,
                    origin_address, cover_hash, cover_name, cover_type, cover_bytes, cover_width, cover_height, cover_alt,
                    cover_caption, cover_author, english, en_title, en_summary, en_alt, en_caption, en_of, state, writer, created_at, updated_at, published_at, version, demo)
                values (:slug, :category, :title, :summary, :unit, :origin, :originName, :originAuthor,
                    :originAddress, :coverHash, :coverName, :coverType, :coverBytes, :coverWidth, :coverHeight, :coverAlt,
                    :coverCaption, :coverAuthor, :english, :enTitle, :enSummary, :enAlt, :enCaption, :enOf, :state, :writer, :created, :updated, :published, 1, :demo)""");
        bind(insert, manuscript)
                .bind("state", life.state().name())
                .bind("writer", life.writer())
                .bind("created", at(life.created()))
                .bind("updated", at(life.updated()))
                .bind("published", life.published().map(ArticleRows::at).orElse(null))
                .bind("demo", demo);
        long id = insert.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        keepParts(id, manuscript);
        return id;
    }

    void update(long id, Manuscript manuscript, Instant now) {
        bind(handle.createUpdate("""
                        update news.article set slug = :slug, category = :category, title = :title, summary = :summary,
                            unit = :unit, origin = :origin, origin_name = :originName, origin_author = :originAuthor,
                            origin_address = :originAddress, cover_hash = :coverHash, cover_name = :coverName,
                            cover_type = :coverType, cover_bytes = :coverBytes, cover_width = :coverWidth,
                            cover_height = :coverHeight, cover_alt = :coverAlt, cover_caption = :coverCaption,
                            cover_author = :coverAuthor, english = :english, en_title = :enTitle,
                            en_summary = :enSummary, en_alt = :enAlt, en_caption = :enCaption, en_of = :enOf,
                            updated_at = :updated
                        where id = :id"""), manuscript)
                .bind("updated", at(now))
                .bind("id", id)
                .execute();
        keepParts(id, manuscript);
    }

    /** Writes where it stands, and none of its words. */
    void become(long id, Life life) {
        handle.createUpdate("""
                        update news.article set state = :state, published_at = :published, withdrawn_at = :withdrawn,
                            withdrawn_because = :reason where id = :id""")
                .bind("state", life.state().name())
                .bind("published", life.published().map(ArticleRows::at).orElse(null))
                .bind(
                        "withdrawn",
                        life.withdrawal()
                                .map(Withdrawal::at)
                                .map(ArticleRows::at)
                                .orElse(null))
                .bind("reason", life.withdrawal().map(Withdrawal::reason).orElse(null))
                .bind("id", id)
                .execute();
    }

    void delete(long id) {
        handle.execute("delete from news.attachment where article = ?", id);
        handle.execute("delete from news.article_body where article = ?", id);
        handle.execute("delete from news.article where id = ?", id);
    }

    private void keepParts(long id, Manuscript manuscript) {
        handle.execute(
                "merge into news.article_body (article, html, en_html, consents) key (article) values (?, ?, ?, ?)",
                id,
                manuscript.text().body(),
                manuscript.english().body(),
                Consent.text(manuscript.consents()));
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
        bind(statement, manuscript.english());
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

    private static <T extends SqlStatement<T>> void bind(T statement, English english) {
        statement
                .bind("english", english.given())
                .bind("enTitle", english.title())
                .bind("enSummary", english.summary())
                .bind("enAlt", english.alt())
                .bind("enCaption", english.caption())
                .bind("enOf", english.of());
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
