package vn.wardportal.directory;

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
import vn.wardportal.api.content.Tree;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.page.Remembered;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.workflow.Mark;
import vn.wardportal.directory.Details.Contact;
import vn.wardportal.directory.Details.English;
import vn.wardportal.directory.Details.Term;
import vn.wardportal.directory.Details.Type;
import vn.wardportal.directory.Details.Words;
import vn.wardportal.directory.Entry.State;

/** Reads the table of entries. */
@Component(service = Entries.class)
public class Entries {

    static final RowMapper<Entry> ENTRIES = (row, context) -> new Entry(
            row.getLong("id"),
            Tree.number(row.getObject("parent", Long.class)),
            row.getString("slug"),
            details(row),
            State.valueOf(row.getString("state")),
            withdrawal(row),
            row.getInt("version"),
            row.getObject("updated_at", Instant.class),
            new Mark(row.getBoolean("unreviewed"), row.getString("instead_of")));

    private final Database database;
    private final Clock clock;
    private final Remembered<Roll> roll;

    @Activate
    public Entries(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
        this.roll = new Remembered<>(clock, this::call);
    }

    /** What residents see today; a page that asks is stale on the day on which somebody comes or goes. */
    public Roll roll() {
        return roll.get();
    }

    private Roll call() {
        LocalDate today = today();
        List<Entry> published = database.read(handle -> handle.createQuery(
                        "select * from directory.entry where state = 'PUBLISHED' order by place, id")
                .map(ENTRIES)
                .list());
        published.stream()
                .flatMap(entry -> entry.details().term().changesAfter(today))
                .min(LocalDate::compareTo)
                .ifPresent(day -> Sources.staleAt(day.atStartOfDay(Dates.ZONE).toInstant()));
        return Roll.of(published, today);
    }

    /** The day it is at the ward. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    /** The entry of that number, whatever its state. */
    public Optional<Entry> find(long id) {
        return database.read(handle -> find(handle, id));
    }

    static Optional<Entry> find(Handle handle, long id) {
        return handle.createQuery("select * from directory.entry where id = :id")
                .bind("id", id)
                .map(ENTRIES)
                .findOne();
    }

    /** The entry of that address, whatever its state. */
    public Optional<Entry> at(String slug) {
        return database.read(handle -> handle.createQuery("select * from directory.entry where slug = :slug")
                .bind("slug", slug)
                .map(ENTRIES)
                .findOne());
    }

    /** Every entry that is not in the trash, siblings in their order. */
    public List<Entry> tree() {
        return list("state <> 'TRASHED' order by parent nulls first, place, id");
    }

    /** What is in the trash. */
    public List<Entry> trash() {
        return list("state = 'TRASHED' order by updated_at desc");
    }

    /** Whether there is no entry at all. */
    public boolean empty() {
        return database.read(handle -> handle.createQuery("select not exists (select 1 from directory.entry)")
                .mapTo(Boolean.class)
                .one());
    }

    /** @param rest a constant of this class */
    private List<Entry> list(String rest) {
        return database.read(handle -> handle.createQuery("select * from directory.entry where " + rest)
                .map(ENTRIES)
                .list());
    }

    private static Details details(ResultSet row) throws SQLException {
        return new Details(
                Type.valueOf(row.getString("type")),
                words(row, ""),
                new Contact(row.getString("email"), row.getString("phone"), row.getString("fax")),
                new Term(
                        Optional.ofNullable(row.getObject("valid_from", LocalDate.class)),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class))),
                new English(words(row, "en_"), row.getString("en_of")));
    }

    private static Words words(ResultSet row, String prefix) throws SQLException {
        return new Words(
                row.getString(prefix + "name"),
                row.getString(prefix + "title"),
                row.getString(prefix + "work"),
                row.getString(prefix + "room"),
                row.getString(prefix + "hours"));
    }

    private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        String reason = row.getString("withdrawn_because");
        return Optional.ofNullable(row.getObject("withdrawn_at", Instant.class)).map(at -> new Withdrawal(at, reason));
    }
}
