package vn.wardportal.extraction.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.Reading;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.extraction.page.OldLetters;
import vn.wardportal.testing.As;

/** A week's schedule as offices keep it: the day is one cell beside the lines of its day. */
class MergedCellsTest {

    private static final Layout WEEK = new Layout(
            "Lịch",
            List.of(
                    new Column("day", "Ngày", "", true).called("Thứ, ngày").spanning(),
                    new Column("hours", "Giờ", "", false),
                    new Column("content", "Nội dung", "", true)));

    @TempDir
    Path folder;

    private final List<Row> rows = new ArrayList<>();

    @Test
    void aMergedDayIsTheDayOfEachOfItsRows() {
        Reading reading = read(
                line(2, "Thứ, ngày", "Giờ", "Nội dung", "TT")
                        + line(3, "Thứ Hai, 09/11", "8h", "Giao ban", "1")
                        + "<row r=\"4\">" + Sheets.text("B4", "14h") + Sheets.text("C4", "Họp") + "</row>"
                        + line(5, "Thứ Ba, 10/11", "8h", "Tiếp dân", "2"),
                "A1:D1",
                "A3:A4",
                "D3:D4");

        assertThat(reading.faults()).isEmpty();
        assertThat(rows)
                .extracting(row -> row.number() + " " + row.text("day") + " " + row.text("content"))
                .containsExactly("3 Thứ Hai, 09/11 Giao ban", "4 Thứ Hai, 09/11 Họp", "5 Thứ Ba, 10/11 Tiếp dân");
    }

    @Test
    void aDayAboveItsLinesMayReachAcrossTheSheet() {
        read(
                line(2, "Ngày", "Giờ", "Nội dung") + "<row r=\"3\">" + Sheets.text("A3", "Thứ Hai") + "</row>"
                        + "<row r=\"4\">" + Sheets.text("B4", "8h") + Sheets.text("C4", "Giao ban") + "</row>",
                "A3:C3");

        assertThat(rows)
                .extracting(row -> row.text("day") + "/" + row.text("content"))
                .containsExactly("Thứ Hai/", "/Giao ban");
    }

    @Test
    void otherMergedCellsAndWhatIsWrongWithAMergedDayAreNamedInEachRow() {
        Reading reading = read(
                line(2, "Ngày", "Giờ", "Nội dung", "TT")
                        + "<row r=\"3\"><c r=\"A3\"><f>A1</f><v>1</v></c>" + Sheets.text("C3", "Một") + "</row>"
                        + "<row r=\"4\">" + Sheets.text("C4", "Hai") + "</row>"
                        + line(5, "T3", "8h", "Ba") + line(6, "T3", "9h", "Bốn")
                        + "<row r=\"7\">" + Sheets.text("A7", "T4") + Sheets.text("C7", "Năm")
                        + "<c r=\"D7\"><f>D6+1</f><v>5</v></c></row>",
                "A3:A4",
                "C5:C6");

        assertThat(reading.faults())
                .extracting(fault -> fault.row() + " " + fault.words().replaceFirst("\\. .*", ""))
                .containsExactly(
                        "3 Ô A3 là công thức",
                        "4 Ô A3 là công thức",
                        "5 Nằm trong ô gộp C5:C6",
                        "6 Nằm trong ô gộp C5:C6");
        assertThat(rows).extracting(row -> row.text("content")).containsExactly("Năm");
    }

    @Test
    void timesOfADayAreTimes() {
        read(line(2, "Ngày", "Giờ", "Nội dung")
                + "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>46335</v></c><c r=\"B3\" s=\"3\"><v>0.35416666666666669</v></c>"
                + Sheets.text("C3", "Giao ban") + "</row>"
                + "<row r=\"4\"><c r=\"B4\" s=\"3\"><v>0.5</v></c>" + Sheets.text("C4", "Trưa") + "</row>");

        assertThat(rows).extracting(row -> row.text("hours")).containsExactly("08:30", "12:00");
        assertThat(rows.getFirst().text("day")).isEqualTo("2026-11-09");
    }

    private static String line(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int at = 0; at < texts.length; at++) {
            row.append(Sheets.text((char) ('A' + at) + "" + number, texts[at]));
        }
        return row.append("</row>").toString();
    }

    private Reading read(String lines, String... merges) {
        StringBuilder merged = new StringBuilder("<mergeCells>");
        List.of(merges)
                .forEach(merge ->
                        merged.append("<mergeCell ref=\"").append(merge).append("\"/>"));
        byte[] bytes = Sheets.of(lines, merged.append("</mergeCells>").toString());
        return As.named("chi-lan", "schedules.edit").gets(() -> {
            try (TableFile file = new StoredTables(folder, new OldLetters())
                    .take(new Upload("lich.xlsx", new ByteArrayInputStream(bytes)))) {
                return file.read(WEEK, rows::add);
            }
        });
    }
}
