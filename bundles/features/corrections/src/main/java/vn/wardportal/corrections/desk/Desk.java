package vn.wardportal.corrections.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.page.SitePages;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Confirmation;
import vn.wardportal.api.user.Person;
import vn.wardportal.corrections.Correction;
import vn.wardportal.corrections.Correction.Act;
import vn.wardportal.corrections.Correction.Kind;
import vn.wardportal.corrections.Correction.Text;
import vn.wardportal.corrections.Corrections;
import vn.wardportal.corrections.Deadlines;
import vn.wardportal.corrections.Report;
import vn.wardportal.corrections.Report.Claim;
import vn.wardportal.corrections.Report.FoundBy;
import vn.wardportal.corrections.Report.Place;
import vn.wardportal.corrections.Report.Reporter;
import vn.wardportal.corrections.Report.State;
import vn.wardportal.corrections.Reports;
import vn.wardportal.corrections.Reports.Fresh;
import vn.wardportal.corrections.Reports.Moved;
import vn.wardportal.corrections.Rights;
import vn.wardportal.corrections.desk.Refusal.Why;
import vn.wardportal.corrections.notice.Banners;

/**
 * Where every act of staff is done. Each checks who acts and that nobody acted meanwhile, and is one transaction with its
 * audit entry and its notices. What residents read is proposed by one person and approved by another.
 */
@Component(service = Desk.class)
public class Desk {

    static final int LONGEST = 2_000;
    static final int LONGEST_VERSION = 200;

    private final Database database;
    private final Reports reports;
    private final Corrections corrections;
    private final Deadlines deadlines;
    private final SitePages pages;
    private final Bulletin bulletin;
    private final Banners banners;
    private final Confirmation confirmation;
    private final Clock clock;

    @Activate
    public Desk(
            @Reference Database database,
            @Reference Reports reports,
            @Reference Corrections corrections,
            @Reference Deadlines deadlines,
            @Reference SitePages pages,
            @Reference Bulletin bulletin,
            @Reference Banners banners,
            @Reference Confirmation confirmation,
            @Reference Clock clock) {
        this.database = database;
        this.reports = reports;
        this.corrections = corrections;
        this.deadlines = deadlines;
        this.pages = pages;
        this.bulletin = bulletin;
        this.banners = banners;
        this.confirmation = confirmation;
        this.clock = clock;
    }

    /** Enters an error that was found by staff or an authority, or told by a reader on the telephone. */
    public long record(FoundBy foundBy, String address, Claim claim) {
        Acting.require(Rights.HANDLE);
        require(!claim.wrong().isBlank(), Why.NO_WRONG);
        withinLimit(claim.wrong(), claim.wanted());
        Place place = place(address).orElseThrow(() -> new Refusal(Why.PAGE));
        Instant now = clock.instant();
        Fresh fresh = new Fresh(
                Optional.empty(),
                Optional.empty(),
                foundBy,
                place,
                claim,
                Reporter.UNKNOWN,
                now,
                deadlines.of(now),
                false);
        return done(database.write(handle -> {
            long id = Reports.insert(handle, fresh);
            bulletin.arrived(handle, id, fresh);
            return id;
        }));
    }

    /** Answers that it is no error. */
    public void answer(long id, String answer) {
        Person person = Acting.require(Rights.HANDLE);
        require(!answer.isBlank(), Why.NO_ANSWER);
        withinLimit(answer);
        Report report = report(id);
        done(database.write(handle -> {
            move(handle, id, State.OPEN, new Moved(State.NO_ERROR, answer.strip(), person.name(), clock.instant()));
            bulletin.answered(handle, report, answer.strip());
            return id;
        }));
    }

