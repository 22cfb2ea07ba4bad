package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Does something again and again while a component is on a screen, which asks once a second what is new. */
final class Beat {

    private final Duration every;
    private final Clock clock;
    private final Runnable work;
    private Instant last;
    private @Nullable Registration polls;

    private Beat(Duration every, Clock clock, Runnable work) {
        this.every = every;
        this.clock = clock;
        this.work = work;
        this.last = clock.instant();
    }

    static void of(Component component, Duration every, Clock clock, Runnable work) {
        Beat beat = new Beat(every, clock, work);
        component.addAttachListener(event -> beat.begin(event.getUI()));
        component.addDetachListener(event -> beat.end());
    }

    private void begin(UI screen) {
        polls = screen.addPollListener(poll -> look());
    }

    private void end() {
        if (polls != null) {
            polls.remove();
        }
    }

    private void look() {
        Instant now = clock.instant();
        if (!now.isBefore(last.plus(every))) {
            last = now;
            work.run();
        }
    }
}
