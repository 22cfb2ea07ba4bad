package vn.wardportal.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.modules.jar.Jars;
import vn.wardportal.modules.jar.ModuleJar;
import vn.wardportal.modules.jar.NotAModule;

class RequirementsTest {

    private static final Map<String, List<Map<String, Object>>> OFFERS = Map.of(
            "osgi.wiring.package",
            List.of(
                    Map.of("osgi.wiring.package", "vn.wardportal.api.page", "version", new Version("1.0.0")),
                    Map.of("osgi.wiring.package", "org.slf4j", "version", new Version("2.0.17"))),
            "osgi.ee",
            List.of(Map.of("osgi.ee", "JavaSE", "version", List.of(new Version("21"), new Version("17")))));

    @TempDir
    private Path folder;

    private final Requirements requirements = new Requirements(
            namespace -> OFFERS.getOrDefault(namespace, List.of()), "(objectClass=java.time.Clock)"::equals);

    @Test
    void whatIsOfferedIsTaken() {
        assertThatCode(() -> requirements.refuseUnlessMet(needing(
                        "vn.wardportal.api.page;version=\"[1.0,2)\",org.slf4j,absent;resolution:=optional",
                        "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=21))\","
                                + "osgi.service;filter:=\"(objectClass=java.time.Clock)\";effective:=active,"
                                + "osgi.service;filter:=\"(objectClass=vn.example.Own)\";effective:=active")))
                .doesNotThrowAnyException();
    }

    @Test
    void anotherApiIsNamedWithBothVersions() {
        assertThat(refusal("vn.wardportal.api.page;version=\"[2.0,3)\"", ""))
                .isEqualTo("API không tương thích: cần vn.wardportal.api.page [2.0.0,3.0.0), cổng có 1.0.0.");
    }

    @Test
    void allThatIsMissingIsNamed() {
        assertThat(refusal(
                        "org.absent;version=\"[1,2)\"",
                        "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\","
                                + "osgi.service;filter:=\"(objectClass=vn.example.Absent)\";effective:=active"))
                .contains("org.absent [1.0.0,2.0.0)", "Java 99", "vn.example.Absent");
    }

    @Test
    void aFilterThatIsNoneIsRefused() {
        assertThat(refusal("org.slf4j", "osgi.ee;filter:=\"(osgi.ee\"")).contains("Require-Capability");
    }

    private String refusal(String imports, String requires) {
        ModuleJar jar = needing(imports, requires);
        NotAModule[] thrown = new NotAModule[1];
        assertThatThrownBy(() -> requirements.refuseUnlessMet(jar))
                .isInstanceOfSatisfying(NotAModule.class, refused -> thrown[0] = refused);
        return thrown[0].words(Messages.of(Requirements.class).in(Language.VI));
    }

    private ModuleJar needing(String imports, String requires) {
        Jars jar = Jars.module("flood", "1.0.0")
                .header("Import-Package", imports)
                .header("Provide-Capability", "osgi.service;objectClass:List<String>=\"vn.example.Own\"");
        return ModuleJar.inspect(
                (requires.isEmpty() ? jar : jar.header("Require-Capability", requires)).write(folder.resolve("a.jar")));
    }
}
