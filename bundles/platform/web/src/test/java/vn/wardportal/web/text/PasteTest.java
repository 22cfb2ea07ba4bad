package vn.wardportal.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.text.RichText;
import vn.wardportal.api.text.RichText.Pasted;

class PasteTest {

    private final RichText text = new SanitizedRichText();

    @Test
    void headingsFromWordBeginBelowThePagesOwn() {
        assertThat(word().html())
                .contains("<h2>Ra quân tổng vệ sinh</h2>", "<h3>Phân công</h3>", "<h3>Kinh phí</h3>")
                .doesNotContain("<h1");
    }

    @Test
    void listsFromWordAreListsWithinLists() {
        assertThat(word().html())
                .contains("<ul><li>Khu phố 1: hẻm 12<ul><li>Tổ dân phố 3</li><li>Tổ dân phố 4</li></ul></li>"
                        + "<li>Khu phố 2: chợ hoa</li></ul>")
                .contains("<ol><li>Tập trung lúc 6 giờ</li><li>Chia tổ</li></ol>");
    }

    @Test
    void aBoldFirstRowIsATablesHead() {
        assertThat(word().html().replaceAll(">\\s+<", "><"))
                .contains("<thead><tr><th scope=\"col\">Khoản</th><th scope=\"col\">Số tiền</th></tr></thead>")
                .contains("<td>1.500.000 đồng</td>")
                .contains("<td colspan=\"2\">Nguồn: <em>ngân sách phường</em></td>");
    }

    @Test
    void quotesLinksAndMarksAreKept() {
        assertThat(word().html())
                .contains("“Phường xanh – sạch – đẹp”", "‘ngày hội’. Xem")
                .contains("<strong>Chủ Nhật</strong>")
                .contains("<a href=\"https://example.vn/ke-hoach\">kế hoạch</a>");
    }

    @Test
    void nothingOfWordsOwnRemains() {
        assertThat(word().html())
                .doesNotContain("style", "class", "mso", "Mso", "o:p", "<span", "<!--", "[if", "v:", "<img", "file:")
                .doesNotContain("<p></p>", "<p>\u00a0</p>");
    }

    @Test
    void picturesOldFontsAndRevisionsAreReported() {
        Pasted pasted = word();

        assertThat(pasted.notices()).containsExactlyInAnyOrder("paste.pictures", "paste.oldFont", "paste.tracked");
        assertThat(pasted.html()).contains("Giữ nguyên câu này.").contains("Uû ban nh©n d©n ph");
    }

    @Test
    void googleDocsGivesListsAndMarks() {
        Pasted pasted = text.paste(fixture("google-docs.html"));

        assertThat(pasted.html())
                .contains("<h2>Ngày hội đọc sách</h2>")
                .contains("<p><strong>Thời gian:</strong><em> sáng thứ Bảy</em></p>")
                .contains("<ul><li>Đọc sách<ul><li>Thiếu nhi</li></ul></li><li>Đổi sách</li></ul>");
        assertThat(pasted.notices()).containsExactly("paste.pictures");
    }

    @Test
    void libreOfficeGivesTablesAndItsOldFontsAreReported() {
        Pasted pasted = text.paste(fixture("libreoffice.html"));

        assertThat(pasted.html())
                .contains("<h2>Lịch tiêm</h2>", "<p><strong>Trẻ em</strong> từ 12 tháng</p>")
                .contains("<ol><li>Phöôøng 1</li><li>Trạm y tế</li></ol>")
                .contains("<th scope=\"col\">Ngày</th>");
        assertThat(pasted.notices()).containsExactly("paste.oldFont");
    }

    @Test
    void plainTextBecomesAParagraphInOneForm() {
        assertThat(text.paste("Phươ\u0300ng <b>1</b>").html()).isEqualTo("<p>Phường <strong>1</strong></p>");
    }

    @Test
    void whatWasPastedOnceStaysTheSame() {
        String clean = word().html();

        assertThat(text.clean(clean)).isEqualTo(clean);
        assertThat(text.paste(clean).html()).isEqualTo(clean);
    }

    private Pasted word() {
        return text.paste(fixture("word.html"));
    }

    private static String fixture(String name) {
        try (InputStream stream = PasteTest.class.getResourceAsStream("/clipboard/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
