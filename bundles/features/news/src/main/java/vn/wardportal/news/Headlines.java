package vn.wardportal.news;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Language;
import vn.wardportal.news.Tally.Month;

/** Reads lists of what is published, the newest first, without the articles' bodies. */
@Component(service = Headlines.class)
public class Headlines {

    static final int PER_PAGE = 20;

    private static final String PUBLISHED = """
            select slug, category, title, summary, english, en_title, en_summary, cover_hash, cover_name,
                cover_type, cover_bytes, cover_width, cover_height, published_at, updated_at
            from news.article where state = 'PUBLISHED'\s""";
    private static final String NEWEST_FIRST =
            "published_at desc, id desc offset :offset rows fetch first :limit rows only";

    /** The database follows an index only if the order names all its columns, also those that are given. */
    private static final String BY_TIME = " order by state, " + NEWEST_FIRST;

    private static final String BY_TIME_IN_ENGLISH = "and english order by state, english, " + NEWEST_FIRST;
    private static final String BY_TIME_IN_CATEGORY = " order by state, category, " + NEWEST_FIRST;

    private final Database database;

    @Activate
    public Headlines(@Reference Database database) {
        this.database = database;
    }

    /** The newest but for the notices; for who reads English what was translated comes first. */
    List<Headline> latest(Language language, int limit) {
        return database.read(handle -> {
            List<Headline> newest = latest(handle, BY_TIME, limit);
            if (language == Language.VI) {
                return newest;
            }
            return Stream.concat(latest(handle, BY_TIME_IN_ENGLISH, limit).stream(), newest.stream())
                    .distinct()
                    .limit(limit)
                    .toList();
        });
    }

    private static List<Headline> latest(Handle handle, String order, int limit) {
        return handle.createQuery(PUBLISHED + "and category <> :notices " + order)
                .bind("notices", Category.NOTICES)
                .bind("offset", 0)
                .bind("limit", limit)
                .map(Rows.HEADLINE)
                .list();
    }

    /** The newest of a category. */
    List<Headline> latestIn(String category, int limit) {
        return database.read(handle -> newestIn(handle, category, limit));
    }

    /** The newest of all. */
    List<Headline> newest(int offset, int limit) {
        return database.read(handle -> newest(handle, Optional.empty(), Optional.empty(), offset, limit));
    }

    /** The newest of all that can be read in English. */
    public List<Headline> newestInEnglish(int offset, int limit) {
        return database.read(handle -> handle.createQuery(PUBLISHED + BY_TIME_IN_ENGLISH)
                .bind("offset", offset)
                .bind("limit", limit)
                .map(Rows.HEADLINE)
                .list());
    }

    /** All categories. */
    Categories categories() {
        return database.read(Categories::read);
    }

    /** A page of the list; nothing if there is no such page or no such category. */
    Optional<ListPage> page(Selection selection, int number) {
        return database.read(handle -> {
            Categories categories = Categories.read(handle);
            if (number < 1
                    || selection.category().flatMap(categories::find).isEmpty()
                            && selection.category().isPresent()) {
                return Optional.empty();
            }
            List<Month> months = Tally.months(handle, selection.category());
            ListPage page = new ListPage(selection, number, months, categories, Tally.categories(handle), List.of());
            return page.exists() ? Optional.of(page.with(items(handle, page))) : Optional.empty();
        });
    }

    static List<Headline> newestIn(Handle handle, String category, int limit) {
        return newest(handle, Optional.of(category), Optional.empty(), 0, limit);
    }

    /** The months say in which of them the page begins, so that no page has to skip more than a month's articles. */
    private static List<Headline> items(Handle handle, ListPage page) {
        int skip = (page.number() - 1) * PER_PAGE;
        for (Month month : page.counted()) {
            if (skip < month.articles()) {
                OffsetDateTime before = Tally.start(month.month().plusMonths(1));
                int limit = Math.min(PER_PAGE, page.total() - (page.number() - 1) * PER_PAGE);
                return newest(handle, page.selection().category(), Optional.of(before), skip, limit);
            }
            skip -= month.articles();
        }
        return List.of();
    }

    private static List<Headline> newest(
            Handle handle, Optional<String> category, Optional<OffsetDateTime> before, int offset, int limit) {
        String sql = PUBLISHED
                + category.map(slug -> "and category = :category ").orElse("")
                + before.map(time -> "and published_at < :before").orElse("")
                + (category.isPresent() ? BY_TIME_IN_CATEGORY : BY_TIME);
        var query = handle.createQuery(sql).bind("offset", offset).bind("limit", limit);
        category.ifPresent(slug -> query.bind("category", slug));
        before.ifPresent(time -> query.bind("before", time));
        return query.map(Rows.HEADLINE).list();
    }
}
