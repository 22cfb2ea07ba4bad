package vn.wardportal.web.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.web.frame.Twins;

/** The table of how often each page was read on each day; both languages of a page count as one. */
@Component(service = VisitLedger.class)
public class VisitLedger {

    static final String PERMISSION = "web.visits";

    private static final int LONGEST = 300;

    private final Visits visits;
    private final Database database;
    private final Clock clock;

    @Activate
    public VisitLedger(@Reference Visits visits, @Reference Database database, @Reference Clock clock) {
        this.visits = visits;
        this.database = database;
        this.clock = clock;
    }

    /** Writes down what was counted since the last time, in one write; those of the minute around midnight may count for the next day. */
    @Deactivate
    public void write() {
        Map<String, Long> taken = visits.take();
        if (taken.isEmpty()) {
            return;
        }
        Map<String, Long> pages = new TreeMap<>();
        taken.forEach((path, count) -> {
            if (path.length() <= LONGEST) {
                pages.merge(Twins.vietnamese(path), count, Long::sum);
            }
        });
        try {
            database.writeRelaxed(handle -> {
                PreparedBatch batch = handle.prepareBatch("""
                        merge into web.visit v using (values (cast(:day as date), cast(:path as varchar), cast(:visits as int)))
                            as n (read_on, path, visits) on v.read_on = n.read_on and v.path = n.path
                        when matched then update set visits = v.visits + n.visits
                        when not matched then insert (read_on, path, visits) values (n.read_on, n.path, n.visits)""");
                pages.forEach((path, count) -> batch.bind("day", today())
                        .bind("path", path)
                        .bind("visits", count)
                        .add());
                return batch.execute();
            });
        } catch (RuntimeException e) {
            visits.giveBack(taken);
            throw e;
        }
    }

    /** Lets go what was counted before that day. */
    void forget(LocalDate before) {
        database.writeRelaxed(handle -> handle.execute("delete from web.visit where read_on < ?", before));
    }

    /** The pages that were read most in these days, those read as often by their addresses. */
    List<Read> most(LocalDate first, LocalDate last, int limit) {
        Acting.require(PERMISSION);
        return database.read(handle -> handle.createQuery("""
                        select path, sum(visits) from web.visit where read_on between :first and :last
                        group by path order by 2 desc, 1 fetch first :limit rows only""")
                .bind("first", first)
                .bind("last", last)
                .bind("limit", limit)
                .map((row, context) -> new Read(row.getString(1), row.getLong(2)))
                .list());
    }

    /** How often all pages were read in these days. */
    long all(LocalDate first, LocalDate last) {
        Acting.require(PERMISSION);
        return database.read(handle -> handle.createQuery(
                        "select coalesce(sum(visits), 0) from web.visit where read_on between :first and :last")
                .bind("first", first)
                .bind("last", last)
                .mapTo(Long.class)
                .one());
    }

    /** How often the page was read on each of its days since that one, the latest first. */
    Map<LocalDate, Long> of(String path, LocalDate first) {
        Acting.require(PERMISSION);
        Map<LocalDate, Long> days = new TreeMap<>(java.util.Comparator.reverseOrder());
        database.read(handle -> {
            handle.createQuery("select read_on, visits from web.visit where path = :path and read_on >= :first")
                    .bind("path", path)
                    .bind("first", first)
                    .map((row, context) -> days.put(row.getObject("read_on", LocalDate.class), row.getLong("visits")))
                    .list();
            return days;
        });
        return days;
    }

    /** The day it is in Viet Nam. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    /**
     * How often a page was read.
     *
     * @param path its address
     * @param visits how often
     */
    record Read(String path, long visits) {}
}
