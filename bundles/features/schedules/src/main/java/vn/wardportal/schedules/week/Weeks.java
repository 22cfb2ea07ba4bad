package vn.wardportal.schedules.week;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
import vn.wardportal.schedules.week.Item.Change;
import vn.wardportal.schedules.week.Row.Matter;
import vn.wardportal.schedules.week.Week.State;

/** Reads the tables of weeks. */
@Component(service = Weeks.class)
public class Weeks {

    static final RowMapper<Week> WEEKS = (row, context) -> new Week(
            row.getLong("id"),
            new Plan(row.getObject("monday", LocalDate.class), row.getString("note"), Row.all(row.getString("lines"))),
            State.valueOf(row.getString("state")),
            withdrawal(row),
            row.getInt("version"),
            Optional.ofNullable(row.getObject("issued_at", Instant.class)),
            row.getObject("updated_at", Instant.class),
            new Mark(row.getBoolean("unreviewed"), row.getString("instead_of")));

    static final RowMapper<Item> ITEMS = (row, context) -> new Item(
            row.getLong("week"),
            new Entry(
                    row.getString("name"),
                    row.getObject("on_day", LocalDate.class),
                    new Hours(
                            Session.valueOf(row.getString("session")),
                            Optional.ofNullable(row.getObject("starts", LocalTime.class)),
                            Optional.ofNullable(row.getObject("ends", LocalTime.class))),
                    new Matter(
                            row.getString("content"),
                            row.getString("chair"),
                            row.getString("participants"),
                            row.getString("place"),
                            row.getString("unit")),
                    Status.valueOf(row.getString("status")),
                    row.getString("remark")),
            Change.valueOf(row.getString("change")),
            row.getString("formerly"),
            row.getInt("revision"),
            row.getObject("changed_at", Instant.class));

    private static final String IN_ORDER = " order by on_day, session desc, coalesce(starts, time '00:00:00'), name";
    private static final int MOST = 1000;

    private final Database database;

    @Activate
    public Weeks(@Reference Database database) {
        this.database = database;
    }

    /** The schedule of the week that begins on that Monday, whatever its state but the trash. */
    public Optional<Week> of(LocalDate monday) {
        return database.read(handle -> one(handle, "live = :value", monday));
    }

    /** The schedule of that number. */
    public Optional<Week> find(long id) {
        return database.read(handle -> one(handle, "id = :value", id));
    }

    /** @param condition a constant of this module */
    static Optional<Week> one(Handle handle, String condition, Object value) {
        return handle.createQuery("select * from schedules.week where " + condition)
                .bind("value", value)
                .map(WEEKS)
                .findOne();
    }

    /** The latest schedules, those in the trash too. */
    public List<Week> latest(int offset, int limit) {
        return database.read(handle -> handle.createQuery(
                        "select * from schedules.week order by monday desc, id desc limit :limit offset :offset")
                .bind("limit", limit)
                .bind("offset", offset)
                .map(WEEKS)
                .list());
    }

    /** The weeks that residents read, the latest first. */
    public List<Week> published(int offset, int limit) {
        return database.read(handle -> handle.createQuery("""
                        select * from schedules.week where state = 'PUBLISHED'
                        order by state, monday desc limit :limit offset :offset""")
                .bind("limit", limit)
                .bind("offset", offset)
                .map(WEEKS)
                .list());
    }

    /** What residents read of those days, in its order. */
    public List<Item> between(LocalDate first, LocalDate last) {
        return database.read(handle -> handle.createQuery("""
                        select item.* from schedules.item join schedules.week on week.id = item.week
                        where week.state = 'PUBLISHED' and week.monday between :monday and :last
                            and on_day between :first and :last""" + IN_ORDER + " limit :most")
                .bind("monday", IsoWeek.monday(first))
                .bind("first", first)
                .bind("last", last)
                .bind("most", MOST)
                .map(ITEMS)
                .list());
    }

    /** What residents read from that day on, and what they read before it was withdrawn, for calendars of their own. */
    List<Kept> kept(LocalDate first) {
        return database.read(handle -> handle.createQuery("""
                        select item.*, week.state from schedules.item join schedules.week on week.id = item.week
                        where week.state <> 'TRASHED' and week.monday >= :monday and on_day >= :first""" + IN_ORDER + " limit :most")
                .bind("monday", IsoWeek.monday(first))
                .bind("first", first)
                .bind("most", MOST)
                .map((row, context) ->
                        new Kept(ITEMS.map(row, context), row.getString("state").equals(State.PUBLISHED.name())))
                .list());
    }

    static List<Item> ofWeek(Handle handle, long week) {
        return handle.createQuery("select * from schedules.item where week = :week")
                .bind("week", week)
                .map(ITEMS)
                .list();
    }

    /** Whether there is no week at all. */
    public boolean empty() {
        return database.read(handle -> handle.createQuery("select not exists (select 1 from schedules.week)")
                .mapTo(Boolean.class)
                .one());
    }

    private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        String reason = row.getString("withdrawn_because");
        return Optional.ofNullable(row.getObject("withdrawn_at", Instant.class)).map(at -> new Withdrawal(at, reason));
    }

    /**
     * A line that may stand in somebody's calendar.
     *
     * @param item the line
     * @param read whether residents read it now
     */
    record Kept(Item item, boolean read) {}
}
