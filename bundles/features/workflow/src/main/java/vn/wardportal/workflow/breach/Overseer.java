package vn.wardportal.workflow.breach;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Items;
import vn.wardportal.workflow.route.State;
import vn.wardportal.workflow.time.Timings;

/** Sees every move of a text, in its transaction: keeps its times, and proposes what was late for the register. */
@Component(service = Overseer.class)
public class Overseer {

    private final Timings timings;
    private final Proposals proposals;

    @Activate
    public Overseer(@Reference Timings timings, @Reference Proposals proposals) {
        this.timings = timings;
        this.proposals = proposals;
    }

    /** The text is about to be kept as it is here; the table still says where it was. */
    public void moving(Handle handle, Item item) {
        Optional<Item> before = Items.find(handle, item.subject());
        before.filter(known -> !known.times().moved().equals(item.times().moved()))
                .ifPresent(known -> proposals.overdue(handle, known));
        switch (item.state()) {
            case UNDER_WAY, SCHEDULED, RELEASED -> timings.onItsWay(handle, item);
            case RETURNED -> returned(handle, before, item);
            case PUBLISHED ->
                timings.published(handle, item).ifPresent(timing -> proposals.published(handle, item, timing));
            default -> {
                // It is nowhere that counts.
            }
        }
    }

    /** The sender says when its information was complete. */
    public void completed(Handle handle, Item item, Instant time) {
        timings.completed(handle, item, time);
    }

    private void returned(Handle handle, Optional<Item> before, Item item) {
        if (before.map(Item::state).filter(State.RETURNED::equals).isEmpty()) {
            timings.returned(handle, item);
        }
    }
}
