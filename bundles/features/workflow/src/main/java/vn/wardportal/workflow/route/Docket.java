package vn.wardportal.workflow.route;

import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.version.Editions;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.workflow.route.Refusal.Why;

/** A text for which somebody takes a step: whose it is, what it says now, and that nobody took another step meanwhile. */
@Component(service = Docket.class)
public class Docket {

    private final Database database;
    private final Editions editions;
    private final Approvals approvals;
    private final Routes routes;
    private final Gate gate;

    @Activate
    public Docket(
            @Reference Database database,
            @Reference Editions editions,
            @Reference Approvals approvals,
            @Reference Routes routes,
            @Reference Gate gate) {
        this.database = database;
        this.editions = editions;
        this.approvals = approvals;
        this.routes = routes;
        this.gate = gate;
    }

    /** The module whose text it is. */
    Approval approval(String subject) {
        return approvals.of(subject).orElseThrow(() -> new Refusal(Why.MODULE_AWAY));
    }

    /** The newest version, in which nothing must be mended. */
    Edition passed(String subject) {
        Edition edition = newest(subject);
        gate.pass(approval(subject), edition);
        return edition;
    }

    /** The newest version, in which nothing must be mended and every question was dealt with. */
    Edition reviewed(String subject) {
        Edition edition = newest(subject);
        gate.passReviewed(approval(subject), edition);
        return edition;
    }

    /** Takes a step in one transaction, unless somebody took another since the person looked. */
    Item step(String subject, int seen, BiFunction<Handle, Item, Item> step) {
        return database.write(handle -> step.apply(handle, new ItemTable(handle).claim(subject, seen)));
    }

    /** The text, if it is on its way. */
    Item here(Item item) {
        if (item.state() != State.UNDER_WAY) {
            throw new Refusal(Why.NOT_HERE);
        }
        return item;
    }

    /** The stage where the text is, if it is on its way and that is what is done there. */
    Stage require(Item item, Work work) {
        Stage stage = stage(here(item));
        if (stage.work() != work) {
            throw new Refusal(Why.NOT_HERE);
        }
        return stage;
    }

    /** The stage where the text is. */
    Stage stage(Item item) {
        return routes.named(item.route()).stage(item.stage());
    }

    /** The stage that comes after that one on the text's route. */
    Stage after(Item item, Stage stage) {
        return routes.named(item.route()).after(stage).orElseThrow();
    }

    private Edition newest(String subject) {
        return editions.newest(subject).orElseThrow(() -> new Refusal(Why.GONE));
    }
}
