package vn.wardportal.workflow.desk;

import java.util.List;
import java.util.Optional;
import vn.wardportal.workflow.route.Act;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Route;
import vn.wardportal.workflow.route.Stage;
import vn.wardportal.workflow.route.State;
import vn.wardportal.workflow.route.Step;
import vn.wardportal.workflow.route.Step.Returned;

/**
 * Where a text stands, as its editor shows it.
 *
 * @param subject the text
 * @param route the route it goes; that of today before it is sent in
 * @param item where it is on it; nothing before it is sent in
 * @param steps what was done with it so far
 */
record Whereabouts(String subject, Route route, Optional<Item> item, List<Step> steps) {

    /** Where it stands now. */
    static Whereabouts of(Tools tools, String subject) {
        Optional<Item> item = tools.items().find(subject);
        Route route = item.map(Item::route).map(tools.routes()::named).orElseGet(tools.routes()::today);
        return new Whereabouts(subject, route, item, tools.items().steps(subject));
    }

    /** The stage where it is. */
    Optional<Stage> stage() {
        return item.map(one -> route.stage(one.stage()));
    }

    boolean in(State state) {
        return item.filter(one -> one.state() == state).isPresent();
    }

    /** What the next step says it has seen. */
    int seq() {
        return item.map(Item::seq).orElse(0);
    }

    /** The passages for which it was sent back last, as long as it was not sent in again. */
    List<String> passages() {
        if (!in(State.RETURNED)) {
            return List.of();
        }
        return steps.stream().filter(step -> step.act() == Act.RETURN).reduce((earlier, later) -> later).stream()
                .flatMap(step -> step.reasons().stream())
                .map(Returned::passage)
                .filter(passage -> !passage.isBlank())
                .toList();
    }
}
