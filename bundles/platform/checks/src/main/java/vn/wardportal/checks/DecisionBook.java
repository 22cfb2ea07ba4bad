package vn.wardportal.checks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Decisions;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.check.Finding.Place;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.checks.files.FileCheck;

/** The table of decisions: it is appended to, and nothing here changes or removes one. */
@Component
public final class DecisionBook implements Decisions {

    private static final RowMapper<Decided> DECIDED = (row, context) -> new Decided(
            row.getString("check_number"),
            row.getString("hash"),
            row.getString("words"),
            Decision.valueOf(row.getString("decision")),
            row.getString("login"),
            row.getTimestamp("decided_at").toInstant());

    private static final int LONGEST_WORDS = 300;

    private final Database database;
    private final Clock clock;

    @Activate
    public DecisionBook(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void record(Examined written, Finding finding, Decision decision) {
        Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting, so nothing is decided"));
        if (!kept(written.subject())) {
            throw new IllegalArgumentException("There is no " + written.subject() + " yet; save it first");
        }
        if (finding.level() == Level.BLOCK && decision != Decision.CORRECTED) {
            throw new IllegalArgumentException("What " + finding.check() + " blocks cannot be passed over");
        }
        database.write(handle -> insert(handle, written, finding, decision, person));
    }

    @Override
    public List<Finding> open(Examined written, List<Finding> findings) {
        return standing(written, findings, passedOver(written.subject(), ""));
    }

    @Override
    public List<Finding> unreviewed(Examined written, List<Finding> findings) {
        return standing(written, findings, passedOver(written.subject(), " and reviewer"));
    }

    private Set<String> passedOver(String subject, String by) {
        return database.read(handle -> handle.createQuery("select finding from checks.decision"
                        + " where subject = :subject and decision in ('IGNORED', 'ADDED')" + by)
                .bind("subject", subject)
                .mapTo(String.class)
                .set());
    }

    private static List<Finding> standing(Examined written, List<Finding> findings, Set<String> passed) {
        return findings.stream()
                .filter(finding -> finding.level() == Level.BLOCK
                        || finding.level() == Level.ASK && !passed.contains(key(written, finding)))
                .toList();
    }

    @Override
    public List<Decided> of(String subject) {
        return database.read(
                handle -> handle.createQuery("select * from checks.decision where subject = :subject order by id")
                        .bind("subject", subject)
                        .map(DECIDED)
                        .list());
    }

    /** Whether it has a number yet. */
    static boolean kept(String subject) {
        return !subject.endsWith("/new");
    }

    /** Tells a finding of a subject from its others: the same letters in the same field, for the same reason. */
    static String key(Examined written, Finding finding) {
        String letters =
                finding.place().map(place -> letters(written, finding, place)).orElse("");
        return hash(String.join("\n", written.subject(), finding.check(), finding.field(), finding.words(), letters));
    }

    private static String letters(Examined written, Finding finding, Place place) {
        return written.passages().stream()
                .filter(passage -> passage.field().equals(finding.field()))
                .map(Passage::text)
                .filter(text -> place.end() <= text.length())
                .findFirst()
                .map(text -> text.substring(place.start(), place.end()))
                .orElse(place.quote());
    }

    private boolean insert(Handle handle, Examined written, Finding finding, Decision decision, Person person) {
        String words = finding.place()
                .map(Place::quote)
                .filter(quote -> !quote.isBlank())
                .orElse(finding.words());
        handle.createUpdate("""
                        insert into checks.decision
                            (subject, hash, finding, check_number, words, decision, login, decided_at, reviewer)
                        values (:subject, :hash, :finding, :check, :words, :decision, :login, :at, :reviewer)""")
                .bind("subject", written.subject())
                .bind("hash", evidence(written, finding))
                .bind("finding", key(written, finding))
                .bind("check", finding.check())
                .bind("words", words.substring(0, Math.min(LONGEST_WORDS, words.length())))
                .bind("decision", decision.name())
                .bind("login", person.login())
                .bind("at", clock.instant())
                .bind("reviewer", person.may(REVIEW))
                .execute();
        return true;
    }

    /** The hash of what it was found in: the text, or a file. */
    private static String evidence(Examined written, Finding finding) {
        return finding.field().startsWith(FileCheck.FIELD)
                ? finding.field().substring(FileCheck.FIELD.length())
                : textHash(written);
    }

    private static String textHash(Examined written) {
        return hash(String.join(
                "\0",
                written.passages().stream()
                        .map(passage -> passage.field() + "\0" + passage.text())
                        .toList()));
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
