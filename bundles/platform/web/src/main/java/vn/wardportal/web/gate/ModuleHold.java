package vn.wardportal.web.gate;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.wardportal.api.module.Gate.Hold;
import vn.wardportal.api.module.Gate.Stage;
import vn.wardportal.web.pages.Contributions;

/** One module's door being held. While all of it is held, the menu and the home page stay as they were. */
public final class ModuleHold implements Hold {

    private final Doors doors;
    private final Contributions contributions;
    private final String module;
    private final Stage stage;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Holds the door from now on. */
    public ModuleHold(Doors doors, Contributions contributions, String module, Stage stage) {
        this.doors = doors;
        this.contributions = contributions;
        this.module = module;
        this.stage = stage;
        doors.hold(module, stage);
        if (stage == Stage.ALL) {
            contributions.freeze();
        }
    }

    @Override
    public boolean drained(Duration limit) {
        try {
            return doors.drained(module, stage, limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            if (stage == Stage.ALL) {
                contributions.thaw();
            }
            doors.release(module, stage);
        }
    }
}
