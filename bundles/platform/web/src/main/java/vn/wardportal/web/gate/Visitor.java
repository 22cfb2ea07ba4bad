package vn.wardportal.web.gate;

import java.util.Set;

/**
 * A request at the doors, received whole.
 *
 * @param modules whose work it needs
 * @param form whether it may change something
 * @param again asks once more, from the beginning; called if the visitor had to wait
 * @param refused called if too many wait already, or for too long
 */
public record Visitor(Set<String> modules, boolean form, Runnable again, Runnable refused) {

    public Visitor {
        modules = Set.copyOf(modules);
    }
}
