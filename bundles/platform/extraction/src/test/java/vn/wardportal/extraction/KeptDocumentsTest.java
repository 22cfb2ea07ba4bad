package vn.wardportal.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.document.Content;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.MemoryFiles;
import vn.wardportal.testing.TestDatabase;

class KeptDocumentsTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.of(KeptDocuments.class);
    private final FixedClock clock = FixedClock.at("2026-11-26T01:00:00Z");
    private final Contents contents = new Contents(database, clock);
    private final Counted files = new Counted();
    private KeptDocuments documents;

    @AfterEach
    void close() {
        documents.stop();
        database.close();
    }

    @Test
    void aFileIsReadOnceWhoeverAsks() {
        StoredFile file = stored("Kế hoạch của phường");

        Content first = documents().read(file, LONG).orElseThrow();
        Content second = documents().read(file, LONG).orElseThrow();

        assertThat(first.parts()).extracting(Content.Part::text).containsExactly("Kế hoạch của phường");
        assertThat(second).isEqualTo(first);
        assertThat(files.opened).hasValue(1);
    }

    @Test
    void whoDoesNotWaitFindsItLater() {
        StoredFile file = stored("Kế hoạch");
        files.gate = new CountDownLatch(1);

        Optional<Content> early = documents().read(file, Duration.ofMillis(1));
        files.gate.countDown();

        assertThat(early).isEmpty();
        assertThat(documents.read(file, LONG)).isPresent();
        assertThat(files.opened).hasValue(1);
    }

    @Test
    void aFileThatIsNotThereIsNoEmptyOne() {
        StoredFile gone = new StoredFile("ab".repeat(32), "mất.txt", "text/plain", 3, 0, 0);

        assertThatThrownBy(() -> documents().read(gone, LONG)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void whatAFileSaidIsForgottenWhenItIsGone() {
        StoredFile kept = stored("Kế hoạch");
        documents().read(kept, LONG);
        contents.keep("cd".repeat(32), new Content(List.of(), java.util.Set.of()), false);

        assertThat(documents.forget()).isOne();
        assertThat(contents.find("cd".repeat(32))).isEmpty();
        assertThat(contents.find(kept.hash())).isPresent();
    }

    @Test
    void whatWasReadTooSlowlyIsTriedAgainAnotherDay() {
        StoredFile file = stored("Kế hoạch");
        Content nothing = new Content(List.of(), java.util.Set.of(Content.Shortfall.TOO_LARGE));
        contents.keep(file.hash(), nothing, true);

        assertThat(documents().read(file, LONG)).contains(nothing);
        clock.pass(Duration.ofDays(2));

        assertThat(documents.read(file, LONG).orElseThrow().shortfalls()).isEmpty();
    }

    private KeptDocuments documents() {
        documents = documents == null ? new KeptDocuments(files, contents, folder) : documents;
        return documents;
    }

    private StoredFile stored(String text) {
        StoredFile file = files.store(
                new Upload(
                        "ke-hoach.txt",
                        new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                Files.Kind.DOCUMENT);
        return new StoredFile(file.hash(), file.name(), "text/plain", file.bytes(), 0, 0);
    }

    /** Files in memory that count how often they are opened. */
    private static final class Counted implements Files {

        final MemoryFiles kept = new MemoryFiles();
        final AtomicInteger opened = new AtomicInteger();
        CountDownLatch gate = new CountDownLatch(0);

        @Override
        public StoredFile store(Upload upload, Kind kind) {
            return kept.store(upload, kind);
        }

        @Override
        public Optional<StoredFile> find(String hash) {
            return kept.find(hash);
        }

        @Override
        public InputStream open(String hash) {
            opened.incrementAndGet();
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return kept.open(hash);
        }

        @Override
        public void keep(Handle handle, String owner, Collection<String> hashes, boolean visible) {
            kept.keep(handle, owner, hashes, visible);
        }

        @Override
        public void releaseAll(Handle handle, String module) {
            kept.releaseAll(handle, module);
        }

        @Override
        public List<StoredFile> keptBy(String module) {
            return kept.keptBy(module);
        }
    }
}
