package vn.wardportal.api.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.annotation.versioning.ConsumerType;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Dates;

/**
 * The rows of a table that should be done by now. The table has a column {@code id}, and {@code reminded_at} for when
 * somebody was told.
 *
 * <pre>{@code
 * super(database, clock, "flood.report", "answered_at is null and received <= :last", "received desc, id desc");
 * }</pre>
 *
 * @param <L> what is known of one
 */
@ConsumerType
public abstract class LateTable<L> {

    private final Database database;
    private final Clock clock;
    private final String rows;
    private final String order;
    private final String reminded;

    /**
     * @param table with its schema
     * @param late which of its rows are late
     * @param order in which they stand
     */
    protected LateTable(Database database, Clock clock, String table, String late, String order) {
        this.database = database;
        this.clock = clock;
        this.rows = " from " + table + " where (" + late + ")";
        this.order = " order by " + order + " offset :offset rows fetch first :rows rows only";
        this.reminded = "update " + table + " set reminded_at = ? where id = ?";
    }

    /** Binds what the condition names. */
    protected abstract Query bound(Query query, LocalDate today);

    /** What a row says. */
    protected abstract L read(ResultSet row) throws SQLException;

    /** A part of them. */
    public final List<L> find(int offset, int limit) {
        return database.read(handle -> query(handle, "select *" + rows + order)
                .bind("offset", offset)
                .bind("rows", limit)
                .map((row, context) -> read(row))
                .list());
    }

    /** How many there are. */
    public final int count() {
        return database.read(handle ->
                query(handle, "select count(*)" + rows).mapTo(Integer.class).one());
    }

    /** Those that nobody was told of, who are told now. */
    final List<L> claim(Handle handle) {
        List<Long> ids = new ArrayList<>();
        List<L> fresh = query(handle, "select *" + rows + " and reminded_at is null" + order)
                .bind("offset", 0)
                .bind("rows", Integer.MAX_VALUE)
                .map((row, context) -> {
                    ids.add(row.getLong("id"));
                    return read(row);
                })
                .list();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        ids.forEach(id -> handle.execute(reminded, now, id));
        return fresh;
    }

    private Query query(Handle handle, String sql) {
        return bound(handle.createQuery(sql), LocalDate.ofInstant(clock.instant(), Dates.ZONE));
    }
}
