package vn.wardportal.news.desk;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.text.RichText;
import vn.wardportal.api.text.Slug;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.version.Editions;
import vn.wardportal.news.Article;
import vn.wardportal.news.Article.Life;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.ManuscriptFields;
import vn.wardportal.news.Route;
import vn.wardportal.news.State;
import vn.wardportal.news.desk.Refusal.Reason;

/** Where articles are written. Every act checks its permission and is audited. */
@Component(service = Desk.class)
public class Desk {

    private final Database database;
    private final Records records;
    private final RichText richText;
    private final Files files;
    private final Editions editions;
    private final Route route;
    private final Clock clock;

    @Activate
    public Desk(
            @Reference Database database,
            @Reference Records records,
            @Reference RichText richText,
            @Reference Files files,
            @Reference Editions editions,
            @Reference Route route,
            @Reference Clock clock) {
        this.database = database;
        this.records = records;
        this.richText = richText;
        this.files = files;
        this.editions = editions;
        this.route = route;
        this.clock = clock;
    }

    /** Takes a picture or document for an article; it is kept for good once the article is. */
    public StoredFile take(String name, InputStream content, Kind kind) {
        Acting.require(Rights.EDIT);
        return files.store(new Upload(name, content), kind);
    }

    /**
     * Keeps a new article as a draft.
     *
     * @throws Refusal if fields lack something
     */
    public Article create(Manuscript manuscript) {
        Person writer = Acting.require(Rights.EDIT);
        Instant now = clock.instant();
        return insert(
                manuscript, new Life(State.DRAFT, writer.name(), now, now, Optional.empty(), Optional.empty()), false);
    }

    /**
     * Keeps the text of an article. Residents who read it already go on to read what was published.
     *
     * @param seen the version the author began with
     * @throws Refusal if somebody changed the article since, if fields lack something, or if the address is taken
     */
    public Article save(long id, int seen, Manuscript manuscript) {
        Acting.require(Rights.EDIT);
        Manuscript clean = clean(manuscript);
        Refusal.unlessEmpty(Mistakes.forKeeping(clean));
        return database.write(handle -> {
            ArticleTable table = new ArticleTable(handle);
            Article before = table.claim(id, seen);
            checkState(before);
            Manuscript kept = at(clean, slug(clean, table, id));
            editions.keep(handle, Records.subject(id), ManuscriptFields.of(kept));
            Article after = before.life().published().isPresent()
                    ? table.existing(id)
                    : table.update(id, kept, clock.instant());
            records.noteWritten(handle, "save", after, kept);
            return after;
        });
    }

    /** What was last written, which residents may not have read yet. */
    public Manuscript written(Article article) {
        return editions.newest(Records.subject(article.id()))
                .map(edition -> ManuscriptFields.manuscript(edition.fields()))
                .orElse(article.manuscript());
    }

    /** Why the acting person cannot write on the article now, in words. */
    public Optional<String> closed(Article article) {
        return route.closed(Records.subject(article.id()));
    }

    /** Whether there is a version of it that could be sent in; what was kept before versions were has none. */
    public boolean recorded(Article article) {
        return editions.newest(Records.subject(article.id())).isPresent();
    }

    /** The article as it would be with that manuscript, for a preview. */
    public Article sketch(Optional<Article> article, Manuscript manuscript) {
        Person writer = Acting.require(Rights.EDIT);
        Instant now = clock.instant();
        Life unborn = new Life(State.DRAFT, writer.name(), now, now, Optional.empty(), Optional.empty());
        return new Article(
                article.map(Article::id).orElse(0L),
                article.map(Article::version).orElse(0),
                clean(manuscript),
                article.map(Article::life).orElse(unborn));
    }

    Article insert(Manuscript manuscript, Life life, boolean demo) {
        Manuscript clean = clean(manuscript);
        Refusal.unlessEmpty(Mistakes.forKeeping(clean));
        return database.write(handle -> {
            ArticleTable table = new ArticleTable(handle);
            Article article = table.insert(at(clean, slug(clean, table, 0)), life, demo);
            editions.keep(handle, Records.subject(article.id()), ManuscriptFields.of(article.manuscript()));
            records.note(handle, "create", article);
            return article;
        });
    }

    private Manuscript clean(Manuscript manuscript) {
        return manuscript.with(manuscript
                .text()
                .at(manuscript.text().slug(), richText.clean(manuscript.text().body())));
    }

    private void checkState(Article before) {
        if (before.state() == State.TRASHED) {
            throw new Refusal(Reason.WRONG_STATE);
        }
        if (closed(before).isPresent()) {
            throw new Refusal(Reason.CLOSED);
        }
    }

    private static Manuscript at(Manuscript manuscript, String slug) {
        return manuscript.with(manuscript.text().at(slug, manuscript.text().body()));
    }

    /** The address that was asked for; where none was, one made from the title that nobody has. */
    private static String slug(Manuscript manuscript, ArticleTable table, long id) {
        String asked = manuscript.text().slug();
        if (asked.isBlank()) {
            return table.free(Slug.of(manuscript.text().title()), id);
        }
        String slug = Slug.of(asked);
        if (table.taken(slug, id)) {
            throw new Refusal(Reason.ADDRESS_TAKEN);
        }
        return slug;
    }
}
