package vn.wardportal.admin.shell;

import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.admin.door.Door;
import vn.wardportal.admin.entry.Counts;
import vn.wardportal.admin.entry.Entries;

/**
 * Looks four times a second whether modules, accounts, roles or the menu's numbers have changed and lets every open screen
 * follow; what that changed is shown when the screen asks next. Looking costs nothing, so no module has to say anything and none can hold
 * the console up.
 */
@Component(service = Watch.class)
public class Watch {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);
    private static final long LOOK_MILLIS = 250;

    private final Entries entries;
    private final Door door;
    private final Counts counts;
    private final Departure departure;
    private final Map<Shell, UI> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("console-watch").unstarted(work));
    private State seen;
    private long counted;

    @Activate
    public Watch(@Reference Entries entries, @Reference Door door, @Reference Counts counts) {
        this.entries = entries;
        this.door = door;
        this.counts = counts;
        this.departure = new Departure(entries);
        this.seen = State.of(entries, door);
        clock.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    public void close() {
        clock.shutdownNow();
        open.clear();
    }

    void add(Shell shell, UI ui) {
        open.put(shell, ui);
    }

    void remove(Shell shell) {
        open.remove(shell);
    }

    private void look() {
        try {
            State now = State.of(entries, door);
            if (!now.equals(seen)) {
                seen = now;
                open.forEach((shell, ui) -> ui.access(shell::follow));
            }
            lookAtCounts();
            departure.clean();
        } catch (RuntimeException e) {
            // A screen that was closed meanwhile must not end the watch for all others.
            log.warn("Cannot tell the open screens what changed; trying again at once", e);
        }
    }

    private void lookAtCounts() {
        long now = counts.generation();
        if (now != counted) {
            counted = now;
            open.forEach((shell, ui) -> ui.access(shell::count));
        }
    }

    private record State(long entries, Door.Moment moment) {

        static State of(Entries entries, Door door) {
            return new State(entries.generation(), door.moment());
        }
    }
}
