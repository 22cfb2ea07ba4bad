package vn.wardportal.testing.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Run at the end of each feature's build on the jar that it made; here it is no test, since here is no module. */
public class ModuleIsSoundTest {

    @Test
    void theJarIsSound() {
        assertEquals(List.of(), ModuleCheck.of(Path.of(System.getProperty("module.jar"))));
    }
}
