package vn.wardportal.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.startlevel.FrameworkStartLevel;

class FeatureLevelTest {

    private final Levels levels = new Levels();

    @Test
    void featuresHaveStartedOnceTheLevelWasReachedAndNotWhenItIsFirstTold() {
        FeatureLevel level = new FeatureLevel(levels);
        level.reach();
        levels.now = FeatureLevel.FEATURES;
        assertThat(level.reached()).as("the framework still starts them").isFalse();

        levels.end();

        assertThat(level.reached()).isTrue();
    }

    @Test
    void inARunningPortalTheyHaveStarted() {
        levels.now = FeatureLevel.FEATURES;
        FeatureLevel level = new FeatureLevel(levels);

        level.reach();

        assertThat(level.reached()).isTrue();
        assertThat(levels.listeners).isEmpty();
    }

    /** A framework that tells a level as soon as it is on its way there, as Felix does. */
    private static final class Levels implements FrameworkStartLevel {

        private final List<FrameworkListener> listeners = new ArrayList<>();
        private int now = 10;

        void end() {
            Bundle system = (Bundle) Proxy.newProxyInstance(
                    Levels.class.getClassLoader(), new Class<?>[] {Bundle.class}, (proxy, method, given) -> null);
            listeners.forEach(listener ->
                    listener.frameworkEvent(new FrameworkEvent(FrameworkEvent.STARTLEVEL_CHANGED, system, null)));
        }

        @Override
        public int getStartLevel() {
            return now;
        }

        @Override
        public void setStartLevel(int level, FrameworkListener... told) {
            listeners.addAll(List.of(told));
        }

        @Override
        public int getInitialBundleStartLevel() {
            return 1;
        }

        @Override
        public void setInitialBundleStartLevel(int level) {}

        @Override
        public Bundle getBundle() {
            throw new UnsupportedOperationException();
        }
    }
}
