package vn.wardportal.bench;

import java.util.function.Predicate;

/**
 * What a measured figure should be.
 *
 * @param words for the table
 * @param met whether a row is like that
 */
record Goal(String words, Predicate<Row> met) {

    static Goal atMost(double most) {
        return new Goal("≤ " + Row.figure(most), row -> row.portal() <= most);
    }

    static Goal atLeast(double least) {
        return new Goal("≥ " + Row.figure(least), row -> row.portal() >= least);
    }

    static Goal ratioAtMost(double most) {
        return new Goal("ratio ≤ " + Row.figure(most), row -> row.ratio() <= most);
    }

    static Goal ratioBelow(double limit) {
        return new Goal("ratio < " + Row.figure(limit), row -> row.ratio() < limit);
    }

    static Goal ratioAtLeast(double least) {
        return new Goal("ratio ≥ " + Row.figure(least), row -> row.ratio() >= least);
    }
}
