package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.data.WritesPaused;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.table.Outdated;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** Does what takes long aside from the screen, as the person who asked for it, and comes back to the screen. */
final class Aside {

    private static final Logger log = LoggerFactory.getLogger(Aside.class);

    private final Person person;
    private final Executor background;
    private @Nullable UI screen;

    Aside(Person person, Executor background) {
        this.person = person;
        this.background = background;
    }

    /**
     * Does the work.
     *
     * @param component on whose screen it was asked for
     * @param failed is told on the screen why nothing came of it
     */
    void run(Component component, Runnable work, Consumer<RuntimeException> failed) {
        screen = component.getUI().orElseGet(UI::getCurrent);
        background.execute(() -> Acting.as(person, () -> attempt(work, failed)));
    }

    private void attempt(Runnable work, Consumer<RuntimeException> failed) {
        try {
            work.run();
        } catch (Refused | Outdated | StorageFull | WritesPaused e) {
            show(() -> failed.accept(e));
        } catch (RuntimeException e) {
            log.error("What a person asked for failed", e);
            show(() -> failed.accept(e));
        }
    }

    /** Changes what is shown, on the screen's own thread. */
    void show(Runnable change) {
        UI there = screen;
        if (there == null || there.getSession() == null) {
            change.run();
        } else {
            there.access(change::run);
        }
    }
}
