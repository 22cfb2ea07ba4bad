package vn.wardportal.documents;

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
import vn.wardportal.api.site.Site;

/**
 * The ward's documents that residents should read by now, and do not: those whose recipients say that they are published on
 * the portal (khoản 2 Điều 9), and those that set rules for everybody (Luật Tiếp cận thông tin). What other offices issued
 * is theirs to publish.
 */
@Component(service = Overdue.class)
public class Overdue extends LateTable<Overdue.Late> {

    private static final String PROMISED = "document.missing";
    private static final String NORMATIVE = "documents.normative";

    private static final String LATE = """
            state = 'DRAFT' and secrecy = 'NONE'
                and (promised and issued between :promisedFrom and :promisedLast
                    or normative and issued between :normativeFrom and :normativeLast)
                and (issuer_key like '%' || :place or :place || ' ' like
                    regexp_replace(issuer_key, '^(chu tich )?(uy ban nhan dan|hoi dong nhan dan) ', '') || ' %')""";

    private final TimeLimit promised;
    private final TimeLimit normative;
    private final Site site;

    @Activate
    public Overdue(
            @Reference Database database,
            @Reference Rules rules,
            @Reference WorkCalendar calendar,
            @Reference Site site,
            @Reference Clock clock) {
        super(database, clock, "documents.document", LATE, "issued desc, id desc");
        this.promised = new TimeLimit(rules, calendar, PROMISED);
        this.normative = new TimeLimit(rules, calendar, NORMATIVE);
        this.site = site;
    }

    @Override
    protected Query bound(Query query, LocalDate today) {
        return query.bind("place", Offices.place(site.identity().name()))
                .bind("promisedFrom", promised.first())
                .bind("promisedLast", promised.last(today))
                .bind("normativeFrom", normative.first())
                .bind("normativeLast", normative.last(today));
    }

    @Override
    protected Late read(ResultSet row) throws SQLException {
        return new Late(
                row.getLong("id"),
                (row.getString("kind") + " " + row.getString("number")).strip(),
                row.getString("summary"),
                row.getObject("issued", LocalDate.class),
                row.getBoolean("promised"));
    }

    /**
     * A document that should be published by now.
     *
     * @param id its number in the portal
     * @param name kind and number
     * @param summary what it is about
     * @param issued when it was issued
     * @param promised whether its recipients say so, or else the law alone
     */
    public record Late(long id, String name, String summary, LocalDate issued, boolean promised) {}
}
