package vn.wardportal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsNotWrittenHasADefaultOfTheExpectedForm() {
        Configuration configuration = Configuration.read(folder.resolve("portal.conf"));

        assertThat(Stream.of(Key.values())).allMatch(key -> key.accepts(configuration.get(key)));
        assertThat(configuration.get(Key.PORT)).isEqualTo("8080");
    }

    @Test
    void readsVietnamese() throws IOException {
        assertThat(read("mail.user = Phường 1").get(Key.MAIL_USER)).isEqualTo("Phường 1");
    }

    @Test
    void namesAnUnknownKeyAndTheKnownOnes() {
        assertThatThrownBy(() -> read("prot = 80"))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("portal.conf", "unknown key prot", "port, address");
    }

    @ParameterizedTest
    @CsvSource({
        "port, eighty",
        "port, 65536",
        "port, -1",
        "address, two words",
        "time.zone, Asia/Saigon City",
        "proxy.trusted, my proxy",
        "cache.megabytes, 5000",
        "clamav.address, clamav",
        "clamav.address, localhost:70000",
        "second.factor, perhaps",
        "mail.port, 0",
        "mail.from, nobody",
    })
    void namesFileKeyValueAndExpectedForm(String key, String value) {
        assertThatThrownBy(() -> read(key + " = " + value))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(2))
                .hasMessageContainingAll("portal.conf", key + "=" + value, "Expected: ");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("portal.conf"), new byte[] {'p', '=', (byte) 0xff});

        assertThatThrownBy(() -> Configuration.read(file)).hasMessageContainingAll("portal.conf", "UTF-8");
    }

    private Configuration read(String text) throws IOException {
        return Configuration.read(Files.writeString(folder.resolve("portal.conf"), text));
    }
}
