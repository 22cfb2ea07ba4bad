package vn.wardportal.news.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Slug;
import vn.wardportal.news.State;

/** Reads the articles as staff look through them, the latest changed first. */
@Component(service = Worklist.class)
public class Worklist {

    private static final RowMapper<Work> WORK = (row, context) -> new Work(
            row.getLong("id"),
            row.getInt("version"),
            row.getString("title"),
            row.getString("category_title"),
            State.valueOf(row.getString("state")),
            row.getString("writer"),
            Optional.ofNullable(row.getObject("published_at", Instant.class)),
            row.getObject("updated_at", Instant.class));

    private final Database database;

    @Activate
    public Worklist(@Reference Database database) {
        this.database = database;
    }

    /** A part of what matches. */
    public List<Work> find(Filter filter, int offset, int limit) {
        return database.read(handle -> query(
                        handle,
                        """
                        select a.id, a.version, a.title, c.title_vi as category_title, a.state, a.writer, a.published_at,
                            a.updated_at
                        from news.article a join news.category c on c.slug = a.category
                        where\s""",
                        filter,
                        " order by a.updated_at desc, a.id desc offset :offset rows fetch first :limit rows only")
                .bind("offset", offset)
                .bind("limit", limit)
                .map(WORK)
                .list());
    }

    /** How many match. */
    public int count(Filter filter) {
        return database.read(handle -> query(handle, "select count(*) from news.article a where ", filter, "")
                .mapTo(Integer.class)
                .one());
    }

    private static Query query(Handle handle, String head, Filter filter, String tail) {
        Query query = handle.createQuery(head + filter.condition() + tail);
        filter.state().ifPresent(state -> query.bind("state", state.name()));
        filter.category().ifPresent(category -> query.bind("category", category));
        if (!filter.words().isBlank()) {
            query.bind("words", "%" + filter.words().strip().toLowerCase(Locale.ROOT) + "%");
            query.bind("slug", "%" + Slug.of(filter.words()) + "%");
        }
        return query;
    }

    /**
     * What staff look for.
     *
     * @param words part of the title, with or without accents; blank for all
     * @param category slug of one category
     * @param state one state; without it everything but the trash
     */
    public record Filter(String words, Optional<String> category, Optional<State> state) {

        /** Everything but the trash. */
        public static final Filter ALL = new Filter("", Optional.empty(), Optional.empty());

        private String condition() {
            return state.map(one -> "a.state = :state").orElse("a.state <> 'TRASHED'")
                    + category.map(one -> " and a.category = :category").orElse("")
                    + (words.isBlank() ? "" : " and (lower(a.title) like :words or a.slug like :slug)");
        }
    }

    /**
     * An article as it stands in the list.
     *
     * @param id its number
     * @param version the version that is shown
     * @param title its title
     * @param category title of its category
     * @param state where it stands
     * @param writer who wrote it
     * @param published when residents could first read it
     * @param updated when its words were last changed
     */
    public record Work(
            long id,
            int version,
            String title,
            String category,
            State state,
            String writer,
            Optional<Instant> published,
            Instant updated) {

        String subject() {
            return ArticleKind.NAME + "/" + id;
        }
    }
}
