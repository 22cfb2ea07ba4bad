package vn.wardportal.schedules.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.workflow.Mark;
import vn.wardportal.schedules.reception.Reception.State;
import vn.wardportal.schedules.reception.Terms.Pattern;
import vn.wardportal.schedules.reception.Terms.Who;

/** Reads the table of receptions. */
@Component(service = Receptions.class)
public class Receptions {

    static final RowMapper<Reception> RECEPTIONS = (row, context) -> new Reception(
            row.getLong("id"),
            new Terms(
                    new Who(row.getString("office"), row.getString("person"), row.getBoolean("head")),
                    row.getString("place"),
                    Pattern.valueOf(row.getString("pattern")),
                    row.getString("days"),
                    row.getString("hours"),
                    row.getString("minutes"),
                    row.getString("first_day"),
                    row.getString("last_day"),
                    row.getBoolean("shift"),
                    row.getString("note"),
                    Terms.specials(row.getString("specials"))),
            State.valueOf(row.getString("state")),
            withdrawal(row),
            row.getInt("version"),
            row.getObject("updated_at", Instant.class),
            new Mark(row.getBoolean("unreviewed"), row.getString("instead_of")));

    private static final int MOST = 50;

    private final Database database;

    @Activate
    public Receptions(@Reference Database database) {
        this.database = database;
    }

    /** Those that residents read, the head's first. */
    public List<Reception> published() {
        return list("where state = 'PUBLISHED' order by head desc, id");
    }

    /** All of them, those in the trash last. */
    public List<Reception> all() {
        return list("order by case state when 'TRASHED' then 1 else 0 end, head desc, id");
    }

    /** @param rest a constant of this class */
    private List<Reception> list(String rest) {
        return database.read(handle -> handle.createQuery("select * from schedules.reception " + rest + " limit :most")
                .bind("most", MOST)
                .map(RECEPTIONS)
                .list());
    }

    /** The reception of that number. */
    public Optional<Reception> find(long id) {
        return database.read(handle -> find(handle, id));
    }

    static Optional<Reception> find(Handle handle, long id) {
        return handle.createQuery("select * from schedules.reception where id = :id")
                .bind("id", id)
                .map(RECEPTIONS)
                .findOne();
    }

    private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        String reason = row.getString("withdrawn_because");
        return Optional.ofNullable(row.getObject("withdrawn_at", Instant.class)).map(at -> new Withdrawal(at, reason));
    }
}
