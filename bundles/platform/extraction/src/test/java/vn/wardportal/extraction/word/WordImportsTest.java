package vn.wardportal.extraction.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.document.WordImport.Imported;
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
