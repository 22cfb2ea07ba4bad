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
import vn.wardportal.api.site.Redirects;
import vn.wardportal.api.text.RichText;
import vn.wardportal.api.text.Slug;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.news.Article;
import vn.wardportal.news.Article.Life;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.State;
import vn.wardportal.news.desk.Refusal.Reason;

/** Where articles are written. Every act checks its permission and is audited. */
@Component(service = Desk.class)
public class Desk {

    private final Database database;
    private final Records records;
    private final Redirects redirects;
    private final RichText richText;
    private final Files files;
    private final Clock clock;

    @Activate
    public Desk(
            @Reference Database database,
            @Reference Records records,
            @Reference Redirects redirects,
            @Reference RichText richText,
            @Reference Files files,
            @Reference Clock clock) {
        this.database = database;
        this.records = records;
        this.redirects = redirects;
        this.richText = richText;
        this.files = files;
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
     * Keeps the text of an article. A changed address leads on to the new one if residents knew the old.
     *
     * @param seen the version the author began with
     * @throws Refusal if somebody changed the article since, if fields lack something, or if the address is taken
     */
    public Article save(long id, int seen, Manuscript manuscript) {
        Acting.require(Rights.EDIT);
        Manuscript clean = clean(manuscript);
        Refusal.unlessEmpty(Checks.forKeeping(clean));
        return database.write(handle -> {
            ArticleTable table = new ArticleTable(handle);
            Article before = table.claim(id, seen);
            checkState(before, clean);
            String slug = slug(clean, table, id);
            Article after = table.update(id, at(clean, slug), clock.instant());
            if (before.life().published().isPresent() && !before.path().equals(after.path())) {
                redirects.add(handle, before.path(), after.path());
            }
            records.note(handle, "save", after);
            return after;
        });
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
        Refusal.unlessEmpty(Checks.forKeeping(clean));
        return database.write(handle -> {
            ArticleTable table = new ArticleTable(handle);
            Article article = table.insert(at(clean, slug(clean, table, 0)), life, demo);
            records.note(handle, "create", article);
            return article;
        });
    }

    private Manuscript clean(Manuscript manuscript) {
        return manuscript.with(manuscript
                .text()
                .at(manuscript.text().slug(), richText.clean(manuscript.text().body())));
    }

    private static void checkState(Article before, Manuscript manuscript) {
        if (before.state() == State.TRASHED) {
            throw new Refusal(Reason.WRONG_STATE);
        }
        if (before.state() == State.PUBLISHED) {
            Acting.require(Rights.PUBLISH);
            Refusal.unlessEmpty(Checks.forResidents(manuscript));
        }
    }

    private static Manuscript at(Manuscript manuscript, String slug) {
        return manuscript.with(manuscript.text().at(slug, manuscript.text().body()));
    }

    /** The address that was asked for; where none was, one made from the title that nobody has. */
    private static String slug(Manuscript manuscript, ArticleTable table, long id) {
        String asked = manuscript.text().slug();
        if (asked.isBlank()) {
            String base = Slug.of(manuscript.text().title());
            String free = base;
            for (int count = 2; table.taken(free, id); count++) {
                free = base + "-" + count;
            }
            return free;
        }
        String slug = Slug.of(asked);
        if (table.taken(slug, id)) {
            throw new Refusal(Reason.ADDRESS_TAKEN);
        }
        return slug;
    }
}
