package vn.wardportal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;

/** All checks at once, on texts as wards write them. */
class OrdinaryArticleTest {

    private static final String MEETING = """
            <p>Sáng ngày 20/11/2026, tại hội trường Ủy ban nhân dân phường (số 268 đường Trần Phú), Mặt trận Tổ quốc phường đã tổ
            chức Ngày hội Đại đoàn kết toàn dân tộc ở khu phố 3. Đến dự có đồng chí Nguyễn Thị Hòa, Bí thư Đảng ủy; ông Trần Văn
            Bình, Chủ tịch Ủy ban nhân dân phường, cùng hơn 200 người dân.</p>
            <h2>Những việc đã làm trong năm</h2>
            <p>Khu phố đã vận động 1.250.000.000 đồng để nâng cấp 3 con hẻm, trao 45 phần quà trị giá 500.000 đồng cho hộ khó
            khăn theo Kế hoạch số 112/KH-UBND ngày 03/10/2026. Công an phường hướng dẫn bà con bảo mật tài khoản, không cung cấp
            mật khẩu và mã OTP cho người lạ qua điện thoại.</p>
            <ul><li>98,6% hộ đạt danh hiệu Gia đình văn hóa;</li><li>12/12 tổ dân phố không có điểm rác tự phát.</li></ul>
            <p>Bà Lê Thị Mai, 72 tuổi, ngụ hẻm 51, cho biết: “Đường sạch hơn, con cháu đi học an toàn hơn”.</p>
            """;

    private static final String NOTICE = """
            <p>Ủy ban nhân dân phường thông báo lịch chi trả trợ cấp tháng 12/2026 cho người cao tuổi, người khuyết tật tại trụ sở,
            từ 07 giờ 30 đến 11 giờ 30 các ngày 01, 02 và 03/12/2026. Người nhận mang theo căn cước hoặc giấy ủy quyền.</p>
            <table><tr><th scope="col">Khu phố</th><th scope="col">Ngày</th></tr><tr><td>1 và 2</td><td>01/12/2026</td></tr></table>
            <p>Chi tiết xem tại <a href="https://dichvucong.gov.vn/p/home?ma=1.012345&amp;x=2">Cổng Dịch vụ công quốc gia</a>, gọi
            (028) 3839 1234 hoặc tổng đài 1022, đường dây nóng 0903 123 456, thư ubnd.p1.q10@tphcm.gov.vn.</p>
            """;

    private final Ward ward = new Ward();
    private final Gate gate = new Gate(ward.fingerprints, Set.of());

    OrdinaryArticleTest() {
        Stream.<Check>of(
                        new SourceNamed(),
                        new SecrecyStamp(),
                        new IdentityNumbers(ward.clock),
                        new PhonesAndMail(),
                        new ChildNamed(),
                        new PictureTold(),
                        new Lexicon(ward.rules),
                        new Advertising(),
                        new LinkPolicy(ward.rules),
                        new Completeness(ward.clock),
                        new NearCopy(ward.fingerprints),
                        new Readable(),
                        new TableHead())
                .forEach(gate::addCheck);
    }

    @AfterEach
    void close() {
        gate.stop();
        ward.close();
    }

    @Test
    void nothingIsFoundInTextsThatAreWell() {
        for (String body : List.of(MEETING, NOTICE)) {
            Examined article = Written.titled("Khu phố 3 tổ chức Ngày hội Đại đoàn kết toàn dân tộc")
                    .summary("Hơn 200 người dân khu phố 3 dự ngày hội sáng 20/11/2026.")
                    .body(body)
                    .picture("Hội trường treo cờ đỏ sao vàng", "Ngọc Lan")
                    .file("ke-hoach-112.pdf")
                    .at("2026-11-20T01:00:00Z")
                    .examined();

            assertThat(Written.words(gate.look(article))).isEmpty();
        }
    }
}