    /**
     * Proposes what residents are told.
     *
     * @param address the page it is about; that of the report, unless the error stands elsewhere
     */
    public long propose(long id, String address, Text text) {
        Person person = Acting.require(Rights.HANDLE);
        check(text);
        Report report = report(id);
        Place place = address.equals(report.place().path())
                ? place(address).orElse(report.place())
                : place(address).orElseThrow(() -> new Refusal(Why.PAGE));
        Instant now = clock.instant();
        return done(database.write(handle -> {
            move(handle, id, State.OPEN, new Moved(State.PROPOSED, "", person.name(), now));
            bulletin.proposed(handle, report);
            return Corrections.insert(handle, report, place, text, act(person, now));
        }));
    }

    /** Publishes what somebody else proposed, after the acting person has confirmed who they are. */
    public void approve(long id) {
        Person person = Acting.require(Rights.APPROVE);
        confirmation.require(Confirmation.LATELY);
        Correction correction = correction(id);
        require(!correction.proposed().login().equals(person.login()), Why.OWN);
        Instant now = clock.instant();
        done(database.write(handle -> {
            decide(handle, correction, Correction.State.PUBLISHED, act(person, now), "");
            String told = correction.text().notice();
            Moved closed = new Moved(State.CORRECTED, told, person.name(), now);
            move(handle, correction.report(), State.PROPOSED, closed);
            bulletin.published(handle, correction, told);
            return id;
        }));
        banners.changed();
    }

    /** Sends a proposal back, with the reason; whoever made it may take it back. */
    public void sendBack(long id, String reason) {
        Correction correction = correction(id);
        boolean own = Acting.person()
                .filter(person -> person.login().equals(correction.proposed().login()))
                .isPresent();
        Person person = Acting.require(own ? Rights.HANDLE : Rights.APPROVE);
        require(!reason.isBlank(), Why.NO_REASON);
        withinLimit(reason);
        Instant now = clock.instant();
        done(database.write(handle -> {
            decide(handle, correction, Correction.State.RETURNED, act(person, now), reason.strip());
            move(handle, correction.report(), State.PROPOSED, new Moved(State.OPEN, "", person.name(), now));
            bulletin.decided(handle, correction, "return", reason.strip());
            return id;
        }));
    }

    /** Takes a correction from its page, where the page is another one by now; it stays in the list of all. */
    public void lift(long id, String reason) {
        Acting.require(Rights.APPROVE);
        require(!reason.isBlank(), Why.NO_REASON);
        withinLimit(reason);
        Correction correction = correction(id);
        done(database.write(handle -> {
            require(Corrections.lift(handle, id, clock.instant(), reason.strip()), Why.MOVED);
            bulletin.decided(handle, correction, "lift", reason.strip());
            return id;
        }));
        banners.changed();
    }

    private static void check(Text text) {
        require(!text.wrong().isBlank(), Why.NO_WRONG);
        require(text.kind() == Kind.REMOVAL || !text.replacement().isBlank(), Why.NO_REPLACEMENT);
        require(!text.notice().isBlank(), Why.NO_NOTICE);
        withinLimit(text.wrong(), text.replacement(), text.notice());
        require(text.version().length() <= LONGEST_VERSION, Why.TOO_LONG);
    }

    private Optional<Place> place(String address) {
        return pages.find(address).map(Place::of);
    }

    private Report report(long id) {
        return reports.find(id).orElseThrow(() -> new Refusal(Why.GONE));
    }

    private Correction correction(long id) {
        return corrections.find(id).orElseThrow(() -> new Refusal(Why.GONE));
    }

    private static void move(Handle handle, long report, State from, Moved to) {
        require(Reports.move(handle, report, from, to), Why.MOVED);
    }

    private static void decide(Handle handle, Correction correction, Correction.State to, Act by, String remark) {
        require(Corrections.decide(handle, correction.id(), to, by, remark), Why.MOVED);
    }

    private long done(long id) {
        bulletin.moved();
        return id;
    }

    private static Act act(Person person, Instant at) {
        return new Act(person.login(), person.name(), at);
    }

    private static void withinLimit(String... texts) {
        for (String text : texts) {
            require(text.length() <= LONGEST, Why.TOO_LONG);
        }
    }

    private static void require(boolean held, Why otherwise) {
        if (!held) {
            throw new Refusal(otherwise);
        }
    }
}
