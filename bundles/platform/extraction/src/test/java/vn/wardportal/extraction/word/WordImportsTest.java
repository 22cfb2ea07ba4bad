package vn.wardportal.extraction.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.document.WordImport.Imported;
import vn.wardportal.api.document.WordOriginals.Original;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.extraction.KeptDocuments;
import vn.wardportal.extraction.Samples;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.SimpleRichText;
import vn.wardportal.testing.TestDatabase;

class WordImportsTest {

    private static final String SUBJECT = "news.article/12";

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.of(KeptDocuments.class);
    private final WordFiles files = new WordFiles();
    private final RecordedAudit audit = new RecordedAudit();
    private WordImports imports;

    @BeforeEach
    void open() {
        FixedClock clock = FixedClock.at("2026-11-26T01:00:00Z");
        imports = new WordImports(files, database, new SimpleRichText(), audit, clock, folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aWordFileBecomesAnArticleAndIsKeptAsEvidence() {
        Imported imported = As.named("lan")
                .gets(() -> imports.read(
                        SUBJECT,
                        upload(
                                "ke-hoach.docx",
                                Samples.word(Samples.paragraph("Kế hoạch")).bytes())));

        String hash = imported.original().hash();
        assertThat(imported.html()).isEqualTo("<p>Kế hoạch</p>");
        assertThat(imported.losses()).isEmpty();
        assertThat(files.kept.hidden("extraction.original/" + hash)).containsExactly(hash);
        assertThat(audit.entries()).containsExactly("extraction.import news.article/12 ke-hoach.docx SHA-256 " + hash);
        assertThat(database.<String>read(handle -> handle.createQuery(
                                "select concat(subject, ' ', login, ' ', hash) from extraction.original")
                        .mapTo(String.class)
                        .one()))
                .isEqualTo(SUBJECT + " lan " + hash);
    }

    @Test
    void whoMayOpenTheTextGetsTheFileAgainWhichIsAudited() {
        byte[] word = Samples.word(Samples.paragraph("Kế hoạch")).bytes();
        Imported imported = As.named("lan").gets(() -> imports.read(SUBJECT, upload("ke-hoach.docx", word)));
        String hash = imported.original().hash();

        As.named("quan", "news.edit").does(() -> {
            assertThat(imports.of(SUBJECT, "news.edit"))
                    .containsExactly(new Original(hash, "ke-hoach.docx", "lan", Instant.parse("2026-11-26T01:00:00Z")));
            assertThat(imports.of("news.article/13", "news.edit")).isEmpty();
            try (InputStream content = imports.open(SUBJECT, hash, "news.edit")) {
                assertThat(content.readAllBytes()).isEqualTo(word);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(audit.entries()).endsWith("extraction.original news.article/12 ke-hoach.docx SHA-256 " + hash);
    }

    @Test
    void whoMayNotOpenTheTextGetsNothingAndNobodyAnothersFile() {
        Imported imported = As.named("lan")
                .gets(() -> imports.read(
                        SUBJECT,
                        upload(
                                "ke-hoach.docx",
                                Samples.word(Samples.paragraph("Kế hoạch")).bytes())));
        String hash = imported.original().hash();

        As.named("khach").does(() -> {
            assertThatThrownBy(() -> imports.of(SUBJECT, "news.edit")).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> imports.open(SUBJECT, hash, "news.edit")).isInstanceOf(NotPermitted.class);
        });
        As.named("quan", "news.edit")
                .does(() -> assertThatThrownBy(() -> imports.open("news.article/13", hash, "news.edit"))
                        .isInstanceOf(NotPermitted.class));
        assertThat(audit.entries()).hasSize(1);
    }

    @Test
    void whatWasReadBeforeTheTextWasKeptIsItsOwnAfterwards() {
        As lan = As.named("lan", "news.edit");
        Imported imported = lan.gets(() -> imports.read(
                "news.article/new",
                upload(
                        "ke-hoach.docx",
                        Samples.word(Samples.paragraph("Kế hoạch")).bytes())));
        String hash = imported.original().hash();

        As.named("quan", "news.edit").does(() -> imports.belongs(hash, "news.article/new", SUBJECT));
        assertThat(lan.gets(() -> imports.of(SUBJECT, "news.edit"))).isEmpty();
        lan.does(() -> imports.belongs(hash, "news.article/new", SUBJECT));

        assertThat(lan.gets(() -> imports.of(SUBJECT, "news.edit")))
                .extracting(Original::hash)
                .containsExactly(hash);
    }

    @Test
    void whatIsNoWordFileIsRefusedInWords() {
        As.named("lan").does(() -> {
            assertThatThrownBy(() -> imports.read(SUBJECT, upload("a.pdf", new byte[] {1})))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("không phải là tệp Word");
            assertThatThrownBy(() -> imports.read(SUBJECT, upload("a.docx", new byte[] {1})))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("bị hỏng");
            assertThatThrownBy(() -> imports.read(
                            SUBJECT, upload("a.docx", Samples.word("").bytes())))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("không có chữ nào");
        });
        assertThat(audit.entries()).isEmpty();
    }

    @Test
    void nobodyImportsNothing() {
        assertThatThrownBy(() -> imports.read(SUBJECT, upload("a.docx", new byte[] {1})))
                .isInstanceOf(NotPermitted.class);
    }

    private static Upload upload(String name, byte[] bytes) {
        return new Upload(name, new ByteArrayInputStream(bytes));
    }
}
