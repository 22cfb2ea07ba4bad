package vn.wardportal.regulation.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.regulation.Rights;
import vn.wardportal.testing.As;
import vn.wardportal.testing.Rendered;

class BoardViewTest {

    private final Ward ward = new Ward();

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void theHeadCountsTheRows() {
        ward.newsUpdated("2026-11-23T01:30:00Z");

        ward.look(view -> {
            assertThat(view.head.getText()).isEqualTo("Thứ Hai, 23/11/2026: 1 đạt · 0 trễ · 10 thiếu");
            assertThat(view.grid.getElement().getTextRecursively())
                    .contains("Tin tức sự kiện", "Trần Thị Lan", "Mỗi 1 ngày làm việc", "08:30, 23/11/2026 (3 mục)");
        });
    }

    @Test
    void aModuleThatStopsIsNamedOnTheOpenBoard() {
        ward.newsUpdated("2026-11-23T01:30:00Z");

        ward.look(view -> {
            ward.stopNews();
            view.look();

            assertThat(view.head.getText()).contains("0 đạt");
            assertThat(view.grid.getElement().getTextRecursively()).contains("Mô-đun Tin tức đã dừng");
        });
    }

    @Test
    void anItemThatIsOpenedShowsItsClauseAndTakesAnOwner() {
        ward.newsServe(Optional.of(ward.clock.instant()));

        ward.look(view -> {
            view.panel.show(ward.row("6.5"));
            assertThat(view.panel.getElement().getTextRecursively())
                    .contains("Các tin tức sự kiện nổi bật", "khoản 5 Điều 6", "Chưa có lần kiểm tra nào");

            view.panel.save.click();
            assertThat(view.panel.answer.getText()).isEqualTo("Hãy ghi tên người phụ trách.");
            view.panel.name.setValue("Trần Thị Lan");
            view.panel.save.click();

            assertThat(view.panel.answer.getText()).isEqualTo("Đã giao.");
            assertThat(view.head.getText()).contains("1 đạt");
        });
    }

    @Test
    void aDayWithoutTopicalNewsIsAnAlert() {
        ward.newsUpdated("2026-11-20T01:30:00Z");
        ward.clock.pass(Duration.ofHours(8));
        ward.checkDuties();

        ward.look(view -> {
            assertThat(view.streak.alert.isVisible()).isTrue();
            assertThat(view.streak.length.getText()).startsWith("0 ngày");
            assertThat(view.streak.marks.getChildren()).hasSize(30);
            view.panel.show(ward.row("6.5"));
            assertThat(view.panel.getElement().getTextRecursively()).contains("Tháng 11/2026: 1 ngày");
        });
    }

    @Test
    void theReportIsPrintedInTheFrameOfTheSite() {
        ward.look(view -> view.print.click());

        assertThat(ward.printed).hasSize(1);
        assertThat(Rendered.page(ward.printed.getFirst()).select("tbody tr")).hasSize(11);
    }

    @Test
    void theTableOpensInASpreadsheetAndRunsNothing() {
        ward.newsUpdated("2026-11-23T01:30:00Z");
        ward.officer.does(() -> ward.board.entrust("6.5", new Owner("=1+1", "", "", "")));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        ward.officer.does(() -> new BoardDownload(ward.board, new BoardWords()).write(stream));

        String csv = stream.toString(StandardCharsets.UTF_8);
        assertThat(csv.split("\r\n")).hasSize(12);
        assertThat(csv).startsWith("\uFEFF\"Khoản\"").contains("\"'=1+1\"");
    }

    @Test
    void theBoardIsToldOfErrorsInTheRegulation() {
        ward.look(view -> assertThat(view.getElement().getTextRecursively())
                .contains("Ghi chú về Quy chế", "khoản 4 Điều 13", "Điều 6 đến Điều 10"));
    }

    @Test
    void whoMayOnlyReadSeesTheBoardWithoutFields() {
        As.person(Rights.READ).does(() -> {
            BoardView view = new BoardView(ward.board, ward.editions, ward.calendar, ward.printed::add);
            view.panel.show(ward.row("6.5"));
            assertThat(view.panel.save.getParent().orElseThrow().isVisible()).isFalse();
        });
    }

    @Test
    void theStreakIsCountedFurtherBackThanItIsShown() {
        LocalDate day = LocalDate.parse("2026-09-01");
        for (; !day.isAfter(ward.officer.gets(ward.board::today)); day = day.plusDays(1)) {
            if (ward.calendar.day(day).works()) {
                TopicalDay kept = new TopicalDay(day, 1, 1);
                ward.database.write(handle -> {
                    BoardTable.keep(handle, kept, ward.clock.instant());
                    return true;
                });
            }
        }

        ward.look(view -> assertThat(view.streak.length.getText()).startsWith("60 ngày"));
    }
}
