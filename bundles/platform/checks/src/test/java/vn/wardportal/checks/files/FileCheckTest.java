package vn.wardportal.checks.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Origin;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.document.Content;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.MemoryFiles;

class FileCheckTest {

    private final MemoryFiles files = new MemoryFiles();
    private final Map<String, Content> contents = new HashMap<>();
    private final AtomicInteger reads = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final FileCheck check = check(Duration.ofSeconds(20));
    private final StoredFile secret = stored("ke-hoach.docx", Said.paragraphs("MẬT"));

    @AfterEach
    void stop() {
        gate.countDown();
        check.stop();
    }

    @Test
    void filesThatAreOfferedAreLookedInto() {
        gate.countDown();

        assertThat(check.look(examined("<p>Kế hoạch</p>", secret)))
                .extracting(Finding::check, Finding::level)
                .containsExactly(org.assertj.core.api.Assertions.tuple("CK-03", Level.BLOCK));
    }

    @Test
    void soAreThoseThatWordsLeadToEachOnce() {
        gate.countDown();

        assertThat(check.look(examined("<p><a href=\"" + secret.address() + "\">Kế hoạch</a></p>")))
                .hasSize(1);
        assertThat(check.look(examined("<p><a href=\"" + secret.address() + "\">Kế hoạch</a></p>", secret)))
                .hasSize(1);
        assertThat(reads).hasValue(1);
    }

    @Test
    void aFileThatIsStillBeingReadStops() {
        FileCheck hasty = check(Duration.ofMillis(1));

        List<Finding> early = hasty.look(examined("<p>Kế hoạch</p>", secret));
        gate.countDown();

        assertThat(early).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.BLOCK);
            assertThat(finding.words()).startsWith("Đang đọc tệp “ke-hoach.docx”");
        });
        hasty.stop();
    }

    @Test
    void aFileThatCannotBeReadIsNotPassed() {
        gate.countDown();
        StoredFile gone = new StoredFile("ab".repeat(32), "mat.docx", "text/plain", 1, 0, 0);

        assertThatThrownBy(() -> check.look(examined("<p>Kế hoạch</p>", gone)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void picturesAreNoTexts() {
        StoredFile picture = files.store(new Upload("a.jpg", new ByteArrayInputStream(new byte[] {1})), Kind.PICTURE);

        assertThat(check.look(examined("<p><img src=\"" + picture.address(480) + "\"></p>", picture)))
                .isEmpty();
    }

    private FileCheck check(Duration patience) {
        return new FileCheck(
                files,
                (file, longest) -> {
                    reads.incrementAndGet();
                    try {
                        gate.await();
                    } catch (InterruptedException e) {
                        return Optional.empty();
                    }
                    return Optional.ofNullable(contents.get(file.hash()));
                },
                FixedClock.at("2026-11-26T01:00:00Z"),
                patience);
    }

    private StoredFile stored(String name, Said said) {
        StoredFile file = files.store(
                new Upload(name, new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8))), Kind.DOCUMENT);
        contents.put(file.hash(), said.content());
        return file;
    }

    private static Examined examined(String body, StoredFile... files) {
        return new Examined(
                "news.article",
                "news.article/12",
                List.of(new Passage("body", "Nội dung", body, true)),
                List.of(),
                List.of(files),
                Origin.OWN,
                Optional.empty());
    }
}
