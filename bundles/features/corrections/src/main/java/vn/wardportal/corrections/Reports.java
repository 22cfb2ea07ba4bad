package vn.wardportal.corrections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.corrections.Report.Claim;
import vn.wardportal.corrections.Report.Due;
import vn.wardportal.corrections.Report.FoundBy;
import vn.wardportal.corrections.Report.Place;
import vn.wardportal.corrections.Report.Reporter;
import vn.wardportal.corrections.Report.State;

/** The table of reports. Who may read and change it is checked by whoever asks for it. */
@Component(service = Reports.class)
public class Reports {

    private final Database database;

    @Activate
    public Reports(@Reference Database database) {
        this.database = database;
    }

    /** Those somebody has to act on, the most urgent first, or those that are done, the latest first. */
    public List<Report> page(boolean underWay, int offset, int limit) {
        String order = underWay ? "due_at, id" : "closed_at desc, id desc";
        return database.read(handle -> handle.createQuery("select * from corrections.report where under_way = :underWay"
                        + " order by " + order + " limit :limit offset :offset")
                .bind("underWay", underWay)
                .bind("offset", offset)
                .bind("limit", limit)
                .map(Rows.REPORT)
                .list());
    }

    /** How many there are of either. */
    public int count(boolean underWay) {
        return database.read(
                handle -> handle.createQuery("select count(*) from corrections.report where under_way = :underWay")
                        .bind("underWay", underWay)
                        .mapTo(Integer.class)
                        .one());
    }

    /** How many wait for a first decision. */
    public int open() {
        return database.read(handle -> handle.createQuery(
                        "select count(*) from corrections.report where under_way = true and state = 'OPEN'")
                .mapTo(Integer.class)
                .one());
    }

    /** The report of that number. */
    public Optional<Report> find(long id) {
        return one("id = :value", id);
    }

    /** The report that is followed with that code. */
    public Optional<Report> byCode(String code) {
        return one("code = :value", code);
    }

    /** The report that was sent with just these words from the same place. */
    public Optional<Report> byFingerprint(String fingerprint) {
        return one("fingerprint = :value", fingerprint);
    }

    private Optional<Report> one(String condition, Object value) {
        return database.read(handle -> handle.createQuery("select * from corrections.report where " + condition)
                .bind("value", value)
                .map(Rows.REPORT)
                .findOne());
    }

    /** Those that are due before that time and nobody was reminded of on that day, the most urgent first. */
    public List<Report> toRemind(Instant before, LocalDate today, int limit) {
        return database.read(handle -> handle.createQuery("""
                        select * from corrections.report
                        where under_way = true and due_at < :before and (reminded_on is null or reminded_on < :today)
                        order by due_at, id limit :limit
                        """)
                .bind("before", Rows.column(before))
                .bind("today", today)
                .bind("limit", limit)
                .map(Rows.REPORT)
                .list());
    }

    /** Enters a report. */
    public static long insert(Handle handle, Fresh fresh) {
        return handle.createUpdate("""
                        insert into corrections.report (code, fingerprint, found_by, path, title, module, subject,
                            page_modified, wrong,
                            wanted, name, contact, received_at, due_at, because, basis, demo)
                        values (:code, :fingerprint, :foundBy, :path, :title, :module, :subject, :modified, :wrong,
                            :wanted, :name, :contact, :received, :due, :because, :basis, :demo)
                        """)
                .bind("code", fresh.code().orElse(null))
                .bind("fingerprint", fresh.fingerprint().orElse(null))
                .bind("foundBy", fresh.foundBy().name())
                .bind("path", fresh.place().path())
                .bind("title", fresh.place().title())
                .bind("module", fresh.place().module())
                .bind("subject", fresh.place().subject().orElse(null))
                .bind("modified", fresh.place().modified().map(Rows::column).orElse(null))
                .bind("wrong", fresh.claim().wrong())
                .bind("wanted", fresh.claim().wanted())
                .bind("name", fresh.reporter().name())
                .bind("contact", fresh.reporter().contact())
                .bind("received", Rows.column(fresh.receivedAt()))
                .bind("due", Rows.column(fresh.due().at()))
                .bind("because", fresh.due().because())
                .bind("basis", fresh.due().basis())
                .bind("demo", fresh.demo())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Moves it from one state to another; false if it is not there any more. */
    public static boolean move(Handle handle, long id, State from, Moved to) {
        return handle.createUpdate("""
                        update corrections.report
                        set state = :to, under_way = :underWay, answer = :answer, handler = :handler, closed_at = :closed
                        where id = :id and state = :from
                        """)
                        .bind("to", to.state().name())
                        .bind("underWay", to.state().underWay())
                        .bind("answer", to.answer())
                        .bind("handler", to.handler())
                        .bind("closed", to.state().underWay() ? null : Rows.column(to.at()))
                        .bind("id", id)
                        .bind("from", from.name())
                        .execute()
                == 1;
    }

    /** Notes that somebody was reminded of it on that day. */
    public static void reminded(Handle handle, long id, LocalDate day) {
        handle.createUpdate("update corrections.report set reminded_on = :day where id = :id")
                .bind("day", day)
                .bind("id", id)
                .execute();
    }

    /** Takes out the samples with their corrections. */
    public static void removeDemo(Handle handle) {
        handle.execute(
                "delete from corrections.correction where report in (select id from corrections.report where demo)");
        handle.execute("delete from corrections.report where demo");
    }

    /**
     * A report that is being entered.
     *
     * @param code what its sender follows it with
     * @param fingerprint the same if just this was sent from the same place before
     * @param foundBy who found the error
     * @param place where it stands
     * @param claim what is wrong
     * @param reporter who told it
     * @param receivedAt when
     * @param due until when it is answered
     * @param demo whether it is a sample
     */
    public record Fresh(
            Optional<String> code,
            Optional<String> fingerprint,
            FoundBy foundBy,
            Place place,
            Claim claim,
            Reporter reporter,
            Instant receivedAt,
            Due due,
            boolean demo) {}

    /**
     * Where a report moves to.
     *
     * @param state the new state
     * @param answer what the reporter is told
     * @param handler name of who moves it
     * @param at when
     */
    public record Moved(State state, String answer, String handler, Instant at) {}
}
