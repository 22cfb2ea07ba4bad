package vn.wardportal.corrections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.corrections.Correction.Act;
import vn.wardportal.corrections.Correction.State;
import vn.wardportal.corrections.Correction.Text;
import vn.wardportal.corrections.Report.Place;

/** The table of corrections. Who may change it is checked by whoever asks for it. */
@Component(service = Corrections.class)
public class Corrections {

    private static final int OF_ONE = 100;

    private final Database database;

    @Activate
    public Corrections(@Reference Database database) {
        this.database = database;
    }

    /** What residents may read, the newest first. */
    public List<Correction> published(int offset, int limit) {
        return database.read(handle -> handle.createQuery("""
                        select * from corrections.correction where number is not null
                        order by number desc limit :limit offset :offset
                        """)
                .bind("offset", offset)
                .bind("limit", limit)
                .map(Rows.CORRECTION)
                .list());
    }

    /** How many residents may read. */
    public int count() {
        return database.read(
                handle -> handle.createQuery("select count(*) from corrections.correction where number is not null")
                        .mapTo(Integer.class)
                        .one());
    }

    /** The published correction of that number. */
    public Optional<Correction> number(int number) {
        return database.read(handle -> handle.createQuery("select * from corrections.correction where number = :number")
                .bind("number", number)
                .map(Rows.CORRECTION)
                .findOne());
    }

    /** What was published about that page, the newest first. */
    public List<Correction> of(String path) {
        return database.read(handle -> handle.createQuery("""
                        select * from corrections.correction where path = :path and number is not null
                        order by number desc limit :limit
                        """)
                .bind("path", path)
                .bind("limit", OF_ONE)
                .map(Rows.CORRECTION)
                .list());
    }

    /** What was published since then and still stands on its page, the newest first. */
    public List<Correction> standing(Instant since) {
        return database.read(handle -> handle.createQuery("""
                        select * from corrections.correction
                        where state = 'PUBLISHED' and decided_at > :since and lifted_at is null order by number desc
                        """)
                .bind("since", Rows.column(since))
                .map(Rows.CORRECTION)
                .list());
    }

    /** All that was proposed about a report, the newest first. */
    public List<Correction> ofReport(long report) {
        return database.read(handle -> handle.createQuery(
                        "select * from corrections.correction where report = :report order by id desc limit :limit")
                .bind("report", report)
                .bind("limit", OF_ONE)
                .map(Rows.CORRECTION)
                .list());
    }

    /** The correction of that number for staff. */
    public Optional<Correction> find(long id) {
        return database.read(handle -> handle.createQuery("select * from corrections.correction where id = :id")
                .bind("id", id)
                .map(Rows.CORRECTION)
                .findOne());
    }

    /** How many wait for the decision of somebody other than that person. */
    public int waiting(String login) {
        return database.read(handle -> handle.createQuery(
                        "select count(*) from corrections.correction where state = 'PROPOSED' and proposed_by <> :login")
                .bind("login", login)
                .mapTo(Integer.class)
                .one());
    }

    /** Enters a proposal. */
    public static long insert(Handle handle, Report report, Place place, Text text, Act by) {
        return handle.createUpdate("""
                        insert into corrections.correction (report, kind, path, title, module, subject, version, wrong, replacement,
                            notice, proposed_by, proposer, proposed_at, demo)
                        select :report, :kind, :path, :title, :module, :subject, :version, :wrong, :replacement,
                            :notice, :login, :name, :at, demo from corrections.report where id = :report
                        """)
                .bind("report", report.id())
                .bind("kind", text.kind().name())
                .bind("path", place.path())
                .bind("title", place.title())
                .bind("module", place.module())
                .bind("subject", place.subject().orElse(null))
                .bind("version", text.version())
                .bind("wrong", text.wrong())
                .bind("replacement", text.replacement())
                .bind("notice", text.notice())
                .bind("login", by.login())
                .bind("name", by.name())
                .bind("at", Rows.column(by.at()))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Decides on a proposal; a published one gets the next number. False if somebody decided before. */
    public static boolean decide(Handle handle, long id, State to, Act by, String remark) {
        String number =
                to == State.PUBLISHED ? "(select coalesce(max(number), 0) + 1 from corrections.correction)" : "null";
        return handle.createUpdate("update corrections.correction set state = :to, number = " + number
                                + ", decided_by = :login, decider = :name, decided_at = :at, remark = :remark"
                                + " where id = :id and state = 'PROPOSED'")
                        .bind("to", to.name())
                        .bind("login", by.login())
                        .bind("name", by.name())
                        .bind("at", Rows.column(by.at()))
                        .bind("remark", remark)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /** Takes a published one from its page; it stays in the list of all. False if it does not stand there. */
    public static boolean lift(Handle handle, long id, Instant at, String remark) {
        return handle.createUpdate("""
                        update corrections.correction set lifted_at = :at, remark = :remark
                        where id = :id and state = 'PUBLISHED' and lifted_at is null
                        """)
                        .bind("at", Rows.column(at))
                        .bind("remark", remark)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /** Follows a page to its new address. */
    public static void moved(Handle handle, String from, String to) {
        handle.createUpdate("update corrections.correction set path = :to where path = :from")
                .bind("from", from)
                .bind("to", to)
                .execute();
    }
}
