package vn.wardportal.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.wardportal.extraction.Samples.paragraph;
import static vn.wardportal.extraction.Samples.root;
import static vn.wardportal.extraction.Samples.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.document.Content;
import vn.wardportal.api.document.Content.Font;
import vn.wardportal.api.document.Content.Part;
import vn.wardportal.api.text.DecodedText;

class FileReadingTest {

    @TempDir
    Path folder;

    @Test
    void aWordFileIsReadWhereverItHasText() throws IOException {
        Samples file = Samples.word(paragraph("Kế hoạch")
                        + "<w:tbl><w:tr><w:tc>" + paragraph("Trong bảng") + "</w:tc></w:tr></w:tbl>"
                        + "<w:p><w:r><w:t>Trước</w:t><w:tab/><w:t>sau</w:t><w:br/><w:t>dưới</w:t></w:r></w:p>"
                        + "<w:p><w:del><w:r><w:delText>đã xóa</w:delText></w:r></w:del></w:p>")
                .part("word/header1.xml", root("hdr", paragraph("Đầu trang")))
                .part("word/footer1.xml", root("ftr", paragraph("Chân trang")))
                .part("word/footnotes.xml", root("footnotes", paragraph("Chú thích")))
                .part("word/comments.xml", root("comments", paragraph("Góp ý")))
                .part("docProps/core.xml", "<coreProperties><creator>Trần Văn A</creator></coreProperties>");

        assertThat(said(file.in(folder), Samples.WORD))
                .containsExactly(
                        "PARAGRAPH 1 Kế hoạch",
                        "PARAGRAPH 2 Trong bảng",
                        "PARAGRAPH 3 Trước sau\ndưới",
                        "PARAGRAPH 4 đã xóa",
                        "HEADER 1 Đầu trang",
                        "FOOTER 1 Chân trang",
                        "NOTE 1 Chú thích",
                        "COMMENT 1 Góp ý",
                        "AUTHOR  Trần Văn A");
    }

    @Test
    void aBoxOfTextIsReadOnce() throws IOException {
        Samples file = Samples.word(
                "<w:p><w:r><w:t>Trên</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
                        + paragraph("MẬT") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
                        + paragraph("MẬT")
                        + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t> dưới</w:t></w:r></w:p>");

        assertThat(said(file.in(folder), Samples.WORD)).containsExactly("PARAGRAPH 2 MẬT", "PARAGRAPH 1 Trên dưới");
    }

    @Test
    void theFontOfEachRunIsTold() throws IOException {
        Samples file = Samples.word("<w:p>" + run(".VnTime", "Céng ") + run(".VnTime", "hoµ") + run("Arial", " và")
                + "<w:r><w:rPr><w:caps/></w:rPr><w:t>Mật</w:t></w:r></w:p>");

        assertThat(read(file.in(folder), Samples.WORD).parts().getFirst().fonts())
                .containsExactly(
                        new Font(0, 8, ".VnTime", false), new Font(8, 11, "Arial", false), new Font(11, 14, "", true));
    }

    @Test
    void fontsComeFromStylesToo() throws IOException {
        Samples file = Samples.word(
                        "<w:p><w:pPr><w:pStyle w:val=\"Dau\"/><w:rPr><w:rFonts w:ascii=\"Arial\"/></w:rPr></w:pPr>"
                                + "<w:r><w:t>a</w:t></w:r></w:p>"
                                + paragraph("b")
                                + "<w:p><w:r><w:rPr><w:rStyle w:val=\"Chu\"/></w:rPr><w:t>c</w:t></w:r></w:p>")
                .part(
                        "word/styles.xml",
                        root(
                                "styles",
                                "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                                        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr></w:style>"
                                        + "<w:style w:type=\"paragraph\" w:styleId=\"Goc\"><w:basedOn w:val=\"Dau\"/><w:rPr><w:rFonts w:ascii=\".VnTimeH\"/></w:rPr></w:style>"
                                        + "<w:style w:type=\"paragraph\" w:styleId=\"Dau\"><w:basedOn w:val=\"Goc\"/></w:style>"
                                        + "<w:style w:type=\"character\" w:styleId=\"Chu\"><w:rPr><w:rFonts w:hAnsi=\"VNI-Times\"/></w:rPr></w:style>"));

        assertThat(read(file.in(folder), Samples.WORD).parts())
                .extracting(part -> part.fonts().getFirst().name())
                .containsExactly(".VnTimeH", ".VnTime", "VNI-Times");
    }

    @Test
    void aSheetIsReadByRows() throws IOException {
        Samples file = Samples.empty()
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Họ tên</t></si><si><r><t>An</t></r><r><t>h</t></r></si></sst>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>CCCD</t></is></c></row>"
                                + "<row r=\"2\"><c t=\"s\"><v>1</v></c><c><f>A1</f><v>79</v></c></row></sheetData></worksheet>")
                .part(
                        "xl/comments1.xml",
                        "<comments><commentList><comment ref=\"B2\"><text><t>Sửa</t></text></comment></commentList></comments>");

        assertThat(said(file.in(folder), Samples.SHEET))
                .containsExactly("ROW 1!1 Họ tên | CCCD", "ROW 1!2 Anh | 79", "COMMENT B2 Sửa");
    }

