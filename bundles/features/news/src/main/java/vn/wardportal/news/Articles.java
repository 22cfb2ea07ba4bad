package vn.wardportal.news;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.page.Remembered;
import vn.wardportal.api.page.RememberedEach;

/** Reads whole articles. */
@Component(service = Articles.class)
public class Articles {

    private static final String WHOLE =
            "select a.*, b.html, b.en_html, b.consents from news.article a join news.article_body b on b.article = a.id where ";

    private static final int BESIDE = 4;

    private final Database database;
    private final Remembered<Categories> categories;
    private final RememberedEach<String, List<Headline>> newest;

    @Activate
    public Articles(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.categories = new Remembered<>(clock, () -> database.read(Categories::read));
        // one more than are shown, for the article itself may be among them
        this.newest = new RememberedEach<>(
                clock, category -> database.read(handle -> Headlines.newestIn(handle, category, BESIDE + 1)));
    }

    /** The article of that number, whatever its state. */
    public Optional<Article> find(long id) {
        return database.read(handle -> find(handle, id));
    }

    /** The article of that number, as seen in a transaction. */
    public static Optional<Article> find(Handle handle, long id) {
        return one(handle, handle.createQuery(WHOLE + "a.id = :id").bind("id", id));
    }

    /** The article at that address, whatever its state, with what a page shows beside it. */
    Optional<Reading> at(String slug) {
        return database.read(handle ->
                        one(handle, handle.createQuery(WHOLE + "a.slug = :slug").bind("slug", slug)))
                .map(this::reading);
    }

    /** The article with what a page shows beside it. */
    Reading reading(Article article) {
        String category = article.text().category();
        List<Headline> beside = newest.get(category).stream()
                .filter(headline -> !headline.slug().equals(article.text().slug()))
                .limit(BESIDE)
                .toList();
        return new Reading(article, categories.get().find(category), beside);
    }

    /** All categories. */
    public List<Category> categories() {
        return categories.get().all();
    }

    /** Whether there is no article at all. */
    public boolean empty() {
        return database.read(handle -> handle.createQuery("select not exists (select 1 from news.article)")
                .mapTo(Boolean.class)
                .one());
    }

    private static Optional<Article> one(Handle handle, Query query) {
        return query.map((row, context) -> Rows.article(row, attachments(handle, row.getLong("id"))))
                .findOne();
    }

    private static List<Attachment> attachments(Handle handle, long id) {
        return handle.createQuery(
                        "select hash, name, type, bytes, title from news.attachment where article = :id order by place")
                .bind("id", id)
                .map(Rows.ATTACHMENT)
                .list();
    }

    /**
     * An article with what its page shows beside it.
     *
     * @param article the article
     * @param category its category
     * @param beside the newest others of the category
     */
    public record Reading(Article article, Optional<Category> category, List<Headline> beside) {}
}
