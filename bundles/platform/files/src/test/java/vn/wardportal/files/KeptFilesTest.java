package vn.wardportal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.Removals;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;

class KeptFilesTest {

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = new Store(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyKindOfDocumentIsTakenForWhatItIs() {
        assertThat(Samples.documents().stream().map(content -> store.document("Kế hoạch số 12.bin", content)
                        .name()))
                .containsExactly(
                        "ke-hoach-so-12.docx",
                        "ke-hoach-so-12.xlsx",
                        "ke-hoach-so-12.pptx",
                        "ke-hoach-so-12.odt",
                        "ke-hoach-so-12.ods",
                        "ke-hoach-so-12.odp",
                        "ke-hoach-so-12.doc",
                        "ke-hoach-so-12.xls",
                        "ke-hoach-so-12.ppt",
                        "ke-hoach-so-12.pdf",
                        "ke-hoach-so-12.txt");
    }

    @Test
    void whatHidesBehindAnotherNameIsRefused() throws IOException {
        Samples.refused().forEach((name, content) -> assertThatThrownBy(() -> store.document(name, content), name)
                .isInstanceOf(Refused.class)
                .hasMessageContaining(name));

        assertThat(everything()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quyết định 554.PDF                 | quyet-dinh-554.pdf",
                "../../../etc/passwd                | passwd.pdf",
                "C:\\Users\\Lan\\Thông báo.pdf      | thong-bao.pdf",
                "<script>alert(1)</script>.pdf      | script.pdf",
                "a\u0000b\u202egpj.exe              | a-b-gpj.pdf",
                ".htaccess                          | htaccess.pdf",
                "''                                 | muc.pdf",
                "文件.pdf                            | muc.pdf",
            })
    void aNameIsMadeSafe(String sent, String safe) {
        assertThat(store.document(sent, Samples.PDF).name()).isEqualTo(safe);
    }

    @Test
    void theFilesOfAModuleAreThoseItsObjectsHaveEachOnce() {
        StoredFile shared = store.document("chung.pdf", Samples.PDF);
        StoredFile other = store.document("khac.txt", "Việc của mô-đun khác.");
        store.keep("news.article/1", true, shared.hash());
        store.keep("news.article/2", false, shared.hash());
        store.keep("newsletter.issue/1", true, other.hash());

        assertThat(store.files.keptBy("news")).containsExactly(shared);
        assertThat(store.files.keptBy("pages")).isEmpty();
    }

    @Test
    void aLongNameIsCutAndADecomposedOneComposed() {
        assertThat(store.document("x".repeat(5_000) + ".pdf", Samples.PDF).name())
                .hasSize(84);
        assertThat(FileNames.safe("To\u031B\u0300 trình.pdf", FileType.PDF)).isEqualTo("to-trinh.pdf");
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        StoredFile first = store.document("Một.pdf", Samples.PDF);
        StoredFile second = store.document("Hai.pdf", Samples.PDF);

        assertThat(second).isEqualTo(first);
        assertThat(everything()).hasSize(1);
    }

    @Test
    void aTextIsATableOnlyByItsNameAndNeverAnythingElse() {
        assertThat(store.document("Danh sách.csv", "a,b").type()).isEqualTo("text/csv");
        assertThat(store.document("Danh sách.html", "a,b,c").name()).isEqualTo("danh-sach.txt");
    }

    @Test
    void whatIsTooLargeIsRefusedWithoutBeingKept() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertThatThrownBy(() -> store.files.store(new Upload("to.txt", endless), Kind.DOCUMENT))
                .isInstanceOf(Refused.class)
                .hasMessage("Lỗi: Tệp “to.txt” nặng quá mức. Tối đa là 50 MB.");
        assertThatThrownBy(() -> store.document("rong.txt", "")).isInstanceOf(Refused.class);
        assertThat(everything()).isEmpty();
    }

    @Test
    void aStoredFileIsReadBack() throws IOException {
        StoredFile file = store.document("Một.pdf", Samples.PDF);

        try (InputStream stream = store.files.open(file.hash())) {
            assertThat(stream).hasContent(Samples.PDF);
        }
        assertThat(store.files.find(file.hash())).contains(file);
        assertThat(store.files.find("../../etc/passwd")).isEmpty();
    }

