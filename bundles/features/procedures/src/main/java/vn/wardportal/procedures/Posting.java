package vn.wardportal.procedures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.workflow.Mark;

/**
 * Proof that a version of a procedure was posted for residents (điểm b khoản 1 Điều 2).
 *
 * @param release number of the decision
 * @param edition the version's number
 * @param hash the version's SHA-256
 * @param by names of those who decided
 * @param address where it was posted on the site
 * @param at since when
 * @param begins the first day on which it applies here; one that is posted ahead waits for it
 * @param ended until when another version took its place, or it was withdrawn; may lie ahead
 * @param mark what residents are told beside it
 */
public record Posting(
        long release,
        int edition,
        String hash,
        String by,
        String address,
        Instant at,
        LocalDate begins,
        Optional<Instant> ended,
        Mark mark) {

    /** How a posted version stands. */
    public enum Standing {
        /** Its day is still to come. */
        COMING,
        /** The one that applies. */
        PRESENT,
        /** It applied once. */
        PAST,
        /** Another took its place, or it was withdrawn, before its day. */
        NEVER
    }

    /** How it stands at that time. */
    public Standing on(Instant now) {
        Instant start = begins.atStartOfDay(Dates.ZONE).toInstant();
        if (ended.filter(end -> !end.isAfter(now)).isPresent()) {
            return ended.get().isAfter(start) ? Standing.PAST : Standing.NEVER;
        }
        return start.isAfter(now) ? Standing.COMING : Standing.PRESENT;
    }
}
