package vn.wardportal.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param what what was measured, with its unit
 * @param portal the portal's figure
 * @param peer the same of whom it is compared with
 * @param goal what the figure should be
 */
record Row(String what, double portal, Optional<Double> peer, Optional<Goal> goal) {

    static final List<String> HEADINGS = List.of("", "portal", "peer", "ratio", "goal", "");

    static Row of(String what, double portal) {
        return new Row(what, portal, Optional.empty(), Optional.empty());
    }

    static Row of(String what, double portal, double peer) {
        return new Row(what, portal, Optional.of(peer), Optional.empty());
    }

    Row should(Goal be) {
        return new Row(what, portal, peer, Optional.of(be));
    }

    /** The portal's figure in terms of the peer's. */
    double ratio() {
        return portal / peer.orElseThrow();
    }

    /** What stands in the columns of {@link #HEADINGS}. */
    List<String> cells() {
        return List.of(
                what,
                figure(portal),
                peer.map(Row::figure).orElse(""),
                peer.map(figure -> figure(ratio())).orElse(""),
                goal.map(Goal::words).orElse(""),
                goal.map(goal -> goal.met().test(this) ? "holds" : "MISSES").orElse(""));
    }

    /** With the digits that a measurement of some seconds can tell. */
    static String figure(double value) {
        String form = value >= 100 || value == Math.rint(value) ? "%.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, value);
    }
}
