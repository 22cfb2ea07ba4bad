package vn.wardportal.regulation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.rules.Regulation.Change;
import vn.wardportal.regulation.Words;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.TestDatabase;

/** Further editions of the regulation, as files of the home. */
class EditionFilesTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 30);
    private static final LocalDate AFTER = LocalDate.of(2026, 12, 1);

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.of(Words.class);
    private final RecordedAudit audit = new RecordedAudit();
    private final Editions editions = new Editions(database, FixedClock.at("2026-11-23T02:00:00Z"));
    private final EditionFiles files = new EditionFiles(editions, audit);
    private final StoredRegulation regulation = new StoredRegulation(editions);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theFirstEditionIsInForceFromTheDayOfItsDecision() {
        assertThat(regulation.on(AFTER).name()).isEqualTo("Quy chế ban hành kèm Quyết định 554/QĐ-UBND ngày 21/5/2019");
        assertThat(regulation.on(AFTER).from()).isEqualTo(LocalDate.of(2019, 5, 21));
        assertThat(regulation.changes(BEFORE, AFTER)).isEmpty();
    }

    @Test
    void aFurtherEditionIsEnteredOnceAndHoldsFromItsDay() throws IOException {
        put("2026.txt", amended());

        files.enter(folder);
        files.enter(folder);

        assertThat(editions.all()).hasSize(2);
        assertThat(regulation.on(BEFORE).name()).contains("554/QĐ-UBND");
        assertThat(regulation.on(AFTER).name()).isEqualTo("Quy chế ban hành kèm Quyết định 99/QĐ-UBND ngày 5/11/2026");
        assertThat(audit.entries())
                .singleElement()
                .asString()
                .startsWith("regulation.edition regulation.edition/99/QĐ-UBND");
    }

    @Test
    void whatItChangedIsToldByArticle() throws IOException {
        put("2026.txt", amended());
        files.enter(folder);

        assertThat(regulation.changes(BEFORE, AFTER))
                .extracting(Change::title)
                .containsExactly("Điều 8. Hình thức cung cấp thông tin", "Điều 17. Điều mới");
        assertThat(regulation.changes(BEFORE, AFTER).getFirst().before()).contains("TCVN 6909 - 2001");
        assertThat(regulation.changes(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void whoMissedAnEditionIsToldWhatBothChanged() throws IOException {
        put("1.txt", amended());
        put(
                "2.txt",
                amended().replace("99/QĐ", "100/QĐ").replace("from: 2026-12-01", "from: 2026-12-15")
                        + "2. Hai khoản.\n");
        files.enter(folder);
        LocalDate later = LocalDate.of(2026, 12, 20);

        assertThat(regulation.changes(AFTER, later)).extracting(Change::title).containsExactly("Điều 17. Điều mới");
        assertThat(regulation.changes(BEFORE, later))
                .extracting(Change::title)
                .containsExactly("Điều 8. Hình thức cung cấp thông tin", "Điều 17. Điều mới");
    }

    @Test
    void aFileThatCannotBeReadIsLeftOut() throws IOException {
        put("1.txt", "title: Quy chế");
        put("2.txt", "number: 7/QĐ-UBND\nissued: 2026-11-05\nfrom: 2026-12-01\ntitle: a\nissuer: b\nsigner: c\n");
        put("3.txt", amended());

        files.enter(folder);

        assertThat(editions.all()).extracting(Edition::number).containsExactly("554/QĐ-UBND", "99/QĐ-UBND");
    }

    @Test
    void withoutAFolderNothingIsEntered() {
        files.enter(folder.resolve("none"));

        assertThat(editions.all()).hasSize(1);
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** The first edition with another Điều 8 and one article more. */
    private String amended() {
        StringBuilder text = new StringBuilder("""
                number: 99/QĐ-UBND
                issued: 2026-11-05
                from: 2026-12-01
                title: Quy chế sửa đổi
                issuer: Chủ tịch
                signer: Nguyễn Văn A

                """);
        editions.current().chapters().forEach(chapter -> {
            text.append("# ")
                    .append(chapter.number())
                    .append(' ')
                    .append(chapter.title())
                    .append('\n');
            chapter.articles().forEach(article -> article(text, article));
        });
        return text.append("## 17 Điều mới\n1. Một khoản.\n").toString();
    }

    private static void article(StringBuilder text, Article article) {
        text.append("## ")
                .append(article.number())
                .append(' ')
                .append(article.number() == 8 ? "Hình thức cung cấp thông tin" : article.title())
                .append('\n');
        article.passages().forEach(passage -> {
            String mark = passage.mark().equals("–") ? "-" : passage.mark();
            text.append((mark + " " + passage.text()).strip()).append('\n');
        });
    }
}
