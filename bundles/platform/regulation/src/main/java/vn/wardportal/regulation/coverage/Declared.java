package vn.wardportal.regulation.coverage;

import java.util.Set;

/**
 * What an installed module's manifest says that it serves, whether it runs or not.
 *
 * @param module the module
 * @param items the items of Điều 6
 * @param running whether its bundle runs
 */
record Declared(ServingModule module, Set<String> items, boolean running) {

    Declared {
        items = Set.copyOf(items);
    }
}
