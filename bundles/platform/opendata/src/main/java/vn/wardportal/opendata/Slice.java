package vn.wardportal.opendata;

import java.util.List;
import java.util.Optional;

/**
 * Which rows are wanted.
 *
 * @param after the number of the last row that is known
 * @param limit how many at most; a few sizes only, so that the same answers serve many
 */
record Slice(long after, int limit) {

    static final List<Integer> LIMITS = List.of(10, 50, 100);
    private static final int USUAL = 50;

    /** The slice that was asked for; nothing if that cannot be. */
    static Optional<Slice> of(Optional<String> after, Optional<String> limit) {
        if (!after.orElse("0").matches("\\d{1,18}") || !limit.orElse("50").matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int rows = limit.map(Integer::valueOf).orElse(USUAL);
        return LIMITS.contains(rows)
                ? Optional.of(new Slice(after.map(Long::valueOf).orElse(0L), rows))
                : Optional.empty();
    }
}
