package vn.wardportal.workflow.route;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.wardportal.workflow.route.Item.Who;

/**
 * What somebody did to a text on its way.
 *
 * @param pass in which pass
 * @param stage at which stage
 * @param act what
 * @param who by whom
 * @param insteadOf whom they acted for
 * @param at when
 * @param edition on which version
 * @param hash its hash
 * @param remark what they said
 * @param reasons why it was sent back
 */
public record Step(
        int pass,
        String stage,
        Act act,
        Who who,
        Optional<String> insteadOf,
        Instant at,
        int edition,
        String hash,
        String remark,
        List<Returned> reasons) {

    public Step {
        reasons = List.copyOf(reasons);
    }

    /**
     * A reason for sending it back.
     *
     * @param reason name of the reason
     * @param passage the passage meant; empty if it is about the whole
     */
    public record Returned(String reason, String passage) {}
}
