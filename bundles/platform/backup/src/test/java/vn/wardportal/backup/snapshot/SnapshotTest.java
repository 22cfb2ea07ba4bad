package vn.wardportal.backup.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.backup.snapshot.Unusable.Fault;

/** A snapshot comes back as it was written, or is refused. */
class SnapshotTest {

    private static final char[] PASSPHRASE = "hoa tươi Hồ Thị Kỷ mỗi sáng".toCharArray();
    private static final Facts FACTS = new Facts("1.0.0", Instant.parse("2026-11-25T02:30:00Z"), 3, "installed a 1\n");
    private static final int HEAD = 61;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("cong-phuong.backup");
    }

    @Test
    void everythingComesBackAsItWas() throws IOException {
        byte[] large = random(3 * Seal.SEGMENT + 17);
        write(part("conf/portal.conf", "port = 8080".getBytes(StandardCharsets.UTF_8)), part("data/files/ab/x", large));

        Read read = read();

        assertThat(read.facts).containsExactly(FACTS);
        assertThat(read.files).containsOnlyKeys("conf/portal.conf", "data/files/ab/x");
        assertThat(read.files.get("conf/portal.conf")).asString().isEqualTo("port = 8080");
        assertThat(read.files.get("data/files/ab/x")).isEqualTo(large);
        assertThat(read.rights).containsEntry("conf/portal.conf", Part.PRIVATE);
    }

    @Test
    void theKeyCostsWhatItShould() throws IOException {
        SnapshotWriter.write(file, PASSPHRASE, FACTS, List.of(part("data/a", new byte[3])), done -> {});

        assertThat(read().files).containsOnlyKeys("data/a");
        assertThat(Arrays.copyOfRange(Files.readAllBytes(file), 9, 17)).containsExactly(0, 1, 0, 0, 0, 0, 0, 3);
    }

    @Test
    void contentThatEndsWithItsSegmentComesBack() throws IOException {
        for (int size : new int[] {0, 1, Seal.SEGMENT - 1, Seal.SEGMENT, Seal.SEGMENT + 1, 2 * Seal.SEGMENT}) {
            byte[] content = random(size);
            var out = new ByteArrayOutputStream();
            try (var sealed = new SealedOutput(out, cheap())) {
                sealed.write(content);
                sealed.finish();
            }
            try (var sealed = new SealedInput(new ByteArrayInputStream(out.toByteArray()), PASSPHRASE)) {
                assertThat(sealed.readAllBytes()).isEqualTo(content);
            }
        }
    }

    @Test
    void theSameContentNeverLooksTheSame() throws IOException {
        write(part("data/a", new byte[100]));
        byte[] first = Files.readAllBytes(file);
        Files.delete(file);
        write(part("data/a", new byte[100]));

        assertThat(Files.readAllBytes(file)).isNotEqualTo(first);
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("data/a");
    }

    @Test
    void anotherPassphraseIsToldFromDamage() throws IOException {
        write(part("data/a", new byte[100]));

        assertThat(fault(() -> SnapshotReader.read(file, "khác".toCharArray(), new Read(), done -> {})))
                .isEqualTo(Fault.PASSPHRASE);
    }

    @Test
    void aPassphraseMayBeTypedComposedOrDecomposed() throws IOException {
        write(part("data/a", new byte[100]));
        String decomposed = java.text.Normalizer.normalize(new String(PASSPHRASE), java.text.Normalizer.Form.NFD);

        SnapshotReader.read(file, decomposed.toCharArray(), new Read(), done -> {});
    }

    @Test
    void everyByteThatIsChangedIsFound() throws IOException {
        write(part("data/a", new byte[] {1, 2, 3}));
        byte[] whole = Files.readAllBytes(file);

        for (int place = 0; place < whole.length; place++) {
            byte[] changed = whole.clone();
            changed[place] ^= 1;
            assertThat(fault(changed)).as("byte %d of %d", place, whole.length).isNotNull();
        }
        assertThat(whole.length).isLessThan(1_500);
    }

    @Test
    void aFileThatWasCutOffIsFoundWhereverItWasCut() throws IOException {
        write(part("data/files/a", random(2 * Seal.SEGMENT + 5)));
        byte[] whole = Files.readAllBytes(file);
        int segment = Seal.SEGMENT + Seal.TAG;

        for (int length : new int[] {
            HEAD, HEAD + 1, HEAD + segment - 1, HEAD + segment, HEAD + 2 * segment, HEAD + segment + 9, whole.length - 1
        }) {
            assertThat(fault(Arrays.copyOf(whole, length)))
                    .as("cut to %d", length)
                    .isEqualTo(Fault.DAMAGED);
        }
        for (int length : new int[] {0, 7, HEAD - 1}) {
            assertThat(fault(Arrays.copyOf(whole, length))).isEqualTo(Fault.FOREIGN);
        }
    }

    @Test
    void segmentsCannotBeMovedRepeatedOrAdded() throws IOException {
        write(part("data/files/a", random(3 * Seal.SEGMENT)));
        byte[] whole = Files.readAllBytes(file);
        int segment = Seal.SEGMENT + Seal.TAG;
        byte[] head = Arrays.copyOf(whole, HEAD);
        byte[] first = Arrays.copyOfRange(whole, HEAD, HEAD + segment);
        byte[] second = Arrays.copyOfRange(whole, HEAD + segment, HEAD + 2 * segment);
        byte[] rest = Arrays.copyOfRange(whole, HEAD + 2 * segment, whole.length);

        assertThat(fault(joined(head, second, first, rest))).isEqualTo(Fault.DAMAGED);
        assertThat(fault(joined(head, first, first, rest))).isEqualTo(Fault.DAMAGED);
        assertThat(fault(joined(head, first, rest))).isEqualTo(Fault.DAMAGED);
        assertThat(fault(joined(whole, new byte[] {0}))).isEqualTo(Fault.DAMAGED);
        assertThat(fault(joined(whole, rest))).isEqualTo(Fault.DAMAGED);
    }

    @Test
    void whatIsNoSnapshotIsCalledThat() {
        assertThat(fault("a text that somebody chose by mistake, longer than a head is, and then some more"
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Fault.FOREIGN);
    }

    @Test
    void aHeadThatWouldEatTheMemoryIsRefused() throws IOException {
        write(part("data/a", new byte[3]));
        byte[] greedy = Files.readAllBytes(file);
        greedy[9] = 0x7f;

        assertThat(fault(greedy)).isEqualTo(Fault.DAMAGED);
    }

    @Test
    void aNewerFormIsRefusedAsNewer() throws IOException {
        write(part("data/a", new byte[3]));
        byte[] newer = Files.readAllBytes(file);
        newer[8] = 2;

        assertThat(fault(newer)).isEqualTo(Fault.NEWER);
    }

    @Test
    void filesOutsideOfAHomeAreRefused() throws IOException {
        for (String path :
                List.of("/etc/passwd", "data/../../x", "data/./x", "bin/portal", "data", "data\\x", "conf/a/..")) {
            write(part(path, new byte[3]));
            assertThat(fault(Files.readAllBytes(file))).as(path).isEqualTo(Fault.DAMAGED);
            Files.delete(file);
        }
    }

    @Test
    void aFileThatVanishedIsLeftOut() throws IOException {
        Part gone = new Part("data/gone", 5, Part.PRIVATE, () -> {
            throw new NoSuchFileException("gone");
        });

        write(gone, part("data/there", new byte[3]));

        assertThat(read().files).containsOnlyKeys("data/there");
    }

    @Test
    void aFailureLeavesNothingBehind() throws IOException {
        Part broken = new Part("data/broken", 5, Part.PRIVATE, () -> {
            throw new IOException("the disk is tired");
        });

        assertThatThrownBy(() -> write(part("data/a", new byte[3]), broken)).hasMessage("the disk is tired");

        assertThat(folder).isEmptyDirectory();
    }

    private void write(Part... parts) throws IOException {
        SnapshotWriter.write(file, cheap(), FACTS, List.of(parts), done -> {});
    }

    /** The cost is named in the head, so it may be small where thousands are opened. */
    private static Seal cheap() {
        return Seal.fresh(PASSPHRASE, 16, 1);
    }

    private Read read() throws IOException {
        Read read = new Read();
        read.rights = SnapshotReader.read(file, PASSPHRASE, read, done -> {});
        return read;
    }

    private Fault fault(byte[] bytes) {
        Path changed = folder.resolve("changed");
        return fault(() -> {
            Files.write(changed, bytes);
            SnapshotReader.read(changed, PASSPHRASE, new Read(), done -> {});
        });
    }

    private static Fault fault(Attempt attempt) {
        try {
            attempt.run();
        } catch (Unusable e) {
            return e.fault();
        } catch (IOException e) {
            throw new AssertionError("Not told as a fault", e);
        }
        throw new AssertionError("Was taken for whole");
    }

    private static Part part(String path, byte[] content) {
        return new Part(path, content.length, Part.PRIVATE, () -> new ByteArrayInputStream(content));
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(554).nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    /** Something that may find a fault. */
    private interface Attempt {
        void run() throws IOException;
    }

    /** What was read, kept in memory. */
    private static final class Read implements SnapshotReader.Visitor {

        private final List<Facts> facts = new ArrayList<>();
        private final Map<String, byte[]> files = new TreeMap<>();
        private Map<String, String> rights = Map.of();

        @Override
        public void begin(Facts begun) {
            facts.add(begun);
        }

        @Override
        public void file(String path, InputStream content) throws IOException {
            files.put(path, content.readAllBytes());
        }
    }
}
