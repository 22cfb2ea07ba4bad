package vn.wardportal.procedures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.notice.LateTable;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.rules.TimeLimit;

/**
 * Drafts of procedures that should be posted by now: a decision of publication (quyết định công bố) names them, and the
 * days after it are over. What has ended since needs nobody's work.
 */
@Component(service = Overdue.class)
public class Overdue extends LateTable<Overdue.Late> {

    private static final String LATE =
            "state = 'DRAFT' and decided_on between :first and :last" + " and (valid_to is null or valid_to >= :today)";

    private final TimeLimit limit;

    @Activate
    public Overdue(
            @Reference Database database,
            @Reference Rules rules,
            @Reference WorkCalendar calendar,
            @Reference Clock clock) {
        super(database, clock, "procedures.procedure", LATE, "decided_on desc, id desc");
        this.limit = new TimeLimit(rules, calendar, "procedures.posting");
    }

    @Override
    protected Query bound(Query query, LocalDate today) {
        return query.bind("first", limit.first())
                .bind("last", limit.last(today))
                .bind("today", today);
    }

    @Override
    protected Late read(ResultSet row) throws SQLException {
        return new Late(
                row.getLong("id"),
                row.getString("name"),
                row.getString("decision"),
                row.getObject("decided_on", LocalDate.class));
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
