package vn.wardportal.extraction.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.wardportal.extraction.Samples.paragraph;
import static vn.wardportal.extraction.Samples.root;
import static vn.wardportal.extraction.Samples.run;

import java.nio.file.Path;
import java.util.Random;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.extraction.Samples;

class WordArticleTest {

    private static final String STYLES = root(
            "styles",
            style("Title", "Title", "")
                    + style("H1", "heading 1", "")
                    + style("H2", "Heading 2", "")
                    + style("Muc", "mục lớn", "<w:basedOn w:val=\"H1\"/>")
                    + style("Toc", "toc 1", "")
                    + style("Dam", "Strong", "<w:rPr><w:b/></w:rPr>"));

    private static final String NUMBERING = root(
            "numbering",
            "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "bullet", "·") + level(1, "decimal", "%2.")
                    + "</w:abstractNum>"
                    + "<w:abstractNum w:abstractNumId=\"2\">" + level(0, "decimal", "Điều %1.")
                    + level(1, "lowerLetter", "%1.%2)") + "</w:abstractNum>"
                    + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/></w:num>"
                    + "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"2\"/></w:num>");

    @TempDir
    Path folder;

    private final WordFiles files = new WordFiles();

    @Test
    void headingsAreHeadingsAndTheTitleStandsApart() throws Exception {
        WordArticle article = read(styled("Title", "Kế hoạch Tết")
                + styled("H1", "Mục đích")
                + paragraph("Chăm lo &amp; vui")
                + styled("H2", "Yêu cầu")
                + styled("Muc", "Thực hiện")
                + styled("Toc", "Mục đích ..... 1"));

        assertThat(article.title()).isEqualTo("Kế hoạch Tết");
        assertThat(article.html())
                .isEqualTo("<h1>Mục đích</h1><p>Chăm lo &amp; vui</p><h2>Yêu cầu</h2><h1>Thực hiện</h1>");
        assertThat(article.losses()).isEmpty();
    }

    @Test
    void aFirstHeadingIsTheTitleAndLaterOnesAreNot() throws Exception {
        assertThat(read(styled("H1", "Kế hoạch") + styled("H1", "Một")))
                .extracting(WordArticle::title, WordArticle::html)
                .containsExactly("Kế hoạch", "<h1>Một</h1>");
        assertThat(read(paragraph("Kính gửi") + styled("H1", "Một")))
                .extracting(WordArticle::title, WordArticle::html)
                .containsExactly("", "<p>Kính gửi</p><h1>Một</h1>");
    }

    @Test
    void marksStayAndRunsThatLookTheSameAreOne() throws Exception {
        assertThat(html("<w:p><w:r><w:t>a </w:t></w:r>" + look("<w:b/>", "b") + look("<w:b/>", "c")
                        + look("<w:b w:val=\"0\"/>", "d") + look("<w:b/><w:i/>", "e")
                        + look("<w:vertAlign w:val=\"superscript\"/>", "2") + look("<w:rStyle w:val=\"Dam\"/>", "f")
                        + "</w:p>"))
                .isEqualTo("<p>a <strong>bc</strong>d<strong><em>e</em></strong><sup>2</sup><strong>f</strong></p>");
    }

    @Test
    void linksLeadOutOfTheFileAlone() throws Exception {
        Samples file = word("<w:p><w:hyperlink w:id=\"r1\"><w:r><w:t>Cổng</w:t></w:r></w:hyperlink>"
                        + "<w:hyperlink w:id=\"r2\"><w:r><w:t> tệp</w:t></w:r></w:hyperlink>"
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://b.gov.vn/?a=1&amp;b=2\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>trường</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t> hết</w:t></w:r></w:p>")
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Target=\"https://a.gov.vn/\" TargetMode=\"External\"/>"
                                + "<Relationship Id=\"r2\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/></Relationships>");

        assertThat(WordArticle.read(file.in(folder), files).html())
                .isEqualTo("<p><a href=\"https://a.gov.vn/\">Cổng</a> tệp"
                        + "<a href=\"https://b.gov.vn/?a=1&amp;b=2\">trường</a> hết</p>");
    }

    @Test
    void listsAreListsAndNumbersWithWordsAreText() throws Exception {
        assertThat(html(item(5, 0, "một")
                        + item(5, 1, "a")
                        + item(5, 1, "b")
                        + item(5, 0, "hai")
                        + paragraph("xen")
                        + item(6, 0, "Phạm vi")
                        + item(6, 0, "Đối tượng")
                        + item(0, 0, "không")))
                .isEqualTo("<ul><li>một<ol><li>a</li><li>b</li></ol></li><li>hai</li></ul><p>xen</p>"
                        + "<p>Điều 1. Phạm vi</p><p>Điều 2. Đối tượng</p><p>không</p>");
    }

