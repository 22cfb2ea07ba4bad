package vn.wardportal.documents.parser;

import java.util.List;
import vn.wardportal.documents.DocumentsPage;
import vn.wardportal.testing.MemoryRules;

/** Documents of a ward as clerks paste them, made up in the forms they come in. */
public final class Samples {

    /** A decision with the line of publication, two columns as Word keeps them, and a regulation behind it. */
    public static final String DECISION = """
            ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            PHƯỜNG 1\tĐộc lập - Tự do - Hạnh phúc
            ———————\t———————————
            Số: 120/QĐ-UBND\tPhường 1, ngày 05 tháng 8 năm 2019

            QUYẾT ĐỊNH
            Về việc kiện toàn Tổ tiếp nhận ý kiến người dân qua
            Cổng thông tin điện tử phường

            CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG 1 QUẬN 10

            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
            Căn cứ Quyết định số 554/QĐ-UBND ngày 21 tháng 5 năm 2019 của Chủ tịch Ủy ban nhân dân Phường 1 ban hành Quy
            chế quản lý, vận hành cổng thông tin điện tử;
            Xét đề nghị của Văn phòng Ủy ban nhân dân phường,

            QUYẾT ĐỊNH:

            Điều 1. Kiện toàn Tổ tiếp nhận ý kiến gồm các ông, bà có tên trong danh sách kèm theo.
            Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 87/QĐ-UBND ngày 02/3/2018 của Chủ tịch Ủy ban nhân dân phường.
            Điều 3. Văn phòng và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.

            Nơi nhận:
            - Như Điều 3;
            - Công bố trên Cổng thông tin điện tử phường;
            - Lưu: VT.
            \tKT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            (Đã ký)
            Trần Thị Mẫu

            QUY CHẾ
            LÀM VIỆC CỦA TỔ TIẾP NHẬN Ý KIẾN
            Chương I
            QUY ĐỊNH CHUNG
            Điều 1. Phạm vi
            Quy chế này quy định việc tiếp nhận ý kiến.
            """;

    /** A letter has no line for its kind. */
    public static final String LETTER = """
            UBND PHƯỜNG 1
            Số: 45/UBND-VP
            V/v mời dự Ngày hội Đại đoàn kết
            toàn dân tộc năm 2019
            Phường 1, ngày 1 tháng 11 năm 2019

            Kính gửi: Các khu phố.

            Ủy ban nhân dân phường kính mời đại diện các khu phố dự Ngày hội.

            Nơi nhận:                    TM. ỦY BAN NHÂN DÂN
            - Như trên;
            - Đăng trang TTĐT phường;
            - Lưu: VT.
            CHỦ TỊCH
            Nguyễn Văn Thử
            """;

    /** A PDF whose two columns came out as one line. */
    public static final String FROM_PDF = """
            ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            PHƯỜNG 1 Độc lập – Tự do – Hạnh phúc
            Số: 07/KH-UBND Phường 1, ngày 15 tháng 01 năm 2020
            KẾ HOẠCH
            Tuyên truyền, phổ biến pháp luật năm 2020

            Thực hiện Kế hoạch số 1576/KH-UBND ngày 20 tháng 12 năm 2019 của Ủy ban nhân dân Quận 10, phường xây dựng kế hoạch như sau:
            I. MỤC ĐÍCH
            1. Nâng cao hiểu biết pháp luật của người dân.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Lê Thị Ví Dụ
            """;

    /** What an assembly passed, dated at its end. */
    public static final String RESOLUTION = """
            HỘI ĐỒNG NHÂN DÂN
            PHƯỜNG 1
            Số: 03/NQ-HĐND
            NGHỊ QUYẾT
            Về dự toán ngân sách phường năm 2020
            HỘI ĐỒNG NHÂN DÂN PHƯỜNG 1
            KHÓA X, KỲ HỌP THỨ 9
            Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;
            QUYẾT NGHỊ:
            Điều 1. Thông qua dự toán.
            Điều 2. Nghị quyết này có hiệu lực từ ngày 01/01/2020.
            Nghị quyết này được Hội đồng nhân dân phường khóa X, kỳ họp thứ 9 thông qua ngày 20 tháng 12 năm 2019./.
            CHỦ TỊCH
            Phạm Văn Mẫu
            """;

    private Samples() {}

    /** The parser with the module's own rules. */
    public static DocumentParser parser(String... issuers) {
        return new DocumentParser(Kinds.before(MemoryRules.of(DocumentsPage.class)), List.of(issuers));
    }
}
