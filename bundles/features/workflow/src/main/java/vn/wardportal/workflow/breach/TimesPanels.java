package vn.wardportal.workflow.breach;

import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.time.Timings;

/** Makes the part of the route's panel that tells the times of a text. */
@Component(service = TimesPanels.class)
public class TimesPanels {

    private final Timings timings;
    private final Register register;
    private final Clock clock;

    @Activate
    public TimesPanels(@Reference Timings timings, @Reference Register register, @Reference Clock clock) {
        this.timings = timings;
        this.register = register;
        this.clock = clock;
    }

    /** The times of a text; nothing if none were kept. */
    public Optional<TimesPanel> of(Item item) {
        return timings.find(item.subject()).map(timing -> new TimesPanel(register, item, timing, clock.instant()));
    }
}
