package vn.wardportal.modules;

import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/**
 * The start level at which the features run. While the framework is on its way there it puts off whatever else is started,
 * and says nothing of it: the bundle is not even resolved when its start returns. So features have started only once the
 * level was reached, not when it is first told.
 */
final class FeatureLevel {

    /** The start level of features. */
    static final int FEATURES = 20;

    private final FrameworkStartLevel levels;
    private volatile boolean reached;

    FeatureLevel(FrameworkStartLevel levels) {
        this.levels = levels;
        this.reached = told();
    }

    /** Whether the framework has started all features that it is to start. */
    boolean reached() {
        return reached;
    }

    /** Lets the framework start the features. */
    void reach() {
        if (!told()) {
            levels.setStartLevel(FEATURES, event -> reached |= event.getType() == FrameworkEvent.STARTLEVEL_CHANGED);
        }
    }

    private boolean told() {
        return levels.getStartLevel() >= FEATURES;
    }
}
