package vn.wardportal.backup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** Work that goes on in a thread of its own, so that closing the browser stops nothing; the screen follows it. */
final class Background {

    private static final Logger log = LoggerFactory.getLogger(Background.class);
    private static final double STEP = 0.01;

    private final UI ui;
    private final ProgressBar bar;
    private double shown;

    Background(Component view, ProgressBar bar) {
        this.ui = view.getUI().orElseGet(UI::getCurrent);
        this.bar = bar;
    }

    /** Does the work as the person acting now; then the screen is told what came of it, or why nothing did. */
    <T> void run(Function<DoubleConsumer, T> work, Consumer<T> done, Consumer<Optional<String>> ended) {
        Person person = Acting.require(Backups.PERMISSION);
        Thread.ofVirtual()
                .name("backup")
                .start(() -> Acting.as(person, () -> {
                    try {
                        T result = work.apply(this::progress);
                        ui.access(() -> {
                            done.accept(result);
                            ended.accept(Optional.empty());
                        });
                    } catch (RuntimeException e) {
                        log.warn("A backup or rehearsal failed: {}", Words.forOperator(e));
                        ui.access(() -> ended.accept(Optional.of(Words.of(e))));
                    }
                }));
    }

    private void progress(double value) {
        if (value >= shown + STEP) {
            shown = value;
            ui.access(() -> bar.setValue(Math.min(1, value)));
        }
    }
}
