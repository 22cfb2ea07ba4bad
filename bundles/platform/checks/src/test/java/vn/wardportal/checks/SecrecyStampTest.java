package vn.wardportal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding.Level;

class SecrecyStampTest {

    private final SecrecyStamp check = new SecrecyStamp();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>MẬT</p>",
                "<p>TỐI MẬT</p>",
                "<p><strong>TUYỆT MẬT</strong></p>",
                "<p>(MẬT)</p>",
                "<p>Văn bản đóng dấu MẬT gửi Công an phường</p>",
                "<p>LƯU HÀNH NỘI BỘ</p>",
                "<p>BẢN LƯU HÀNH NỘI BỘ CỦA PHƯỜNG</p>",
                "<p>HỎA TỐC</p>",
                "<p>Công điện HOẢ TỐC số 3</p>",
                "<p>Độ mật: Tối mật</p>",
            })
    void aStampStops(String html) {
        assertThat(check.look(Written.html(html))).hasSize(1).allSatisfy(finding -> assertThat(finding.level())
                .isEqualTo(Level.BLOCK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Bảo mật thông tin, mật khẩu và mật ong rừng</p>",
                "<p>BẢO MẬT THÔNG TIN CÁ NHÂN</p>",
                "<p>BẢO VỆ BÍ MẬT NHÀ NƯỚC</p>",
                "<p>MẬT ONG RỪNG U MINH</p>",
                "<p>Công an xử lý hỏa tốc vụ cháy, tài liệu lưu hành nội bộ</p>",
                "<p>Độ mật: Không</p>",
                "<li>Mật</li>",
                "<p>NỒNG NHIỆT CHÀO MỪNG</p>",
            })
    void anOrdinaryWordDoesNot(String html) {
        assertThat(check.look(Written.html(html))).isEmpty();
    }

    @Test
    void aStampInTheNameOfAFileStops() {
        Examined written = Written.titled("Kế hoạch")
                .file("tuyet-mat-ke-hoach.pdf")
                .file("LUU HANH NOI BO.docx")
                .file("ra-mat-sach.pdf")
                .file("mat-bang-cho.pdf")
                .examined();

        assertThat(Written.words(check.look(written)))
                .hasSize(2)
                .allMatch(words -> words.startsWith("BLOCK Tên tệp"))
                .anyMatch(words -> words.contains("TUYỆT MẬT"));
    }
}
