package vn.wardportal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.testing.FixedClock;

class WholeAndReadableTest {

    private final Completeness completeness = new Completeness(FixedClock.at("2026-11-26T01:00:00Z"));
    private final Readable readable = new Readable();
    private final TableHead tables = new TableHead();

    @Test
    void aReportThatSaysAllIsWhole() {
        assertThat(completeness.look(Written.titled("Ra quân dọn vệ sinh khu phố 2")
                        .summary("Sáng 20/11, phường dọn vệ sinh.")
                        .body(
                                "<p>Sáng ngày 20/11/2026, Ủy ban nhân dân phường đã tổ chức ra quân dọn vệ sinh tại khu phố 2."
                                        + " Hơn một trăm người dân cùng dọn hẻm, trồng thêm cây và sơn lại tường trường học.</p>")
                        .at("2026-11-20T01:00:00Z")
                        .examined()))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(Written.words(completeness.look(Written.titled("")
                        .summary(" ")
                        .body("<p>Đã tổ chức rồi.</p>")
                        .examined())))
                .containsExactly(
                        "BLOCK Chưa có tiêu đề.",
                        "HINT Chưa có phần tóm tắt.",
                        "HINT Nội dung quá ngắn.",
                        "HINT Bài kể một việc đã xảy ra nhưng chưa nói ngày nào.",
                        "HINT Bài kể một việc đã xảy ra nhưng chưa nói ở đâu.",
                        "HINT Bài kể một việc đã xảy ra nhưng chưa nói ai làm, ai dự.");
        assertThat(Written.words(
                        completeness.look(Written.titled("x".repeat(91)).examined())))
                .containsExactly("HINT Tiêu đề dài 91 ký tự. Nên gọn trong 90.");
    }

    @Test
    void whatHappenedCannotLieAhead() {
        String text = "Phường đã tổ chức hội nghị ngày 30/11 tại trụ sở";

        assertThat(Written.words(completeness.look(
                        Written.titled(text).at("2026-11-30T01:00:00Z").examined())))
                .containsExactly("ASK Bài kể việc đã xảy ra nhưng ngày diễn ra là 08:00, 30/11/2026, chưa tới.");
        assertThat(completeness.look(Written.titled("Phường sẽ tổ chức hội nghị")
                        .at("2026-11-30T01:00:00Z")
                        .examined()))
                .isEmpty();
    }

    @Test
    void aHeadingThatJumpsIsMendedAtOneClick() {
        Examined written = Written.html("<h2>Một</h2><h4 id=\"a\">Hai</h4><h4>Ba</h4><h2>Bốn</h2>");

        List<Finding> found = readable.look(written);

        assertThat(found).hasSize(1);
        assertThat(Written.mended(written, found.getFirst()))
                .isEqualTo("<h2>Một</h2><h3 id=\"a\">Hai</h3><h4>Ba</h4><h2>Bốn</h2>");
    }

    @Test
    void aTableGetsItsHeadAtOneClick() {
        Examined written = Written.html("<table><thead><tr><td>Ngày</td><td>Nơi</td></tr></thead>"
                + "<tbody><tr><td>26/11</td><td>Khu phố 1</td></tr></tbody></table>");

        List<Finding> found = tables.look(written);

        assertThat(found).hasSize(1);
        assertThat(Written.mended(written, found.getFirst()))
                .contains("<tr><th scope=\"col\">Ngày</th><th scope=\"col\">Nơi</th></tr>");
        assertThat(tables.look(Written.html(Written.mended(written, found.getFirst()))))
                .isEmpty();
    }

    @Test
    void linksPicturesAndCapitalsThatKeepPeopleOut() {
        assertThat(
                        Written.words(
                                readable.look(
                                        Written.html(
                                                "<p>Xem <a href=\"/a\">Tại đây</a> <img src=\"/anh/a.jpg\"></p>"
                                                        + "<p>KÍNH MỜI BÀ CON ĐẾN DỰ LỄ HỘI ĐƯỜNG HOA</p>"
                                                        + "<p><a href=\"/b\">Lịch tiếp công dân</a> <img alt=\"Chợ hoa\" src=\"/b.jpg\"> UBND, HĐND</p>"))))
                .containsExactlyInAnyOrder(
                        "ASK Ảnh trong bài chưa có lời tả.",
                        "HINT Cả dòng viết hoa: khó đọc, máy đọc màn hình có thể đánh vần từng chữ.",
                        "HINT Liên kết “Tại đây” không nói dẫn tới đâu. Dùng tên trang làm chữ liên kết.");
    }
}
