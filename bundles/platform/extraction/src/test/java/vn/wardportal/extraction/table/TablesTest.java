package vn.wardportal.extraction.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Fault;
import vn.wardportal.api.table.Format;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.Reading;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.extraction.Samples;
import vn.wardportal.extraction.page.OldLetters;
import vn.wardportal.testing.As;

class TablesTest {

    private static final Layout LAYOUT = new Layout(
            "Điểm",
            List.of(
                    new Column("code", "Mã", "", true),
                    new Column("name", "Tên", "", true),
                    new Column("since", "Từ ngày", "", false),
                    new Column("parts", "Phần", "", false)));

    @TempDir
    Path folder;

    private final As lan = As.named("chi-lan", "flood.edit");
    private final List<Row> rows = new ArrayList<>();
    private StoredTables tables;

    @BeforeEach
    void open() {
        tables = new StoredTables(folder, new OldLetters());
    }

    @Test
    void csvOfAnySeparatorIsReadWithItsQuotesAndLines() {
        read("MÃ;Tên;Ghi chú\n1;\"Chợ \"\"hoa\"\"; sớm\nmở 4 giờ\";x\n\n2;Bến xe;\n");

        assertThat(rows.getFirst().text("name")).isEqualTo("Chợ \"hoa\"; sớm\nmở 4 giờ");
        assertThat(rows.get(1)).isEqualTo(row(5, "2", "Bến xe"));
    }

    @Test
    void headsMayStandBelowATitleAndWhatIsNotKnownIsSaid() {
        Reading reading = read("DANH MỤC ĐIỂM NGẬP,,\n,,\nma,ten,Người lập\n1,Chợ hoa,Lan\n");

        assertThat(reading.heads())
                .filteredOn(head -> head.column().isEmpty())
                .extracting(Reading.Head::name)
                .containsExactly("Người lập");
        assertThat(rows).containsExactly(row(4, "1", "Chợ hoa"));
    }

    @Test
    void aRowInOldLettersIsNamedAndTheOthersAreTaken() {
        byte[] bytes = joined(
                "Mã,Tên\n1,Chợ\n".getBytes(StandardCharsets.UTF_8),
                "2,B\u00B8o c\u00B8o\n".getBytes(StandardCharsets.ISO_8859_1),
                "3,Bến\n".getBytes(StandardCharsets.UTF_8));

        Reading reading = read(bytes);

        assertThat(said(reading))
                .containsExactly(
                        "3: Không phải chữ Unicode (UTF-8), có thể là bảng mã cũ. Lưu lại tệp thành CSV UTF-8.");
        assertThat(reading.refused()).isEqualTo(1);
        assertThat(rows).extracting(one -> one.text("code")).containsExactly("1", "3");
    }

    @Test
    void utf16AndDecomposedLettersComeOutComposed() {
        read("\uFEFFMã\tTên\n1\tChợ\n".getBytes(StandardCharsets.UTF_16LE));
        read("Mã,Tên\n1,Cho\u031B\u0323\n");

        assertThat(rows).extracting(one -> one.text("name")).containsExactly("Chợ", "Chợ");
        assertThat(rows.get(1).text("name")).hasSize(3);
    }

    @Test
    void utf16IsKnownWithoutItsMarkAndInJsonToo() {
        for (java.nio.charset.Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            read("Mã;Tên\n1;Chợ hoa\n".getBytes(wide));
            read("[{\"code\": \"1\", \"name\": \"Chợ hoa\"}]".getBytes(wide));
        }
        read("\uFEFF[{\"code\": \"1\", \"name\": \"Chợ hoa\"}]".getBytes(StandardCharsets.UTF_16LE));

        assertThat(rows).hasSize(5).extracting(one -> one.text("name")).containsOnly("Chợ hoa");
    }

    @Test
    void aRowInWindows1258IsNamed() {
        byte[] bytes = joined(
                "Mã,Tên\n".getBytes(StandardCharsets.UTF_8),
                "1,Ch\u01A1\u0323 hoa\n".getBytes(java.nio.charset.Charset.forName("windows-1258")),
                "2,Bến\n".getBytes(StandardCharsets.UTF_8));

        assertThat(said(read(bytes)).getFirst()).startsWith("2: Không phải chữ Unicode (UTF-8)");
        assertThat(rows).containsExactly(row(3, "2", "Bến"));
    }

    @Test
    void oldLettersThatASheetKeepsAsUnicodeAreNamed() {
        Reading reading = read(Sheets.of(
                Sheets.HEADS + "<row r=\"4\">" + Sheets.text("A4", "1") + Sheets.text("B4", "Céng hoµ") + "</row>"
                        + "<row r=\"5\">" + Sheets.text("A5", "2") + Sheets.text("B5", "Bến") + "</row>",
                ""));

        assertThat(reading.faults())
                .containsExactly(
                        new Fault(
                                4,
                                "Tên",
                                "Gõ bằng bảng mã TCVN3 (ABC), không phải Unicode: “Céng hoµ” là “Cộng hòa”. Chuyển sang Unicode rồi nhập lại."));
        assertThat(rows).containsExactly(row(5, "2", "Bến"));
    }

