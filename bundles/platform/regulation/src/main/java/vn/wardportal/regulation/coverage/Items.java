package vn.wardportal.regulation.coverage;

import java.util.List;
import java.util.stream.IntStream;
import vn.wardportal.api.rules.Citation;

/** The eleven items of Điều 6, in its order. */
final class Items {

    static final List<String> ALL =
            IntStream.rangeClosed(1, 11).mapToObj(number -> "6." + number).toList();

    private Items() {}

    /** Where the item stands in the regulation. */
    static Citation citation(String item) {
        return Citation.of(item).orElseThrow();
    }

    /** The rule that says how often it is to be updated. */
    static String rule(String item) {
        return "coverage." + item;
    }

    /** Key of its short name. */
    static String key(String item) {
        return "item." + item;
    }
}
