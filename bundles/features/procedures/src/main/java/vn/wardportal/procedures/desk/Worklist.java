package vn.wardportal.procedures.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.procedures.Plain;
import vn.wardportal.procedures.Procedure.State;

/** Reads the procedures as staff look through them, the latest changed first. */
@Component(service = Worklist.class)
public class Worklist {

    /** Where it stands in the console. */
    public static final String PATH = "thu-tuc";

    private static final RowMapper<Work> WORK = (row, context) -> new Work(
            row.getLong("id"),
            row.getInt("version"),
            row.getString("code"),
            row.getString("name"),
            row.getString("field"),
            State.valueOf(row.getString("state")),
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
                        "select id, version, code, name, field, state, updated_at from procedures.procedure where ",
                        filter,
                        " order by updated_at desc, id desc offset :offset rows fetch first :limit rows only")
                .bind("offset", offset)
                .bind("limit", limit)
                .map(WORK)
                .list());
    }

    /** How many match. */
    public int count(Filter filter) {
        return database.read(handle -> query(handle, "select count(*) from procedures.procedure where ", filter, "")
                .mapTo(Integer.class)
                .one());
    }

    /** All that are not in the trash, in the order of fields and names. */
    public List<Work> all() {
        return database.read(handle -> handle.createQuery("""
                        select id, version, code, name, field, state, updated_at from procedures.procedure
                        where state <> 'TRASHED' order by field_slug, name, id""").map(WORK).list());
    }

    private static Query query(Handle handle, String head, Filter filter, String tail) {
        List<String> words = Plain.words(filter.words());
        StringBuilder condition =
                new StringBuilder(filter.state().map(one -> "state = :state").orElse("state <> 'TRASHED'"));
        for (int at = 0; at < words.size(); at++) {
            condition.append(" and words like :word").append(at);
        }
        Query query = handle.createQuery(head + condition + tail);
        filter.state().ifPresent(state -> query.bind("state", state.name()));
        for (int at = 0; at < words.size(); at++) {
            query.bind("word" + at, "%" + words.get(at) + "%");
        }
        return query;
    }

    /**
     * What staff look for.
     *
     * @param words part of name, code or field, with or without accents; blank for all
     * @param state one state; without it everything but the trash
     */
    public record Filter(String words, Optional<State> state) {

        /** Everything but the trash. */
        public static final Filter ALL = new Filter("", Optional.empty());
    }

    /**
     * A procedure as it stands in the list.
     *
     * @param id its number
     * @param version the version that is shown
     * @param code its national code; empty if it has none
     * @param name its name
     * @param field its field
     * @param state where it stands
     * @param updated when its words were last changed
     */
    public record Work(long id, int version, String code, String name, String field, State state, Instant updated) {

        /** What the route calls it. */
        public String subject() {
            return ProcedureKind.NAME + "/" + id;
        }
    }
}
