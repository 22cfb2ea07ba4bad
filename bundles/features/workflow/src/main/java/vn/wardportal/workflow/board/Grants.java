package vn.wardportal.workflow.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Dates;
import vn.wardportal.workflow.board.Grant.Because;
import vn.wardportal.workflow.board.Grant.Place;
import vn.wardportal.workflow.board.Grant.Revocation;
import vn.wardportal.workflow.board.Grant.Term;
import vn.wardportal.workflow.route.Item.Who;

/** Reads who may supply where. */
@Component(service = Grants.class)
public class Grants {

    private static final RowMapper<Grant> GRANT = (row, context) -> new Grant(
            row.getLong("id"),
            new Who(row.getString("login"), row.getString("name")),
            new Place(row.getString("kind"), row.getString("category"), row.getString("title")),
            row.getBoolean("direct"),
            new Term(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
            new Because(row.getString("decision"), row.getString("reason")),
            new Who(row.getString("granted_by"), row.getString("granted_by_name")),
            revocation(row));

    private final Database database;
    private final Clock clock;

    @Activate
    public Grants(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A part of the list, what was given last first.
     *
     * @param past whether those that are over or were taken back are in it
     */
    public List<Grant> find(boolean past, int offset, int limit) {
        String chosen = past ? "" : " where valid_to >= :day and revoked_at is null";
        return database.read(handle -> handle.createQuery("select * from workflow.supply_grant" + chosen
                        + " order by id desc offset :offset rows fetch first :limit rows only")
                .bind("day", today())
                .bind("offset", offset)
                .bind("limit", limit)
                .map(GRANT)
                .list());
    }

    /** By what grant that person may supply there today; a direct one if they have one. */
    public Optional<Grant> covering(String login, Place place) {
        return database.read(handle -> covering(handle, login, place));
    }

    /** By what grant that person may supply there today, as seen in a transaction. */
    public Optional<Grant> covering(Handle handle, String login, Place place) {
        return handle.createQuery("""
                        select * from workflow.supply_grant where login = :login and kind = :kind
                            and category in (:category, '') and valid_from <= :day and valid_to >= :day
                            and revoked_at is null
                        order by direct desc, id fetch first row only""")
                .bind("login", login)
                .bind("kind", place.kind())
                .bind("category", place.category())
                .bind("day", today())
                .map(GRANT)
                .findOne();
    }

    /** Today where the ward is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    private static Optional<Revocation> revocation(ResultSet row) throws SQLException {
        return row.getTimestamp("revoked_at") == null
                ? Optional.empty()
                : Optional.of(new Revocation(
                        row.getObject("revoked_at", Instant.class),
                        row.getString("revoked_by_name"),
                        row.getString("revoked_because")));
    }
}
