package vn.wardportal.suite.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.wardportal.suite.harness.Distribution;
import vn.wardportal.suite.harness.Distribution.Outcome;

/** What the operator is told when something he wrote is wrong. */
class ConfigurationTest {

    @ParameterizedTest
    @CsvSource({
        "port, 80 80, a number from 0 to 65535",
        "time.zone, Asia/Sai_Gon, a time zone such as",
        "cache.megabytes, -1, a number of megabytes",
        "mail.from, phuong, a mail address"
    })
    void wrongValueIsNamedWithFileKeyAndForm(String key, String value, String form) throws IOException {
        Path home = Distribution.freshHome();
        Path file = write(home, key + " = " + value + "\n");

        Outcome outcome = Distribution.call("start", "--home", home.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.text())
                .contains(file.toString())
                .contains(key + "=" + value)
                .contains("Expected: " + form);
    }

    @Test
    void unknownKeyIsNamedWithThoseThatAreKnown() throws IOException {
        Path home = Distribution.freshHome();
        Path file = write(home, "prot = 8080\n");

        Outcome outcome = Distribution.call("start", "--home", home.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.text()).contains(file + ": unknown key prot").contains("port");
    }

    @Test
    void wrongOptionShowsHowToCall() {
        Outcome outcome = Distribution.call("start", "--prot", "1");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.text()).contains("Unknown option --prot").contains("--home DIR");
    }

    @Test
    void helpIsNoError() {
        Outcome outcome = Distribution.call("help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.text()).contains("reset-admin");
    }

    private static Path write(Path home, String text) throws IOException {
        Path file = home.resolve("conf/portal.conf");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file;
    }
}
