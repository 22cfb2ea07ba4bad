package vn.wardportal.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A kind of content whose fields are declared takes little code: what grows here belongs into what all of them stand on. */
class SmallFeatureTest {

    private static final int LINES = 300;

    @Test
    void theWholeFeatureIsAFewHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            long lines = files.filter(Files::isRegularFile)
                    .mapToLong(SmallFeatureTest::lines)
                    .sum();

            assertThat(lines).isPositive().isLessThanOrEqualTo(LINES);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