    @Test
    void emptyCellsKeepTheirPlace() throws IOException {
        Samples file = Samples.empty()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><row><c r=\"A1\"><v>1</v></c><c r=\"D1\"><v>4</v></c></row>"
                                + "<row><c r=\"B2\"><v>2</v></c><c r=\"ZZZ2\"><v>9</v></c></row></worksheet>");

        assertThat(said(file.in(folder), Samples.SHEET).getFirst()).isEqualTo("ROW 1!1 1 |  |  | 4");
        assertThat(said(file.in(folder), Samples.SHEET).getLast())
                .startsWith("ROW 1!2  | 2 | ")
                .endsWith(" | 9");
    }

    @Test
    void slidesAndOpenDocumentsAreRead() throws IOException {
        Samples slides = Samples.empty()
                .part(
                        "ppt/slides/slide2.xml",
                        "<sld><p><r><rPr><latin typeface=\".VnTime\"/></rPr><t>Chµo</t></r></p><p><r><t>Hai</t></r></p></sld>");
        Samples text = Samples.empty()
                .part(
                        "content.xml",
                        "<document-content><automatic-styles><style name=\"P1\"><text-properties font-name=\"VNI-Times\"/></style>"
                                + "</automatic-styles><h>Đầu</h><p style-name=\"P1\">Thoâng<span> baùo</span></p></document-content>");

        assertThat(said(slides.in(folder), Samples.SLIDES)).containsExactly("SLIDE 2 Chµo", "SLIDE 2 Hai");
        assertThat(said(text.in(folder), Samples.OPEN_TEXT))
                .containsExactly("PARAGRAPH 1 Đầu", "PARAGRAPH 2 Thoâng baùo");
        assertThat(read(text.in(folder), Samples.OPEN_TEXT).parts().get(1).fonts())
                .containsExactly(new Font(0, 11, "VNI-Times", false));
    }

    @Test
    void plainTextIsReadByItsMarkOrAsItIsSeen() throws IOException {
        Path marked = file("\uFEFFPhường\r\nta".getBytes(StandardCharsets.UTF_16LE));
        Path old = file(new byte[] {'C', (byte) 0xE9, 'n', 'g', '\n', (byte) 0x8D});

        assertThat(said(marked, "text/csv")).containsExactly("LINE 1 Phường", "LINE 2 ta");
        assertThat(said(old, "text/plain")).containsExactly("LINE 1 Céng", "LINE 2 \u008D");
    }

    @Test
    void whatThePlainBytesAreIsTold() throws IOException {
        Path unmarked = file("Phường\nta".getBytes(StandardCharsets.UTF_16BE));
        Path good = file("\uFEFFPhường".getBytes(StandardCharsets.UTF_8));

        assertThat(said(unmarked, "text/plain")).containsExactly("LINE 1 Phường", "LINE 2 ta");
        assertThat(read(unmarked, "text/plain").form()).contains(DecodedText.Form.UTF_16);
        assertThat(read(file(new byte[] {'C', (byte) 0xE9}), "text/csv").form()).contains(DecodedText.Form.BYTES);
        assertThat(read(good, "text/plain").form()).contains(DecodedText.Form.UTF_8);
        assertThat(said(good, "text/plain")).containsExactly("LINE 1 Phường");
        Content content = read(unmarked, "text/plain");
        assertThat(Packing.unpacked(Packing.packed(content))).isEqualTo(content);
    }

    @Test
    void whatIsReadIsTheSameAfterItWasPacked() throws IOException {
        Content content = read(
                Samples.word("<w:p>" + run(".VnTime", "Céng") + "</w:p>" + paragraph("\uD83C\uDF3C 𝐓"))
                        .in(folder),
                Samples.WORD);

        assertThat(Packing.unpacked(Packing.packed(content))).isEqualTo(content);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "plain", ".txt"), bytes);
    }

    private List<String> said(Path file, String type) throws IOException {
        return read(file, type).parts().stream().map(FileReadingTest::said).toList();
    }

    static String said(Part part) {
        return part.where() + " " + part.at() + " " + part.text();
    }

    private Content read(Path file, String type) throws IOException {
        return new FileReading(new PdfProcess(folder, Budget.LONGEST)).read(file, type);
    }
}
