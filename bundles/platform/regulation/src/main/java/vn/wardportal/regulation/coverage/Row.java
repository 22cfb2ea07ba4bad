package vn.wardportal.regulation.coverage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.rules.Rule;

/**
 * An item of Điều 6 on the board.
 *
 * @param item which: {@code 6.5}
 * @param modules the modules that serve it now
 * @param owner who answers for it
 * @param rule how often it has to be updated
 * @param updated when it was last updated, if ever
 * @param address where it stands on the site; empty if nowhere
 * @param count how many things there are
 * @param standing how it stands
 */
record Row(
        String item,
        List<ServingModule> modules,
        Owner owner,
        Optional<Rule> rule,
        Optional<Instant> updated,
        String address,
        long count,
        Standing standing) {

    Row {
        modules = List.copyOf(modules);
    }
}
