package vn.wardportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

class AuditViewTest {

    private final Books books = new Books();

    @AfterEach
    void close() {
        books.close();
    }

    @BeforeEach
    void fill() {
        books.act(Books.LAN, "news.publish", "news.article/1", "Chợ hoa");
        books.act(new Person(8, "mai", "Lê Mai", Set.of()), "audit.export", "audit.entry", "2");
    }

    @Test
    void theNewestEntryComesFirstWithTheModulesWordsForIt() {
        look(view -> {
            assertThat(view.grid.getLazyDataView().getItems().map(Entry::number))
                    .containsExactly(2L, 1L);
            assertThat(books.titles.title("audit.export")).isEqualTo("Xuất nhật ký ra bảng");
            assertThat(books.titles.title("gone.act")).isEqualTo("gone.act");
        });
    }

    @Test
    void aFilterNarrowsTheListDown() {
        look(view -> {
            view.filters.person.setValue("lan");

            assertThat(view.grid.getLazyDataView().getItems().map(Entry::number))
                    .containsExactly(1L);
        });
    }

    @Test
    void theCheckSaysWhatItFound() {
        look(view -> {
            view.check.click();
            assertThat(view.verdict.getText()).startsWith("Chuỗi nguyên vẹn: 2 mục");

            books.tamper("update audit.entry set summary = 'Khác' where number = 2");
            view.check.click();
            assertThat(view.verdict.getText()).startsWith("Chuỗi bị sửa hoặc thiếu từ mục số 2");
        });
    }

    @Test
    void theTableOpensInASpreadsheetAndRunsNothing() {
        books.act(Books.LAN, "news.publish", "news.article/3", "=HYPERLINK(\"http://a\")");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        Acting.as(Books.LAN, () -> new CsvDownload(books.trail, books.titles, () -> Filter.EVERYTHING, "header\r\n")
                .write(stream));

        assertThat(stream.toString(StandardCharsets.UTF_8).split("\r\n"))
                .hasSize(4)
                .startsWith("\uFEFFheader")
                .anyMatch(line -> line.contains("\"'=HYPERLINK(\"\"http://a\"\")\""));
        assertThat(books.sent.getLast().payload()).contains("audit.export");
    }

    private void look(java.util.function.Consumer<AuditView> work) {
        Acting.as(Books.LAN, () -> work.accept(new AuditView(books.trail, books.titles)));
    }
}
