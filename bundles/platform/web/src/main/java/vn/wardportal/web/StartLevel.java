package vn.wardportal.web;

import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/** Tells when all modules have been started. */
public final class StartLevel implements FrameworkListener {

    /** The start level of the features. */
    private static final int FEATURES = 20;

    private final BundleContext context;
    private final AtomicReference<Runnable> waiting = new AtomicReference<>();

    public StartLevel(BundleContext context) {
        this.context = context;
    }

    /** Runs the work once, as soon as the features have been started; at once if they have. */
    public void whenStarted(Runnable work) {
        waiting.set(work);
        context.addFrameworkListener(this);
        look();
    }

    /** Runs nothing any more. */
    public void forget() {
        waiting.set(null);
        context.removeFrameworkListener(this);
    }

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        // The level counts as reached before its bundles have started; these events come after them.
        if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED || event.getType() == FrameworkEvent.STARTED) {
            look();
        }
    }

    private void look() {
        FrameworkStartLevel level =
                context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkStartLevel.class);
        Runnable work = level.getStartLevel() >= FEATURES ? waiting.getAndSet(null) : null;
        if (work != null) {
            work.run();
        }
    }
}
