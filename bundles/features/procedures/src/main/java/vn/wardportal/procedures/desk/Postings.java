package vn.wardportal.procedures.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.Posting;

/** The proof of what was posted, within one transaction: which version applies from which day until when. */
final class Postings {

    /** Posted ahead, and now its day has come. */
    private static final String DUE = """
            select p.id from procedures.procedure p join procedures.posting s on s.procedure = p.id
            where p.state = 'PUBLISHED' and s.release > p.shown and s.begins <= :today
                and (s.ended_at is null or s.ended_at > :now)""";

    private final Handle handle;

    Postings(Handle handle) {
        this.handle = handle;
    }

    void add(long procedure, Release release, String address, LocalDate begins, Instant now) {
        handle.execute(
                """
                insert into procedures.posting (procedure, release, edition, hash, decided_by, address, posted_at, begins,
                    unreviewed, instead_of)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                procedure,
                release.number(),
                release.version(),
                release.hash(),
                release.by(),
                address,
                at(now),
                begins,
                release.mark().unreviewed(),
                release.mark().insteadOf());
    }

    /** Whatever applies, or would, ends now. */
    void end(long procedure, Instant now) {
        end(procedure, day(now).plusDays(1), now, now);
    }

    /** Whatever applies, or would by then, ends on the day before; what would begin on that day or later never does. */
    void endBefore(LocalDate day, long procedure, Instant now) {
        end(procedure, day, day.atStartOfDay(Dates.ZONE).toInstant(), now);
    }

    private void end(long procedure, LocalDate tooLate, Instant until, Instant now) {
        handle.createUpdate("""
                        update procedures.posting
                        set ended_at = case when begins >= :tooLate then cast(:now as timestamp(3) with time zone)
                            else cast(:until as timestamp(3) with time zone) end
                        where procedure = :procedure and (ended_at is null or ended_at > :until)""")
                .bind("procedure", procedure)
                .bind("tooLate", tooLate)
                .bind("until", at(until))
                .bind("now", at(now))
                .execute();
    }

    void reviewed(long procedure) {
        handle.execute("update procedures.posting set unreviewed = false where procedure = ?", procedure);
    }

    List<Posting> all(long procedure) {
        return Catalogue.postings(handle, procedure);
    }

    /** Numbers of the procedures of which another version applies than the one their row has. */
    List<Long> due(Instant now) {
        return handle.createQuery(DUE)
                .bind("today", day(now))
                .bind("now", at(now))
                .mapTo(Long.class)
                .list();
    }

    /** What applies of a procedure while its row still has another version. */
    Optional<Posting> due(long procedure, Instant now) {
        return due(now).contains(procedure)
                ? all(procedure).stream()
                        .filter(posting -> posting.on(now) == Posting.Standing.PRESENT)
                        .findFirst()
                : Optional.empty();
    }

    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, Dates.ZONE);
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
