package vn.wardportal.workflow.board;

import java.time.Instant;
import vn.wardportal.workflow.route.Item.Who;

/**
 * Somebody stands in for another.
 *
 * @param id its number
 * @param office what they decide
 * @param holder whose office it is
 * @param delegate who stands in
 * @param from from when
 * @param to until when
 * @param reason why
 * @param namedBy who named them
 */
public record Delegation(
        long id, Office office, Who holder, Who delegate, Instant from, Instant to, String reason, Who namedBy) {

    /** Whether it holds at that time. */
    public boolean holds(Instant time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
