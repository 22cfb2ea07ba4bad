package vn.wardportal.documents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a document is in force: by its own words, and by the published documents that replace or amend it.
 *
 * @param from the first day; absent if nothing says so
 * @param until the first day on which it is in force no more
 * @param partlyFrom the first day on which it is so in part only
 */
public record Force(Optional<LocalDate> from, Optional<LocalDate> until, Optional<LocalDate> partlyFrom) {

    /** What holds on that day. */
    public Status on(LocalDate day) {
        if (reached(until, day)) {
            return Status.EXPIRED;
        }
        if (from.isPresent() && !reached(from, day)) {
            return Status.NOT_YET;
        }
        return reached(partlyFrom, day) ? Status.PARTLY : Status.IN_FORCE;
    }

    /** The first day after that one on which something else holds. */
    public Optional<LocalDate> nextChange(LocalDate day) {
        return Stream.of(from, until, partlyFrom)
                .flatMap(Optional::stream)
                .filter(change -> change.isAfter(day))
                .min(LocalDate::compareTo);
    }

    private static boolean reached(Optional<LocalDate> since, LocalDate day) {
        return since.filter(first -> !first.isAfter(day)).isPresent();
    }
}
