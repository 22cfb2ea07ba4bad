package vn.wardportal.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;
import vn.wardportal.modules.jar.Jars;
import vn.wardportal.modules.jar.ModuleJar;

class JarStoreTest {

    @TempDir
    Path folder;

    @Test
    void aJarThatIsKeptIsFoundByNameAndVersion() throws IOException {
        JarStore jars = new JarStore(folder.resolve("modules"));
        byte[] content = Files.readAllBytes(Jars.module("news", "1.0.0").write(folder.resolve("a.jar")));

        jars.keep(ModuleJar.read(jars.receive(new ByteArrayInputStream(content))));

        assertThat(jars.place("vn.wardportal.news", new Version("1.0.0")))
                .hasValueSatisfying(jar -> assertThat(jar).hasBinaryContent(content));
        assertThat(jars.place("vn.wardportal.news", new Version("2.0.0"))).isEmpty();
        assertThat(temporaryFiles()).isEmpty();
    }

    @Test
    void anUploadThatIsTooLargeLeavesNothing() {
        JarStore jars = new JarStore(folder.resolve("modules"));

        assertThatThrownBy(() -> jars.receive(new Zeros(JarStore.LARGEST + 1))).hasMessage("modules.refused.tooLarge");
        assertThat(temporaryFiles()).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        JarStore jars = new JarStore(folder.resolve("modules"));
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[10]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The browser went away");
            }
        });

        assertThatThrownBy(() -> jars.receive(broken)).isInstanceOf(UncheckedIOException.class);
        assertThat(temporaryFiles()).isEmpty();
    }

    @Test
    void aPlanThatWasLeftOpenIsSweptByALaterUpload() throws IOException {
        JarStore jars = new JarStore(folder.resolve("modules"));
        Path left = jars.receive(new ByteArrayInputStream(new byte[10]));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

        Path later = jars.receive(new ByteArrayInputStream(new byte[10]));

        assertThat(temporaryFiles()).containsExactly(later);
    }

    @Test
    void uploadsThatNobodyDecidedOnAreSwept() {
        JarStore jars = new JarStore(folder.resolve("modules"));
        jars.receive(new ByteArrayInputStream(new byte[10]));

        jars.sweep();

        assertThat(temporaryFiles()).isEmpty();
    }

    private List<Path> temporaryFiles() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A long upload that takes no memory. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int count) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(count, left);
            Arrays.fill(buffer, offset, offset + read, (byte) 0);
            left -= read;
            return read;
        }
    }
}
