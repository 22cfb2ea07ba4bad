package vn.wardportal.suite.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.Demo;

/** Whoever looks for what is slow records the running portal. */
class FlightRecordingTest {

    @Test
    void pagesAreReadWhileTheJvmRecords() throws IOException, InterruptedException {
        assertThat(jcmd("JFR.start", "name=test")).isZero();
        try {
            // An address that nobody asked for yet, so that the page is made and the database is asked.
            assertThat(Demo.site().get("/tin-tuc?thang=2019-05").statusCode()).isEqualTo(200);
        } finally {
            assertThat(jcmd("JFR.stop", "name=test")).isZero();
        }
    }

    private static int jcmd(String command, String option) throws IOException, InterruptedException {
        String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String pid = Long.toString(Demo.portal().pid());
        return new ProcessBuilder(program, pid, command, option).start().waitFor();
    }
}
