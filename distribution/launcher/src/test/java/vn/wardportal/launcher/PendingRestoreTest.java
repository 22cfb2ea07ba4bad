package vn.wardportal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever the moves of a restore are interrupted, the next start completes them. */
class PendingRestoreTest {

    @TempDir
    Path home;

    @Test
    void whatIsReadyTakesItsPlaceAndWhatWasThereIsKept() throws IOException {
        old();
        ready();

        new PendingRestore(home).finish();

        assertRestored();
        assertThat(aside("data")).content().isEqualTo("old data");
        assertThat(aside("conf")).content().isEqualTo("old conf");
    }

    @Test
    void itIsCompletedAfterAnyOfItsSteps() throws IOException {
        old();
        ready();
        Path aside = Files.createDirectory(home.resolve("replaced-2026-11-25-013000"));
        Files.move(home.resolve("conf"), aside.resolve("conf"));
        new PendingRestore(home).finish();
        assertRestored();

        Files.delete(home.resolve("conf/x"));
        Files.delete(home.resolve("conf"));
        write("restore.ready/conf/x", "new conf");
        new PendingRestore(home).finish();
        assertRestored();
        assertThat(home.resolve("data/x")).content().isEqualTo("new data");
    }

    @Test
    void anEmptyHomeIsFilled() throws IOException {
        ready();

        new PendingRestore(home).finish();

        assertRestored();
        assertThat(home).isDirectoryNotContaining("glob:**replaced-*");
    }

    @Test
    void whatIsHalfUnpackedIsNotTouched() throws IOException {
        old();
        write("restore.part/conf/x", "half");

        new PendingRestore(home).finish();

        assertThat(home.resolve("conf/x")).content().isEqualTo("old conf");
    }

    private void old() throws IOException {
        write("conf/x", "old conf");
        write("data/x", "old data");
    }

    private void ready() throws IOException {
        write("restore.ready/conf/x", "new conf");
        write("restore.ready/data/x", "new data");
    }

    private void assertRestored() {
        assertThat(home.resolve("conf/x")).content().isEqualTo("new conf");
        assertThat(home.resolve("data/x")).content().isEqualTo("new data");
        assertThat(home.resolve("restore.ready")).doesNotExist();
    }

    private Path aside(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> file.getFileName().toString().startsWith("replaced-"))
                    .map(file -> file.resolve(folder).resolve("x"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(home.resolve(path).getParent());
        Files.writeString(home.resolve(path), text);
    }
}
