package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;

/** An author brings a Word file into an article, and offers one that must not be offered. */
class FromWordTest {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void aWordFileBecomesAnArticleWithItsPicture() {
        try (Console author = Demo.as("ctv")) {
            new ArticleDesk(author).begin();

            author.page().locator(".from-word input[type=file]").setInputFiles(payload("Kế hoạch.docx", article()));

            author.page()
                    .waitForCondition(() -> author.field("Tiêu đề").inputValue().equals("Chăm lo Tết cho bà con"));
            String body =
                    author.page().locator("[contenteditable=true]").first().innerHTML();
            assertThat(body).contains("<h2>Mục đích</h2>", "<b>hộ nghèo</b>", "alt=\"Chợ hoa\"", "/960.jpg");
            assertThat(author.page().locator(".from-word").innerText()).contains("Đã nhập “ke-hoach.docx”");
        }
    }

    @Test
    void aStampInsideAnAttachmentStopsTheArticle() {
        try (Console author = Demo.as("ctv")) {
            ArticleDesk desk = new ArticleDesk(author).begin();
            desk.write("Tệp kèm theo", "Một tệp không được kèm.", "Nội dung của bài.");
            desk.file("Văn hóa – Xã hội");
            desk.attach(payload("bao-cao.docx", word(paragraph("", "TỐI MẬT"))));
            author.page()
                    .getByText("bao-cao.docx")
                    .or(author.page().getByText("bao cao"))
                    .first()
                    .waitFor();
            desk.press("Lưu");
            author.page().waitForURL(address -> address.matches(".*/tin-tuc/\\d+"));

            author.awaitText("Tệp “bao-cao.docx” (đoạn 1): Có dấu “TỐI MẬT”");
        }
    }

    private static FilePayload payload(String name, byte[] bytes) {
        return new FilePayload(name, TYPE, bytes);
    }

    private static byte[] article() {
        return word(paragraph("Title", "Chăm lo Tết cho bà con")
                + paragraph("Heading1", "Mục đích")
                + "<w:p><w:r><w:t xml:space=\"preserve\">Chăm lo </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>hộ nghèo</w:t></w:r></w:p>"
                + "<w:p><w:r><w:drawing><w:docPr descr=\"Chợ hoa\"/><w:blip r:embed=\"r1\"/></w:drawing></w:r></w:p>");
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static byte[] word(String paragraphs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + ".main+xml\"/></Types>");
            part(zip, "word/document.xml", root("document", "<w:body>" + paragraphs + "</w:body>"));
            part(zip, "word/styles.xml", root("styles", style("Title", "Title") + style("Heading1", "heading 1")));
            part(
                    zip,
                    "word/_rels/document.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Target=\"media/image1.png\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            zip.write(Pictures.png(1200, 800));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String root(String name, String content) {
        return "<w:" + name + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" + content + "</w:"
                + name
                + ">";
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
