package vn.wardportal.extraction.word;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
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
import vn.wardportal.extraction.page.OldLetters;
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
    private Originals originals;

    @BeforeEach
    void open() {
        FixedClock clock = FixedClock.at("2026-11-26T01:00:00Z");
        imports = new WordImports(files, database, new SimpleRichText(), new OldLetters(), audit, clock, folder);
        originals = new Originals(files, database, audit, clock);
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
            assertThat(originals.of(SUBJECT, "news.edit"))
                    .containsExactly(new Original(hash, "ke-hoach.docx", "lan", Instant.parse("2026-11-26T01:00:00Z")));
            assertThat(originals.of("news.article/13", "news.edit")).isEmpty();
            try (InputStream content = originals.open(SUBJECT, hash, "news.edit")) {
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
            assertThatThrownBy(() -> originals.of(SUBJECT, "news.edit")).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> originals.open(SUBJECT, hash, "news.edit")).isInstanceOf(NotPermitted.class);
        });
        As.named("quan", "news.edit")
                .does(() -> assertThatThrownBy(() -> originals.open("news.article/13", hash, "news.edit"))
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

        As.named("quan", "news.edit").does(() -> originals.belongs(hash, "news.article/new", SUBJECT));
        assertThat(lan.gets(() -> originals.of(SUBJECT, "news.edit"))).isEmpty();
        lan.does(() -> originals.belongs(hash, "news.article/new", SUBJECT));

        assertThat(lan.gets(() -> originals.of(SUBJECT, "news.edit")))
                .extracting(Original::hash)
                .containsExactly(hash);
    }

    @Test
    void anOldPageBecomesAnArticleAndSaysWhatBecameOfIt() {
        byte[] page = ("<html><body><font face='.VnTime'><h1>Céng hoµ</h1><p>Céng<img src='a/b.gif'></p></font>"
                        + "<form><input></form></body></html>")
                .getBytes(ISO_8859_1);

        Imported imported = As.named("lan").gets(() -> imports.read(SUBJECT, upload("tin.htm", page)));

        assertThat(imported.title()).isEqualTo("Cộng hòa");
        assertThat(imported.html()).startsWith("<p>Cộng</p>").doesNotContain("<img", "<form", "<input");
        assertThat(imported.changes()).containsExactly("TCVN3 (ABC): “Céng hoµ” thành “Cộng hòa”");
        assertThat(imported.losses())
                .containsExactly(
                        "Biểu mẫu, khung nhúng, phim, âm thanh của trang được bỏ ra.",
                        "Ảnh nằm ngoài tệp, chưa được đưa vào: b.gif.");
        assertThat(files.kept.hidden(
                        "extraction.original/" + imported.original().hash()))
                .hasSize(1);
    }

    @Test
    void oldFontsOfAWordFileAreReadToo() {
        byte[] word = Samples.word("<w:p>" + Samples.run(".VnTime", "Céng hoµ") + "</w:p>")
                .bytes();

        Imported imported = As.named("lan").gets(() -> imports.read(SUBJECT, upload("a.docx", word)));

        assertThat(imported.html()).contains("Cộng hòa").doesNotContain("Céng");
        assertThat(imported.losses()).isEmpty();
        assertThat(imported.changes()).hasSize(1);
    }

    @Test
    void aTextBecomesParagraphs() {
        byte[] text = "Céng hoµ\r\n\r\nMột <b>\nhai".getBytes(UTF_8);

        Imported imported = As.named("lan").gets(() -> imports.read(SUBJECT, upload("a.txt", text)));

        assertThat(imported.html().replaceAll("\\s*(<br>|\n)\\s*", "$1").replace("\n", ""))
                .isEqualTo("<p>Cộng hòa</p><p>Một &lt;b&gt;<br>hai</p>");
    }

    @Test
    void whatIsNoWordFileIsRefusedInWords() {
        As.named("lan").does(() -> {
            assertThatThrownBy(() -> imports.read(SUBJECT, upload("a.pdf", new byte[] {1})))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("không phải là tệp Word .docx, trang web .html hay văn bản .txt");
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
