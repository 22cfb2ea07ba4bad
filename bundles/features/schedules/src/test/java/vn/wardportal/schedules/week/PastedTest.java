package vn.wardportal.schedules.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.wardportal.schedules.week.Pasted.Left;

class PastedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    @Test
    void linesOfASheetBecomeLinesOfTheWeek() {
        Pasted pasted = Pasted.of(
                "09/11/2026\t8h\tGiao ban\tChủ tịch\tCác bộ phận\tHội trường\tVăn phòng\r\n"
                        + "2026-11-10\t14:00 – 16:00\tHọp chợ hoa\tPhó Chủ tịch\t\tPhòng họp số 1\t\tx\r\n"
                        + "11/11\tSáng\tĐi khu phố\r\n"
                        + "46338\t2h chiều\tTiếp công dân\n",
                MONDAY);

        assertThat(pasted.left()).isEmpty();
        assertThat(pasted.rows())
                .extracting(
                        row -> row.matter().content(),
                        Row::internal,
                        row -> Plan.entry(row, MONDAY).orElseThrow().day().getDayOfMonth())
                .containsExactly(
                        tuple("Giao ban", false, 9),
                        tuple("Họp chợ hoa", true, 10),
                        tuple("Đi khu phố", false, 11),
                        tuple("Tiếp công dân", false, 12));
        assertThat(pasted.rows().getFirst().matter().unit()).isEqualTo("Văn phòng");
    }

    @Test
    void headsTellWhichColumnIsWhich() {
        Pasted pasted = Pasted.of(
                "Thứ, ngày\tBuổi\tThời gian\tLãnh đạo chủ trì\tNội dung công việc\tĐịa điểm\n"
                        + "Thứ Hai\tChiều\t2h\tChủ tịch\tHọp Đảng ủy\tPhòng họp số 1\n",
                MONDAY);

        Row row = pasted.rows().getFirst();
        assertThat(row.matter().chair()).isEqualTo("Chủ tịch");
        assertThat(row.matter().content()).isEqualTo("Họp Đảng ủy");
        assertThat(Plan.entry(row, MONDAY).orElseThrow().hours().words()).isEqualTo("14:00");
    }

    @Test
    void mergedCellsAndCellsOfSeveralLinesAreUnderstood() {
        Pasted pasted = Pasted.of(
                "THỨ HAI (09/11/2026)\n\t8h\t\"Họp \"\"giao ban\"\"\nđầu tuần\"\tChủ tịch\n\t10h\tHọp khu phố\n",
                MONDAY);

        assertThat(pasted.left()).isEmpty();
        assertThat(pasted.rows())
                .extracting(row -> row.matter().content(), Row::day)
                .containsExactly(
                        tuple("Họp \"giao ban\" đầu tuần", "THỨ HAI (09/11/2026)"),
                        tuple("Họp khu phố", "THỨ HAI (09/11/2026)"));
    }

    @Test
    void whatIsNotUnderstoodIsToldWithItsReasonAndNotLost() {
        Pasted pasted = Pasted.of(
                "LỊCH CÔNG TÁC TUẦN\n16/11/2026\t8h\tTuần khác\n10/11\tkhông rõ\tHọp\n10/11\t8h\t\tChủ tịch\n10/11\t9h\tĐược\n",
                MONDAY);

        assertThat(pasted.rows()).hasSize(1);
        assertThat(pasted.left())
                .containsExactly(
                        new Left("LỊCH CÔNG TÁC TUẦN", "schedules.mistake.day"),
                        new Left("16/11/2026\t8h\tTuần khác", "schedules.mistake.otherWeek"),
                        new Left("10/11\tkhông rõ\tHọp", "schedules.mistake.hours"),
                        new Left("10/11\t8h\t\tChủ tịch", "schedules.mistake.content"));
    }

    @Test
    void aMarkWithinACellIsNoQuotation() {
        assertThat(Pasted.of("10/11\t8h\t\"Ngày hội\" khu phố\n", MONDAY)
                        .rows()
                        .getFirst()
                        .matter()
                        .content())
                .isEqualTo("\"Ngày hội\" khu phố");
    }
}