    @Test
    void damageIsNoticedByWhoeverReadsToTheEnd() throws IOException {
        StoredFile file = store.document("Một.pdf", Samples.PDF);
        Files.writeString(store.archive.shelf.original(file.hash()), Samples.PDF.replace("1 0 R", "9 0 R"));

        assertThatThrownBy(() -> store.files.open(file.hash()).readAllBytes())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("damaged");
        Files.delete(store.archive.shelf.original(file.hash()));
        assertThatThrownBy(() -> store.files.open(file.hash())).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aDamagedFileIsHealedByTheSameFileSentAgain() throws IOException {
        StoredFile file = store.document("Một.pdf", Samples.PDF);
        Files.writeString(store.archive.shelf.original(file.hash()), "rubbish");

        store.document("Một.pdf", Samples.PDF);

        assertThat(store.files.open(file.hash())).hasContent(Samples.PDF);
    }

    @Test
    void whatNothingKeepsIsRemovedAfterADay() throws IOException {
        StoredFile kept = store.document("Một.pdf", Samples.PDF);
        StoredFile loose = store.document("Hai.txt", "Hai");
        store.keep("news.article/1", false, kept.hash());
        Caretaker caretaker = new Caretaker(store.archive);

        store.pass(Duration.ofHours(23));
        assertThat(caretaker.removeUnkept()).isZero();
        store.pass(Duration.ofHours(2));
        assertThat(caretaker.removeUnkept()).isEqualTo(1);

        assertThat(store.files.find(loose.hash())).isEmpty();
        assertThat(store.files.find(kept.hash())).isPresent();
        assertThat(everything()).hasSize(1);
    }

    @Test
    void nothingIsRemovedWhileABackupCopiesTheFiles() throws IOException {
        store.document("Hai.txt", "Hai");
        store.pass(Duration.ofDays(2));
        String nameless = "ab".repeat(32);
        Files.createDirectories(store.archive.shelf.original(nameless).getParent());
        Files.writeString(store.archive.shelf.original(nameless), "left by a power cut");

        try (Removals.Hold held = store.archive.hold();
                Removals.Hold another = store.archive.hold()) {
            assertThat(new Caretaker(store.archive).removeUnkept()).isZero();
        }
        assertThat(everything()).hasSize(2);

        assertThat(new Caretaker(store.archive).removeUnkept()).isEqualTo(1);
        assertThat(everything()).isEmpty();
    }

    @Test
    void whatAnObjectLetsGoStaysForAnotherDay() {
        StoredFile file = store.document("Một.pdf", Samples.PDF);
        store.keep("news.article/1", true, file.hash());
        store.pass(Duration.ofDays(10));

        store.keep("news.article/1", true);
        store.keep("news.article/2", true, file.hash());
        store.keep("news.article/2", true);

        assertThat(new Caretaker(store.archive).removeUnkept()).isZero();
        store.pass(Duration.ofDays(2));
        assertThat(new Caretaker(store.archive).removeUnkept()).isEqualTo(1);
    }

    @Test
    void keepingAFileThatIsNotThereFailsTheWholeTransaction() {
        StoredFile file = store.document("Một.pdf", Samples.PDF);

        assertThatThrownBy(() -> store.keep("news.article/1", true, file.hash(), "0".repeat(64)))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(store.fileAddress.open(file.hash() + "/x.pdf").orElseThrow().published())
                .isFalse();
    }

    @Test
    void bytesWithoutARowAndHalfReceivedFilesGo() throws IOException {
        String hash = "ab".repeat(32);
        Files.createDirectories(store.archive.shelf.original(hash).getParent());
        Files.writeString(store.archive.shelf.original(hash), "left by a power cut");
        Files.writeString(folder.resolve("incoming/file1.part"), "half");

        new Caretaker(store.archive).removeUnkept();
        new Store(folder);

        assertThat(everything()).isEmpty();
    }

    @Test
    void theNightlyRoundNamesWhatIsDamaged() throws IOException {
        StoredFile sound = store.document("Một.pdf", Samples.PDF);
        StoredFile damaged = store.document("Hai.txt", "Hai");
        StoredFile missing = store.document("Ba.txt", "Ba");
        Path path = store.archive.shelf.original(damaged.hash());
        var before = Files.getLastModifiedTime(path);
        Files.writeString(path, "Hay");
        Files.setLastModifiedTime(path, before);
        Files.delete(store.archive.shelf.original(missing.hash()));

        assertThat(new Caretaker(store.archive).findDamage())
                .containsExactlyInAnyOrder(damaged.hash(), missing.hash())
                .doesNotContain(sound.hash());
    }

    @Test
    void anUploadLeavesTheStreamToItsSender() {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(Samples.PDF.getBytes()) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        store.files.store(new Upload("a.pdf", stream), Kind.DOCUMENT);

        assertThat(closed[0]).isFalse();
    }

    private java.util.List<Path> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