    @Test
    void aFileWhoseHeadsAreInOldLettersIsRefusedInWords() {
        byte[] old = "M\u00B7,T\u00AAn\n1,Ch\u00EE\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(old))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Cần có các cột “Mã”, “Tên”")
                .hasMessageContaining("CSV UTF-8");
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsRowAlone() {
        Reading reading = read("Mã,Tên\n1,\"Chợ\n2,Bến\n");

        assertThat(said(reading)).containsExactly("2: Có dấu ngoặc kép (\") mở mà không đóng.");
        assertThat(rows).containsExactly(row(3, "2", "Bến"));
    }

    @Test
    void moreCellsThanHeadsAreRefused() {
        assertThat(said(read("Mã,Tên\n1,Chợ, hoa\n")).getFirst()).startsWith("2: Có 3 ô, nhiều hơn 2 cột");
    }

    @Test
    void whatARequiredColumnLacksIsSaid() {
        assertThatThrownBy(() -> read("Mã,Từ ngày\n1,2\n")).hasMessage("Lỗi: Tệp “bang.csv” thiếu cột “Tên”.");
    }

    @Test
    void sheetsGiveDaysAsDaysAndNumbersAsTheyAreSeen() {
        read(Sheets.of(
                "<row r=\"1\">" + Sheets.text("A1", "DANH MỤC") + "</row>" + Sheets.HEADS
                        + "<row r=\"4\"><c r=\"A4\"><v>1.0041939999999999</v></c><c r=\"B4\" t=\"s\"><v>2</v></c>"
                        + "<c r=\"C4\" s=\"1\"><v>46338</v></c></row>"
                        + "<row r=\"5\"><c r=\"A5\"><v>7</v></c>" + Sheets.text("B5", "Bến")
                        + "<c r=\"C5\" s=\"2\"><v>43606</v></c></row>",
                ""));

        assertThat(rows.getFirst().cells()).containsEntry("code", "1.004194").containsEntry("name", "Chợ hoa");
        assertThat(rows).extracting(one -> one.text("since")).containsExactly("2026-11-12", "2019-05-21");
    }

    @Test
    void formulasMergedCellsAndErrorsAreNamedWithTheirRow() {
        Reading reading = read(Sheets.of(
                Sheets.HEADS + "<row r=\"4\"><c r=\"A4\"><f>HYPERLINK(\"http://x\")</f><v>1</v></c></row>"
                        + "<row r=\"5\">" + Sheets.text("A5", "2") + Sheets.text("B5", "Chợ") + "</row>"
                        + "<row r=\"6\">" + Sheets.text("A6", "3") + "</row>"
                        + "<row r=\"7\"><c r=\"A7\" t=\"e\"><v>#REF!</v></c></row>"
                        + "<row r=\"8\">" + Sheets.text("A8", "5") + Sheets.text("B8", "Bến") + "</row>",
                "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B5:B6\"/></mergeCells>"));

        assertThat(said(reading))
                .containsExactly(
                        "4: Ô A4 là công thức. Chép rồi dán giá trị (Paste Values), rồi nhập lại.",
                        "5: Nằm trong ô gộp B5:B6. Bỏ gộp, điền đủ từng ô rồi nhập lại.",
                        "6: Nằm trong ô gộp B5:B6. Bỏ gộp, điền đủ từng ô rồi nhập lại.",
                        "7: Ô A7 báo lỗi #REF!.");
        assertThat(rows).containsExactly(row(8, "5", "Bến"));
    }

