package vn.wardportal.corrections.reader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.page.SitePages.Standing;
import vn.wardportal.api.page.Throttle;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Codes;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.corrections.Deadlines;
import vn.wardportal.corrections.Report;
import vn.wardportal.corrections.Report.FoundBy;
import vn.wardportal.corrections.Report.Place;
import vn.wardportal.corrections.Reports;
import vn.wardportal.corrections.Reports.Fresh;
import vn.wardportal.corrections.desk.Bulletin;

/** Takes what readers report, and tells them where it stands; not more from one place than the rules allow. */
@Component(service = Intake.class)
public class Intake {

    private static final String EVERYBODY = "*";

    private final Database database;
    private final Reports reports;
    private final Deadlines deadlines;
    private final Bulletin bulletin;
    private final Rules rules;
    private final Clock clock;
    private final Throttle sent;
    private final Throttle guessed;

    @Activate
    public Intake(
            @Reference Database database,
            @Reference Reports reports,
            @Reference Deadlines deadlines,
            @Reference Bulletin bulletin,
            @Reference Rules rules,
            @Reference Clock clock) {
        this.database = database;
        this.reports = reports;
        this.deadlines = deadlines;
        this.bulletin = bulletin;
        this.rules = rules;
        this.clock = clock;
        sent = new Throttle(clock);
        guessed = new Throttle(clock);
    }

    /**
     * Takes a report; on the disk when it returns. The same words from the same place on the same day are one report,
     * since a page that is loaded again sends its form again.
     *
     * @return nothing if too much came already
     */
    // one after the other: who presses twice sends twice, and at the same moment
    synchronized Optional<Report> take(Filled filled, Standing page, String sender) {
        Instant now = clock.instant();
        String fingerprint = fingerprint(filled, page, sender, day());
        Optional<Report> known = reports.byFingerprint(fingerprint);
        if (known.isPresent()) {
            return known;
        }
        if (sent.full(sender, limit("corrections.reports")) || sent.full(EVERYBODY, limit("corrections.reports.all"))) {
            return Optional.empty();
        }
        sent.count(sender);
        sent.count(EVERYBODY);
        Fresh fresh = new Fresh(
                Optional.of(Codes.fresh()),
                Optional.of(fingerprint),
                FoundBy.READER,
                Place.of(page),
                filled.claim(),
                filled.reporter(),
                now,
                deadlines.of(now),
                false);
        Acting.as(Person.PORTAL, () -> enter(fresh));
        return reports.byFingerprint(fingerprint);
    }

    private void enter(Fresh fresh) {
        database.write(handle -> {
            bulletin.arrived(handle, Reports.insert(handle, fresh), fresh);
            return true;
        });
        bulletin.moved();
    }

    /** The report with that code; the word says why there is none. */
    Followed follow(String code, String sender) {
        if (guessed.full(sender, limit("corrections.guesses"))) {
            return new Followed(Optional.empty(), "corrections.follow.tooMany");
        }
        Optional<Report> found = reports.byCode(Codes.typed(code));
        if (found.isEmpty()) {
            guessed.count(sender);
        }
        return new Followed(found, "corrections.follow.unknown");
    }

    /** How many days after the answer it is forgotten who reported. */
    int daysKept() {
        return limit("corrections.contact");
    }

    private int limit(String rule) {
        return rules.number(rule, day());
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    private static String fingerprint(Filled filled, Standing page, String sender, LocalDate day) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {
                sender, day.toString(), page.path(), filled.wrong(), filled.wanted(), filled.name(), filled.contact()
            }) {
                digest.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * What following a code led to.
     *
     * @param report the report
     * @param why key of the message that says why there is none
     */
    record Followed(Optional<Report> report, String why) {}
}
