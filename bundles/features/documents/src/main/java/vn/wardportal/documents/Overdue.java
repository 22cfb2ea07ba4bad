package vn.wardportal.documents;

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
import vn.wardportal.api.site.Site;
import vn.wardportal.api.text.Dates;

/**
 * The ward's documents that residents should read by now, and do not: those whose recipients say that they are published on
 * the portal (khoản 2 Điều 9), and those that set rules for everybody (Luật Tiếp cận thông tin). What other offices issued
 * is theirs to publish.
 */
@Component(service = Overdue.class)
public class Overdue {

    private static final String PROMISED = "document.missing";
    private static final String NORMATIVE = "documents.normative";

    private static final String WHERE = """
             from documents.document d
            where d.state = 'DRAFT' and d.secrecy = 'NONE'
                and (d.promised and d.issued between :promisedFrom and :promisedLast
                    or d.normative and d.issued between :normativeFrom and :normativeLast)
                and (d.issuer_key like '%' || :place or :place || ' ' like
                    regexp_replace(d.issuer_key, '^(chu tich )?(uy ban nhan dan|hoi dong nhan dan) ', '') || ' %')""";

    private final Database database;
    private final TimeLimit promised;
    private final TimeLimit normative;
    private final Site site;
    private final Clock clock;

    @Activate
    public Overdue(
            @Reference Database database,
            @Reference Rules rules,
            @Reference WorkCalendar calendar,
            @Reference Site site,
            @Reference Clock clock) {
        this.database = database;
        this.promised = new TimeLimit(rules, calendar, PROMISED);
        this.normative = new TimeLimit(rules, calendar, NORMATIVE);
        this.site = site;
        this.clock = clock;
    }

    /** A part of them, the latest issued first. */
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
        List<Late> fresh = find(handle, " and d.reminded_at is null", 0, Integer.MAX_VALUE);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        fresh.forEach(
                late -> handle.execute("update documents.document set reminded_at = ? where id = ?", now, late.id()));
        return fresh;
    }

    private List<Late> find(Handle handle, String more, int offset, int limit) {
        return query(
                        handle,
                        "select d.id, d.kind, d.number, d.summary, d.issued, d.promised" + WHERE + more
                                + " order by d.issued desc, d.id desc offset :offset rows fetch first :limit rows only")
                .bind("offset", offset)
                .bind("limit", limit)
                .map((row, context) -> new Late(
                        row.getLong("id"),
                        (row.getString("kind") + " " + row.getString("number")).strip(),
                        row.getString("summary"),
                        row.getObject("issued", LocalDate.class),
                        row.getBoolean("promised")))
                .list();
    }

    private Query query(Handle handle, String sql) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        return handle.createQuery(sql)
                .bind("place", Offices.place(site.identity().name()))
                .bind("promisedFrom", promised.first())
                .bind("promisedLast", promised.last(today))
                .bind("normativeFrom", normative.first())
                .bind("normativeLast", normative.last(today));
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
