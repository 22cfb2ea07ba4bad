package vn.wardportal.web;

import org.eclipse.jetty.util.component.LifeCycle;

/** Starts and stops what Jetty declares to throw anything. */
final class Lifecycle {

    private Lifecycle() {}

    static void start(LifeCycle part) {
        try {
            part.start();
        } catch (Exception e) {
            throw new IllegalStateException("Cannot start " + part, e);
        }
    }

    static void stop(LifeCycle part) {
        try {
            part.stop();
        } catch (Exception e) {
            throw new IllegalStateException("Cannot stop " + part, e);
        }
    }
}
