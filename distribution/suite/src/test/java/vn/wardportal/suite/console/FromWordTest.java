package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Demo;
import vn.wardportal.suite.harness.WordFile;

/** An author brings a Word file into an article, and offers one that must not be offered. */
class FromWordTest {

    @Test
    void aWordFileBecomesAnArticleWithItsPicture() throws IOException {
        try (Console author = Demo.as("ctv")) {
            new ArticleDesk(author).begin();

            author.page()
                    .locator(".from-word input[type=file]")
                    .setInputFiles(article().named("Kế hoạch.docx"));

            author.page()
                    .waitForCondition(() -> author.field("Tiêu đề").inputValue().equals("Chăm lo Tết cho bà con"));
            String body =
                    author.page().locator("[contenteditable=true]").first().innerHTML();
            assertThat(body).contains("<h2>Mục đích</h2>", "<b>hộ nghèo</b>", "alt=\"Chợ hoa\"", "/960.jpg");
            assertThat(author.page().locator(".from-word").innerText()).contains("Đã nhập “ke-hoach.docx”");
        }
    }

    @Test
    void aStampInsideAnAttachmentStopsTheArticle() throws IOException {
        try (Console author = Demo.as("ctv")) {
            ArticleDesk desk = new ArticleDesk(author).begin();
            desk.write("Tệp kèm theo", "Một tệp không được kèm.", "Nội dung của bài.");
            desk.file("Văn hóa – Xã hội");
            desk.attach(new WordFile().paragraph("", "TỐI MẬT").named("bao-cao.docx"));
            author.awaitText("Tệp DOCX, ");
            desk.press("Lưu");
            author.page().waitForURL(address -> address.matches(".*/tin-tuc/\\d+"));

            author.awaitText("Tệp “bao-cao.docx” (đoạn 1): Có dấu “TỐI MẬT”");
        }
    }

    private static WordFile article() throws IOException {
        return new WordFile()
                .paragraph("Title", "Chăm lo Tết cho bà con")
                .paragraph("Heading1", "Mục đích")
                .runs(
                        "<w:r><w:t xml:space=\"preserve\">Chăm lo </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>hộ nghèo</w:t></w:r>")
                .runs("<w:r><w:drawing><w:docPr descr=\"Chợ hoa\"/><w:blip r:embed=\"r1\"/></w:drawing></w:r>")
                .picture(Pictures.png(1200, 800));
    }
}
