package vn.wardportal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

class PlatformTest {

    private static final String NAME = "vn.wardportal.web";

    @TempDir
    private Path home;

    @TempDir
    private Path shipped;

    @Test
    void startsWhatIsShipped() throws Exception {
        Jar jar = TinyBundle.write(shipped, NAME, "1.0.0", "first");

        try (var start = new Start(home).platform(jar).go()) {
            assertThat(start.bundle(NAME).getState()).isEqualTo(Bundle.ACTIVE);
            assertThat(start.bundle(NAME).getLocation()).isEqualTo("platform:" + NAME);
        }
    }

    @Test
    void takesChangedContentUnderTheSameVersion() throws Exception {
        Jar first = TinyBundle.write(shipped, NAME, "1.0.0", "first");
        Jar second = TinyBundle.write(shipped, NAME, "1.0.0", "second");
        new Start(home).platform(first).close();

        try (var start = new Start(home).platform(second).go()) {
            assertThat(start.bundle(NAME).getEntry("word.txt").openStream()).hasContent("second");
            assertThat(start.bundle(NAME).getState()).isEqualTo(Bundle.ACTIVE);
        }
    }

    @Test
    void goesBackToAnOlderVersionWithTheFolder() throws Exception {
        new Start(home)
                .platform(TinyBundle.write(shipped, NAME, "2.0.0", "new"))
                .close();

        try (var start = new Start(home).platform(TinyBundle.write(shipped, NAME, "1.0.0", "old"))) {
            assertThat(start.bundle(NAME).getVersion()).isEqualTo(Version.parseVersion("1.0.0"));
        }
    }

    @Test
    void removesWhatIsNoLongerShipped() throws Exception {
        Jar kept = TinyBundle.write(shipped, NAME, "1.0.0", "kept");
        Jar dropped = TinyBundle.write(shipped, "vn.wardportal.old", "1.0.0", "dropped");
        new Start(home).platform(kept, dropped).close();

        try (var start = new Start(home).platform(kept)) {
            assertThat(start.find("vn.wardportal.old")).isEmpty();
            assertThat(start.find(NAME)).isPresent();
        }
    }

    @Test
    void leavesStoppedWhatTheOperatorStopped() throws Exception {
        Jar first = TinyBundle.write(shipped, NAME, "1.0.0", "first");
        try (var start = new Start(home).platform(first).go()) {
            start.bundle(NAME).stop();
        }

        try (var start = new Start(home)
                .platform(TinyBundle.write(shipped, NAME, "1.1.0", "second"))
                .go()) {
            assertThat(start.bundle(NAME).getVersion()).isEqualTo(Version.parseVersion("1.1.0"));
            assertThat(start.bundle(NAME).getState()).isNotEqualTo(Bundle.ACTIVE);
        }
    }

    @Test
    void leavesTheModulesAlone() throws Exception {
        Jar news = TinyBundle.write(shipped, "vn.wardportal.news", "1.0.0", "news");
        new Start(home).modules(news).close();

        try (var start = new Start(home).platform()) {
            assertThat(start.find("vn.wardportal.news")).isPresent();
        }
    }

    @Test
    void findsItsBundlesAgainInAMovedHome() throws Exception {
        Jar jar = TinyBundle.write(shipped, NAME, "1.0.0", "first");
        Path before = Files.createDirectory(home.resolve("before"));
        new Start(before).platform(jar).close();
        Path after = Files.move(before, home.resolve("after"));

        try (var start = new Start(after).platform(jar).go()) {
            assertThat(start.bundle(NAME).getState()).isEqualTo(Bundle.ACTIVE);
        }
    }
}
