package vn.wardportal.modules.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;
import vn.wardportal.api.data.Schemas.Script;

class ModuleJarTest {

    @TempDir
    Path folder;

    @Test
    void whatTheManifestSaysIsRead() {
        ModuleJar jar = ModuleJar.inspect(Jars.module("news", "1.2.0.x").write(folder.resolve("a.jar")));

        assertThat(jar.name()).isEqualTo("news");
        assertThat(jar.symbolicName()).isEqualTo("vn.wardportal.news");
        assertThat(jar.version()).isEqualTo(new Version("1.2.0.x"));
    }

    @Test
    void scriptsComeInTheOrderOfTheirNumbersNotOfTheirNames() {
        Path file = Jars.module("news", "1.0.0")
                .entry("db/10-last.sql", "create table c (id int)")
                .entry("db/9-second.sql", "create table b (id int)")
                .entry("db/1-first.sql", "create table a (id int)")
                .entry("db/readme.txt", "not a script")
                .write(folder.resolve("a.jar"));

        assertThat(ModuleJar.inspect(file).scripts())
                .extracting(Script::name)
                .containsExactly("1-first.sql", "9-second.sql", "10-last.sql");
    }

    @Test
    void aFileThatIsNoJarIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jar"), "hello");

        assertRefused(file, "modules.refused.notAJar");
    }

    @Test
    void aJarWithoutBundleHeadersIsRefused() {
        assertRefused(
                Jars.module("news", "1.0.0").without("Bundle-SymbolicName").write(folder.resolve("a.jar")),
                "modules.refused.notABundle");
    }

    @Test
    void aBundleThatIsNoModuleIsRefused() {
        assertRefused(
                Jars.module("news", "1.0.0").without("Portal-Module").write(folder.resolve("a.jar")),
                "modules.refused.notAModule");
    }

    @Test
    void aVersionThatIsNoVersionIsRefused() {
        assertRefused(Jars.module("news", "one").write(folder.resolve("a.jar")), "modules.refused.notABundle");
    }

    private static void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> ModuleJar.inspect(file))
                .isInstanceOf(NotAModule.class)
                .hasMessage(reason);
    }
}
