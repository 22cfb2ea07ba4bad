package vn.wardportal.testing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleCheckTest {

    @TempDir
    Path folder;

    private MadeModule module;

    @BeforeEach
    void make() {
        module = new MadeModule(folder);
    }

    @Test
    void aSoundModuleHasNoFaults() throws IOException {
        assertThat(ModuleCheck.of(module.write())).isEmpty();
    }

    @Test
    void whatIsWrongWithAJarIsSaid() throws IOException {
        module.at("/tep").saying("module.title=Ngập\n").importing("org.h2.api,vn.example.gone");

        assertThat(ModuleCheck.of(module.write()))
                .containsExactlyInAnyOrder(
                        "the address /tep is taken",
                        "messages_vi.properties lacks flood.title",
                        "messages_vi.properties lacks module.purpose",
                        "imports org.h2.api, which modules may not; embed it instead",
                        "imports vn.example.gone, which modules may not; embed it instead",
                        "imports vn.example.gone, which the portal does not have");
    }

    @Test
    void aFileThatIsNoJarIsRefusedInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("flood.jar"), "no jar");

        assertThat(ModuleCheck.of(file)).singleElement().asString().startsWith("The file is");
    }

    @Test
    void aPageIsReadLikeAVisitorDoes() throws IOException {
        module.showing("<h2>Ngập</h2><img src=a.jpg><p id=a>một</b></p><p id=a><input name=q></p><script></script>");

        assertThat(ModuleCheck.of(module.write()))
                .anySatisfy(fault -> assertThat(fault).contains("0 headings h1"))
                .anySatisfy(fault -> assertThat(fault).contains("picture without alt"))
                .anySatisfy(fault -> assertThat(fault).contains("field without a label"))
                .anySatisfy(fault -> assertThat(fault).contains("the id a 2 times"))
                .anySatisfy(fault -> assertThat(fault).contains("browser would refuse"))
                .anySatisfy(fault -> assertThat(fault).contains("</b>"));
    }

    @Test
    void aComponentThatFailsIsNamedWithItsReason() throws IOException {
        module.doing("if (true) throw new IllegalStateException(\"no gauge\");");

        assertThat(ModuleCheck.of(module.write()))
                .singleElement()
                .asString()
                .contains("vn.example.flood.Flood failed", "no gauge");
    }

    @Test
    void whatAModuleLeavesBehindIsFound() throws IOException {
        module.doing("Thread t = new Thread(() -> { try { Thread.sleep(20_000); } catch (InterruptedException e) { } },"
                + " \"gauge\"); t.setDaemon(true); t.start();");

        assertThat(ModuleCheck.of(module.write()))
                .anySatisfy(fault -> assertThat(fault).contains("the thread gauge goes on"))
                .anySatisfy(fault -> assertThat(fault).contains("class loaders stay in memory"));
    }
}
