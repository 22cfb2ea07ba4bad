package vn.wardportal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

class FactoryModulesTest {

    private static final String NAME = "vn.wardportal.news";

    @TempDir
    private Path home;

    @TempDir
    private Path shipped;

    private Jar first;
    private Jar second;

    @BeforeEach
    void ship() throws Exception {
        first = TinyBundle.write(shipped, NAME, "1.0.0", "first");
        second = TinyBundle.write(shipped, NAME, "1.1.0", "second");
    }

    @Test
    void startsWhatIsShippedForTheFirstTime() throws Exception {
        try (var start = new Start(home).modules(first).go()) {
            assertThat(start.bundle(NAME).getState()).isEqualTo(Bundle.ACTIVE);
        }
    }

    @Test
    void keepsTheJarToGoBackTo() throws Exception {
        new Start(home).modules(first).close();

        assertThat(home.resolve("modules").resolve(NAME).resolve("1.0.0.jar")).hasSameBinaryContentAs(first.file());
    }

    @Test
    void takesAHigherVersion() throws Exception {
        new Start(home).modules(first).close();

        try (var start = new Start(home).modules(second).go()) {
            assertThat(start.bundle(NAME).getVersion()).isEqualTo(Version.parseVersion("1.1.0"));
            assertThat(start.bundle(NAME).getState()).isEqualTo(Bundle.ACTIVE);
        }
    }

    @Test
    void keepsTheHigherVersionTheOperatorUploaded() throws Exception {
        try (var start = new Start(home).modules(first);
                var upload = second.open()) {
            start.bundle(NAME).update(upload);
        }

        try (var start = new Start(home).modules(first)) {
            assertThat(start.bundle(NAME).getVersion()).isEqualTo(Version.parseVersion("1.1.0"));
        }
    }

    @Test
    void keepsTheOlderVersionTheOperatorWentBackTo() throws Exception {
        try (var start = new Start(home).modules(second);
                var old = first.open()) {
            start.bundle(NAME).update(old);
        }

        try (var start = new Start(home).modules(second)) {
            assertThat(start.bundle(NAME).getVersion()).isEqualTo(Version.parseVersion("1.0.0"));
        }
    }

    @Test
    void leavesStoppedWhatTheOperatorStopped() throws Exception {
        try (var start = new Start(home).modules(first).go()) {
            start.bundle(NAME).stop();
        }

        try (var start = new Start(home).modules(second).go()) {
            assertThat(start.bundle(NAME).getState()).isNotEqualTo(Bundle.ACTIVE);
        }
    }

    @Test
    void leavesAwayWhatTheOperatorRemoved() throws Exception {
        try (var start = new Start(home).modules(first).go()) {
            start.bundle(NAME).uninstall();
        }

        try (var start = new Start(home).modules(second)) {
            assertThat(start.find(NAME)).isEmpty();
        }
    }

    @Test
    void leavesOutForOneStartAlone() throws Exception {
        new Start(home).modules(first).close();

        try (var start = new Start(home).without(NAME, first).go()) {
            assertThat(start.bundle(NAME).getState()).isNotEqualTo(Bundle.ACTIVE);
        }
        try (var start = new Start(home).modules(first).go()) {
            assertThat(start.bundle(NAME).getState()).isEqualTo(Bundle.ACTIVE);
        }
    }
}
