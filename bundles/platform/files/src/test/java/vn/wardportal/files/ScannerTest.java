package vn.wardportal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.module.Health.Status;
import vn.wardportal.testing.As;

class ScannerTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    Path folder;

    @Test
    void aCleanFileIsSentWholeAndTaken() throws IOException {
        byte[] large = (Samples.PDF + "x".repeat(200_000)).getBytes();
        try (FakeClamav daemon = FakeClamav.answering("stream: OK");
                Store store = store(daemon.address())) {
            store.document("Thông báo.pdf", large);

            assertThat(daemon.received()).isEqualTo(large);
            assertThat(kept()).isEqualTo(1);
        }
    }

    @Test
    void aFileWithMalwareIsRefusedAndRecorded() throws IOException {
        try (FakeClamav daemon = FakeClamav.answering("stream: Eicar-Test-Signature FOUND");
                Store store = store(daemon.address())) {
            As.named("lan").does(() -> assertThatThrownBy(() -> store.document("Thông báo.pdf", Samples.PDF))
                    .isInstanceOf(Refused.class)
                    .hasMessageContainingAll("Thông báo.pdf", "mã độc (Eicar-Test-Signature)"));
            assertThatThrownBy(() -> store.document("Người dân gửi.pdf", Samples.PDF))
                    .isInstanceOf(Refused.class);

            assertThat(kept()).isZero();
            assertThat(store.audit.entries())
                    .containsExactly(
                            "files.infected files.upload Thông báo.pdf: Eicar-Test-Signature",
                            "files.infected files.upload Người dân gửi.pdf: Eicar-Test-Signature");
        }
    }

    @Test
    void nothingIsTakenThatTheDaemonDidNotLookAt() throws IOException {
        for (String answer : Arrays.asList("INSTREAM size limit exceeded. ERROR", "", FakeClamav.SILENCE)) {
            try (FakeClamav daemon = FakeClamav.answering(answer);
                    Store store = store(daemon.address())) {
                assertThatThrownBy(() -> store.document("Thông báo.pdf", Samples.PDF), answer)
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("Chưa quét được mã độc");
            }
        }
        assertThat(kept()).isZero();
    }

    @Test
    void aDaemonThatIsNotThereRefusesEverything() throws IOException {
        String nobody;
        try (FakeClamav daemon = FakeClamav.answering("")) {
            nobody = daemon.address();
        }
        for (String address : Arrays.asList(nobody, folder.resolve("clamd.ctl").toString())) {
            try (Store store = store(address)) {
                assertThatThrownBy(() -> store.document("Thông báo.pdf", Samples.PDF))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("Chưa quét được mã độc");
            }
        }
    }

    @Test
    void aDaemonAtASocketOfAFileIsAskedAsWell() throws IOException {
        Path socket = folder.resolve("clamd.ctl");
        try (FakeClamav daemon = FakeClamav.answering("stream: OK", socket);
                Store store = store(socket.toString())) {
            store.document("Thông báo.pdf", Samples.PDF);

            assertThat(daemon.received()).asString().isEqualTo(Samples.PDF);
        }
    }

    @Test
    void healthSaysWhetherFilesAreLookedAt() throws IOException {
        try (FakeClamav daemon = FakeClamav.answering("PONG");
                FakeClamav silent = FakeClamav.answering(FakeClamav.SILENCE)) {
            assertThat(health(Optional.of(daemon.address()))).isEqualTo(Status.PASS);
            assertThat(health(Optional.of(silent.address()))).isEqualTo(Status.FAIL);
            assertThat(health(Optional.empty())).isEqualTo(Status.WARN);
        }
    }

    private Status health(Optional<String> address) {
        try (Store store = new Store(folder, address.map(at -> Clamav.at(at, SHORT)))) {
            return new ScannerHealth(store.scanner).look().status();
        }
    }

    private Store store(String address) {
        return new Store(folder.resolve("files"), Optional.of(Clamav.at(address, SHORT)));
    }

    private long kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("files"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