    @Test
    void tablesKeepTheirShape() throws Exception {
        assertThat(html("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("<w:gridSpan w:val=\"2\"/>", "Ngày")
                        + "</w:tr>"
                        + "<w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "x") + cell("", "y") + "</w:tr>"
                        + "<w:tr>" + cell("<w:vMerge/>", "") + cell("", "z") + "</w:tr></w:tbl>"))
                .isEqualTo(
                        "<table><thead><tr><td colspan=\"2\"><p>Ngày</p></td></tr></thead><tbody>"
                                + "<tr><td rowspan=\"2\"><p>x</p></td><td><p>y</p></td></tr><tr><td><p>z</p></td></tr></tbody></table>");
    }

    @Test
    void picturesBecomeFilesWhereTheyStood() throws Exception {
        WordArticle article = WordArticle.read(
                word("<w:p><w:r><w:t>Trước</w:t></w:r><w:r><w:drawing><w:docPr descr=\"Chợ &quot;hoa&quot;\"/><w:blip w:embed=\"r1\"/></w:drawing></w:r></w:p>"
                                + "<w:p><w:r><w:drawing><w:docPr/><w:blip w:embed=\"r1\"/></w:drawing></w:r></w:p>"
                                + "<w:p><w:r><w:pict><w:shape><w:imagedata w:id=\"r2\"/></w:shape></w:pict></w:r></w:p>"
                                + "<w:p><w:r><w:drawing><w:blip w:link=\"r3\"/></w:drawing></w:r></w:p>")
                        .part("word/media/a.png", "ảnh")
                        .part("word/media/b.emf", "hình")
                        .part(
                                "word/_rels/document.xml.rels",
                                "<Relationships><Relationship Id=\"r1\" Target=\"media/a.png\"/><Relationship Id=\"r2\" Target=\"media/b.emf\"/>"
                                        + "<Relationship Id=\"r3\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/></Relationships>")
                        .in(folder),
                files);

        assertThat(article.html())
                .matches("<p>Trước</p><p><img src=\"/anh/[0-9a-f]{64}/960.jpg\" alt=\"Chợ &quot;hoa&quot;\"></p>"
                        + "<p><img src=\"/anh/[0-9a-f]{64}/960.jpg\" alt=\"\"></p>");
        assertThat(article.losses()).containsExactlyInAnyOrder(Loss.PICTURES, Loss.OUTSIDE_PICTURES);
    }

    @Test
    void whatIsLostIsSaid() throws Exception {
        WordArticle article =
                read("<w:p><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>"
                        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>"
                        + "<w:oMath><w:r><w:t>x</w:t></w:r></w:oMath><w:r><w:object/></w:r><w:r><w:drawing><w:chart/></w:drawing></w:r></w:p>"
                        + "<w:p>" + run(".VnTime", "Céng") + "</w:p>");

        assertThat(article.html()).isEqualTo("<p>thêm</p><p><span style=\"font-family:.VnTime\">Céng</span></p>");
        assertThat(article.losses())
                .containsExactlyInAnyOrder(
                        Loss.OLD_FONT,
                        Loss.REVISIONS,
                        Loss.COMMENTS,
                        Loss.NOTES,
                        Loss.DRAWINGS,
                        Loss.EQUATIONS,
                        Loss.OBJECTS);
    }

    @Test
    void aBoxOfTextComesOnceAfterItsParagraph() throws Exception {
        assertThat(html("<w:p><w:r><w:t>Trên</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
                        + paragraph("Trong khung")
                        + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                        + paragraph("Trong khung")
                        + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
                .isEqualTo("<p>Trên</p><p>Trong khung</p>");
    }

    @Test
    void aFileWithoutEndIsReadAsFarAsAllowed() throws Exception {
        Path file = Samples.endless(folder, output -> {
            output.write("<document><body>".getBytes());
            Samples.repeat(output, "<p><r><t>a b</t></r></p>", 1_000_000);
        });

        WordArticle article = WordArticle.read(file, files);

        assertThat(article.losses()).containsExactly(Loss.REST);
        assertThat(article.html()).startsWith("<p>a b</p><p>a b</p>");
    }

    @Test
    void whateverStandsWhereItShouldNotIsReadOrRefused() throws Exception {
        String[] tags = {
            "p",
            "r",
            "t",
            "tbl",
            "tr",
            "tc",
            "tblHeader",
            "vMerge",
            "gridSpan",
            "numId",
            "ilvl",
            "pStyle",
            "hyperlink",
            "fldChar",
            "instrText",
            "drawing",
            "blip",
            "txbxContent",
            "del",
            "br",
            "outlineLvl",
            "fldSimple",
            "pict"
        };
        Random random = new Random(554);

        for (int time = 0; time < 300; time++) {
            assertThat(html(tangle(tags, random, 6))).isNotNull();
        }
    }

    private static String tangle(String[] tags, Random random, int depth) {
        StringBuilder xml = new StringBuilder();
        for (int child = random.nextInt(4); child >= 0; child--) {
            String tag = tags[random.nextInt(tags.length)];
            xml.append("<w:")
                    .append(tag)
                    .append(" w:val=\"")
                    .append(random.nextInt(12))
                    .append("\">");
            xml.append(depth == 0 ? "chữ" : tangle(tags, random, depth - 1));
            xml.append("</w:").append(tag).append('>');
        }
        return xml.toString();
    }

    @Test
    void aDocumentTypeIsRefused() throws Exception {
        Path file = Samples.empty()
                .part(
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY a \"ha\">]><document><body><p><r><t>&a;</t></r></p></body></document>")
                .in(folder);

        assertThatThrownBy(() -> WordArticle.read(file, files)).isInstanceOf(XMLStreamException.class);
    }

    private String html(String paragraphs) throws Exception {
        return read(paragraphs).html();
    }

    private WordArticle read(String paragraphs) throws Exception {
        return WordArticle.read(word(paragraphs).in(folder), files);
    }

    private static Samples word(String paragraphs) {
        return Samples.word(paragraphs).part("word/styles.xml", STYLES).part("word/numbering.xml", NUMBERING);
    }

    private static String style(String id, String name, String more) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more
                + "</w:style>";
    }

    private static String level(int at, String format, String text) {
        return "<w:lvl w:ilvl=\"" + at + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String look(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }
}
