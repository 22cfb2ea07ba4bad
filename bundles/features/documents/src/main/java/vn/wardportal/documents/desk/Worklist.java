package vn.wardportal.documents.desk;

import java.time.Instant;
import java.time.LocalDate;
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
import vn.wardportal.api.list.Syllables;
import vn.wardportal.documents.State;

/** Reads the documents as staff look through them, the latest changed first. */
@Component(service = Worklist.class)
public class Worklist {

    /** Address of the documents in the console. */
    public static final String PATH = "van-ban";

    private static final RowMapper<Work> WORK = (row, context) -> new Work(
            row.getLong("id"),
            (row.getString("kind") + " " + row.getString("number")).strip(),
            row.getString("summary"),
            row.getString("issuer"),
            Optional.ofNullable(row.getObject("issued", LocalDate.class)),
            State.valueOf(row.getString("state")),
            row.getString("writer"),
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
                        "select d.id, d.kind, d.number, d.summary, d.issuer, d.issued, d.state, d.writer, d.updated_at"
                                + " from documents.document d where ",
                        filter,
                        " order by d.updated_at desc, d.id desc offset :offset rows fetch first :limit rows only")
                .bind("offset", offset)
                .bind("limit", limit)
                .map(WORK)
                .list());
    }

    /** How many match. */
    public int count(Filter filter) {
        return database.read(handle -> query(handle, "select count(*) from documents.document d where ", filter, "")
                .mapTo(Integer.class)
                .one());
    }

    private static Query query(Handle handle, String head, Filter filter, String tail) {
        Query query = handle.createQuery(head + filter.condition() + tail);
        filter.state().ifPresent(state -> query.bind("state", state.name()));
        if (!filter.words().isBlank()) {
            query.bind("words", "%" + filter.words().strip().toLowerCase(Locale.ROOT) + "%");
            query.bind("slug", "%" + Syllables.plain(filter.words()).replace(' ', '-') + "%");
        }
        return query;
    }

    /**
     * What staff look for.
     *
     * @param words part of the number or of what it is about; blank for all
     * @param state one state; without it everything but the trash
     */
    public record Filter(String words, Optional<State> state) {

        /** Everything but the trash. */
        public static final Filter ALL = new Filter("", Optional.empty());

        private String condition() {
            return state.map(one -> "d.state = :state").orElse("d.state <> 'TRASHED'")
                    + (words.isBlank()
                            ? ""
                            : " and (lower(d.number) like :words or lower(d.summary) like :words or d.slug like :slug)");
        }
    }

    /**
     * A document as it stands in the list.
     *
     * @param id its number in the portal
     * @param name kind and number
     * @param summary what it is about
     * @param issuer who issued it
     * @param issued when
     * @param state where it stands
     * @param writer who entered it
     * @param updated when its words were last changed
     */
    public record Work(
            long id,
            String name,
            String summary,
            String issuer,
            Optional<LocalDate> issued,
            State state,
            String writer,
            Instant updated) {

        String subject() {
            return DocumentKind.NAME + "/" + id;
        }
    }
}
