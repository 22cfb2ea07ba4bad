package vn.wardportal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** A framework that is made anew from the list has the modules the old one had, as they were. */
class ModuleListTest {

    @TempDir
    private Path home;

    @TempDir
    private Path restored;

    @TempDir
    private Path shipped;

    private Jar news;
    private Jar pages;
    private Jar gone;

    @BeforeEach
    void ship() throws Exception {
        news = TinyBundle.write(shipped, "vn.wardportal.news", "1.0.0", "news");
        pages = TinyBundle.write(shipped, "vn.wardportal.pages", "1.0.0", "pages");
        gone = TinyBundle.write(shipped, "vn.wardportal.gone", "1.0.0", "gone");
        try (var start = new Start(home).modules(news, pages, gone).go()) {
            start.bundle("vn.wardportal.pages").stop();
            start.bundle("vn.wardportal.gone").uninstall();
        }
    }

    @Test
    void stoppedModulesStayStoppedAndRemovedOnesAway() throws Exception {
        Path list = list();

        try (var start = restore(list).modules(news, pages, gone).go()) {
            assertThat(start.bundle("vn.wardportal.news").getState()).isEqualTo(Bundle.ACTIVE);
            assertThat(start.bundle("vn.wardportal.pages").getState()).isNotEqualTo(Bundle.ACTIVE);
            assertThat(start.find("vn.wardportal.gone")).isEmpty();
        }
        assertThat(list).doesNotExist();
    }

    @Test
    void aRestoreThatWasInterruptedIsRepeated() throws Exception {
        Path list = list();
        Path again = Files.copy(list, restored.resolve("again.txt"));
        restore(list).close();

        try (var start = restore(again).modules(news, pages, gone).go()) {
            assertThat(start.bundle("vn.wardportal.news").getState()).isEqualTo(Bundle.ACTIVE);
            assertThat(start.bundle("vn.wardportal.pages").getState()).isNotEqualTo(Bundle.ACTIVE);
        }
    }

    @Test
    void aNewerPortalBringsItsNewerModules() throws Exception {
        Jar newer = TinyBundle.write(shipped, "vn.wardportal.news", "1.1.0", "newer");

        try (var start = restore(list()).modules(newer, pages, gone).go()) {
            assertThat(start.bundle("vn.wardportal.news").getVersion()).hasToString("1.1.0");
        }
    }

    @Test
    void aMissingJarKeepsNothingElseAway() throws Exception {
        Path list = list();
        Files.delete(home.resolve("modules/vn.wardportal.pages/1.0.0.jar"));

        try (var start = restore(list).modules().go()) {
            assertThat(start.bundle("vn.wardportal.news").getState()).isEqualTo(Bundle.ACTIVE);
            assertThat(start.find("vn.wardportal.pages")).isEmpty();
        }
    }

    private Path list() throws Exception {
        try (var start = new Start(home)) {
            return Files.writeString(restored.resolve("restored-modules.txt"), start.list());
        }
    }

    private Start restore(Path list) throws Exception {
        return new Start(restored).restored(list, home.resolve("modules"));
    }
}
