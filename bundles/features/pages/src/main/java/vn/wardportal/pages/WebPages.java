package vn.wardportal.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.page.Remembered;
import vn.wardportal.api.workflow.Mark;
import vn.wardportal.pages.WebPage.State;

/** Reads the table of pages. */
@Component(service = WebPages.class)
public class WebPages {

    /** A title in English without a text is none yet. */
    private static final String ENTRY = """
            select id, parent, path, title, summary, case when en_body = '' then '' else en_title end as en_title,
                case when en_body = '' then '' else en_summary end as en_summary, state, updated_at
            from pages.page\s""";

    /** Named, for to the database one index that begins with the state is as good as another. */
    private static final String CHANGED_LAST = "use index (page_changed) ";

    private static final String LATEST_FIRST =
            " order by state, updated_at desc, id desc offset :offset rows fetch first :limit rows only";

    private static final RowMapper<Entry> ENTRIES = (row, context) -> new Entry(
            row.getLong("id"),
            parent(row.getObject("parent", Long.class)),
            Optional.ofNullable(row.getString("path")),
            row.getString("title"),
            row.getString("summary"),
            row.getString("en_title"),
            row.getString("en_summary"),
            State.valueOf(row.getString("state")),
            row.getObject("updated_at", Instant.class));

    static final RowMapper<WebPage> PAGES = (row, context) -> new WebPage(
            row.getLong("id"),
            parent(row.getObject("parent", Long.class)),
            Optional.ofNullable(row.getString("path")),
            new WebPage.Text(
                    row.getString("slug"),
                    row.getString("title"),
                    row.getString("summary"),
                    row.getString("body"),
                    row.getString("unit"),
                    row.getString("source"),
                    Consent.readAll(row.getString("consents")),
                    new WebPage.English(
                            row.getString("en_title"),
                            row.getString("en_summary"),
                            row.getString("en_body"),
                            row.getString("en_of"))),
            row.getInt("place"),
            State.valueOf(row.getString("state")),
            withdrawal(row),
            row.getInt("version"),
            row.getObject("updated_at", Instant.class),
            new Mark(row.getBoolean("unreviewed"), row.getString("instead_of")));

    private final Database database;
    private final Remembered<Outline> outline;

    @Activate
    public WebPages(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.outline = new Remembered<>(
                clock,
                () -> new Outline(database.read(handle -> handle.createQuery(ENTRY + "order by place, id")
                        .map(ENTRIES)
                        .list())));
    }

    /** The page at that way from {@code /gioi-thieu}, whatever its state. */
    public Optional<WebPage> at(String path) {
        return database.read(handle -> handle.createQuery("select * from pages.page where path = :path")
                .bind("path", path)
                .map(PAGES)
                .findOne());
    }

    /** The page of that number. */
    public Optional<WebPage> find(long id) {
        return database.read(handle -> find(handle, id));
    }

    static Optional<WebPage> find(Handle handle, long id) {
        return handle.createQuery("select * from pages.page where id = :id")
                .bind("id", id)
                .map(PAGES)
                .findOne();
    }

    /** The pages above the page, the front first, whatever their state. */
    List<Entry> above(WebPage page) {
        return outline.get().downTo(page.parent());
    }

    /** The published pages below the page, in their order. */
    public List<Entry> publishedBelow(long parent) {
        return outline.get().publishedBelow(parent);
    }

    /** All published pages, the latest changed first. */
    public List<Entry> published(int offset, int limit) {
        return database.read(
                handle -> handle.createQuery(ENTRY + CHANGED_LAST + "where state = 'PUBLISHED'" + LATEST_FIRST)
                        .bind("offset", offset)
                        .bind("limit", limit)
                        .map(ENTRIES)
                        .list());
    }

    /** Those of them that can be read in English. */
    List<Entry> publishedInEnglish(int offset, int limit) {
        return database.read(handle -> handle.createQuery(ENTRY + CHANGED_LAST
                        + "where state = 'PUBLISHED' and en_title <> '' and en_body <> ''" + LATEST_FIRST)
                .bind("offset", offset)
                .bind("limit", limit)
                .map(ENTRIES)
                .list());
    }

    /** Published pages of higher numbers, the lowest first. */
    List<WebPage> publishedAfter(long id, int limit) {
        return database.read(handle -> handle.createQuery(
                        "select * from pages.page where state = 'PUBLISHED' and id > :id order by state, id"
                                + " fetch first :limit rows only")
                .bind("id", id)
                .bind("limit", limit)
                .map(PAGES)
                .list());
    }

    /** Every page that is not in the trash, parents before children, siblings in their order. */
    public List<Entry> tree() {
        return database.read(
                handle -> handle.createQuery(ENTRY + "where state <> 'TRASHED' order by parent nulls first, place, id")
                        .map(ENTRIES)
                        .list());
    }

    /** What is in the trash. */
    public List<Entry> trash() {
        return database.read(handle -> handle.createQuery(ENTRY + "where state = 'TRASHED' order by updated_at desc")
                .map(ENTRIES)
                .list());
    }

    /** Whether there is no page at all. */
    public boolean empty() {
        return database.read(handle -> handle.createQuery("select not exists (select 1 from pages.page)")
                .mapTo(Boolean.class)
                .one());
    }

    private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        String reason = row.getString("withdrawn_because");
        return Optional.ofNullable(row.getObject("withdrawn_at", Instant.class)).map(at -> new Withdrawal(at, reason));
    }

    private static OptionalLong parent(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