    @Test
    void aSheetThatSwellsIsReadAsFarAsIsAllowed() throws Exception {
        Path bomb = folder.resolve("bomb");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet><sheetData>"
                            + Sheets.HEADS
                                    .replace("t=\"s\"><v>0</v>", "t=\"str\"><v>Mã</v>")
                                    .replace("t=\"s\"><v>1</v>", "t=\"str\"><v>Tên</v>"))
                    .getBytes(StandardCharsets.UTF_8));
            Samples.repeat(zip, "<row><c><v>1</v></c></row>", 4_000_000);
        }

        assertThatThrownBy(() -> read("bom.xlsx", Files.newInputStream(bomb)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("phình quá lớn");
    }

    @Test
    void brokenAndEncryptedFilesAreRefusedInWords() {
        assertThatThrownBy(() -> read("PK\u0003\u0004 no archive")).hasMessageContaining("bị hỏng hoặc đặt mật khẩu");
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xD0, (byte) 0xCF, 1, 2}))
                .hasMessageContaining("không phải tệp .xlsx, .csv hay .json");
        assertThatThrownBy(() -> read("")).hasMessageContaining("không có gì");
    }

    @Test
    void recordsOfJsonKeepTheirTables() {
        read("""
                {"total": 2, "notes": {"a": [1, 2]}, "records": [
                  {"code": "1", "name": "Chợ", "since": null, "other": {"x": true}, "parts": [{"n": 1.5, "in": {"a": "b"}}]},
                  {"code": "2", "name": "Bến", "since": ["a", "b"]}]}""");

        assertThat(rows.getFirst().rows("parts"))
                .containsExactly(new Row(1, java.util.Map.of("n", "1.5", "in.a", "b"), java.util.Map.of()));
        assertThat(rows.get(1).text("since")).isEqualTo("a\nb");
    }

    @Test
    void jsonThatBreaksOffKeepsWhatCameBefore() {
        Reading reading = read("[{\"code\": \"1\", \"name\": \"Chợ\"}, {\"code\": \"2\", \"na");

        assertThat(rows).containsExactly(row(1, "1", "Chợ"));
        assertThat(reading.whole()).isFalse();
        assertThat(said(reading))
                .containsExactly("2: Tệp bị hỏng từ đây: đọc được đến dòng 1, phần sau không đọc được.");
    }

    @Test
    void jsonOfAThousandBracketsAndOfBadBytesIsNoTrouble() {
        assertThatThrownBy(() -> read("[" + "[".repeat(100_000))).isInstanceOf(Refused.class);
        byte[] bytes = joined(
                "[{\"code\":\"1\",\"name\":\"".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xB8},
                "\"},{\"code\":\"2\",\"name\":\"Bến\"}]".getBytes(StandardCharsets.UTF_8));

        assertThat(said(read(bytes))).containsExactly("1: Có ký tự hỏng, không phải Unicode (UTF-8).");
        assertThat(rows).containsExactly(row(2, "2", "Bến"));
    }

    @Test
    void moreRowsThanAllowedAreSaidOnce() {
        String many = "Mã,Tên\n"
                + IntStream.rangeClosed(1, 50_010).mapToObj(at -> at + ",x\n").collect(Collectors.joining());

        Reading reading = read(many);

        assertThat(reading.rows()).isEqualTo(50_000);
        assertThat(reading.whole()).isFalse();
        assertThat(said(reading)).containsExactly("50002: Tệp có hơn 50000 dòng: từ dòng 50002 trở đi không đọc.");
    }

    @Test
    void aFileOfThreeHundredMegabytesIsRefusedWhileItComes() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                java.util.Arrays.fill(target, offset, offset + length, (byte) 'a');
                return length;
            }
        };

        assertThatThrownBy(() -> read("lon.csv", endless))
                .hasMessage("Lỗi: Tệp “lon.csv” nặng hơn 64 MB. Chia thành nhiều tệp nhỏ hơn rồi nhập từng tệp.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nobodyMeansNoTable() {
        assertThatThrownBy(() -> tables.take(new Upload("a.csv", InputStream.nullInputStream())))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatIsWrittenRunsNowhereAndReadsTheSame() {
        List<String> cells = List.of("=1+1", "Chợ \"hoa\"\n<b>&", "-5", "@x");

        for (Format format : List.of(Format.CSV, Format.XLSX)) {
            rows.clear();
            byte[] written = written(format, cells);
            read("x" + format.ending(), new ByteArrayInputStream(written));

            assertThat(rows.getFirst().cells().values()).containsExactlyInAnyOrderElementsOf(cells);
        }
        String csv = new String(written(Format.CSV, cells), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF\"Mã\",\"Tên\"").contains("\"'=1+1\"", "\"'-5\"", "\"'@x\"");
    }

    @Test
    void whatExcelCannotHoldIsNotTakenForTheWhole() {
        byte[] written = written(Format.XLSX, List.of("1", "Chợ " + "hoa ".repeat(10_000), "", ""));

        Reading reading = read("x.xlsx", new ByteArrayInputStream(written));

        assertThat(said(reading))
                .containsExactly("2: Nội dung đã bị cắt khi xuất ra Excel. Xuất và nhập mục này bằng tệp CSV.");
    }

    private byte[] written(Format format, List<String> cells) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tables.write(format, LAYOUT, Stream.of(cells), bytes);
        return bytes.toByteArray();
    }

    private Reading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Reading read(byte[] bytes) {
        return read("bang.csv", new ByteArrayInputStream(bytes));
    }

    private Reading read(String name, InputStream content) {
        return lan.gets(() -> {
            try (TableFile file = tables.take(new Upload(name, content))) {
                return file.read(LAYOUT, rows::add);
            }
        });
    }

    private static List<String> said(Reading reading) {
        return reading.faults().stream()
                .map((Fault fault) -> fault.row() + ": " + fault.words())
                .toList();
    }

    private static Row row(int number, String code, String name) {
        return new Row(number, java.util.Map.of("code", code, "name", name), java.util.Map.of());
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
