package vn.wardportal.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.rules.TimeLimit;
import vn.wardportal.api.text.Dates;

/**
 * Drafts of procedures that should be posted by now: a decision of publication (quyết định công bố) names them, and the
 * days after it are over. What has ended since needs nobody's work.
 */
@Component(service = Overdue.class)
public class Overdue {

    private static final String POSTING = "procedures.posting";

    private static final String WHERE = """
             from procedures.procedure
            where state = 'DRAFT' and decided_on between :first and :last and (valid_to is null or valid_to >= :today)""";

    private final Database database;
    private final TimeLimit limit;
    private final Clock clock;

    @Activate
    public Overdue(
            @Reference Database database,
            @Reference Rules rules,
            @Reference WorkCalendar calendar,
            @Reference Clock clock) {
        this.database = database;
        this.limit = new TimeLimit(rules, calendar, POSTING);
        this.clock = clock;
    }

    /** A part of them, the latest decided first. */
    public List<Late> find(int offset, int limit) {
        return database.read(handle -> find(handle, "", offset, limit));
    }

    /** How many there are. */
    public int count() {
        return database.read(handle ->
                query(handle, "select count(*)" + WHERE).mapTo(Integer.class).one());
    }

    /** Those that nobody was told of, who are told now. */
    public List<Late> claim(Handle handle) {
        List<Late> fresh = find(handle, " and reminded_at is null", 0, Integer.MAX_VALUE);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        fresh.forEach(
                late -> handle.execute("update procedures.procedure set reminded_at = ? where id = ?", now, late.id()));
        return fresh;
    }

    private List<Late> find(Handle handle, String more, int offset, int rows) {
        return query(
                        handle,
                        "select id, name, decision, decided_on" + WHERE + more
                                + " order by decided_on desc, id desc offset :offset rows fetch first :rows rows only")
                .bind("offset", offset)
                .bind("rows", rows)
                .map((row, context) -> new Late(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("decision"),
                        row.getObject("decided_on", LocalDate.class)))
                .list();
    }

    private Query query(Handle handle, String sql) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        return handle.createQuery(sql)
                .bind("first", limit.first())
                .bind("last", limit.last(today))
                .bind("today", today);
    }

    /**
     * A procedure that should be posted by now.
     *
     * @param id its number in the portal
     * @param name its name
     * @param decision number of the decision that published it, may be empty
     * @param decided when that was signed
     */
    public record Late(long id, String name, String decision, LocalDate decided) {}
}
