package vn.wardportal.procedures.importing;

import java.util.List;
import java.util.Optional;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Layout;
import vn.wardportal.procedures.Channel;
import vn.wardportal.procedures.Head;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Paper;
import vn.wardportal.procedures.Words;

/** The table of procedures: what its columns are called, and what stands in them. */
public final class Columns {

    /** All columns. The names are those of the national catalogue's records, as far as it has them. */
    public static final Layout LAYOUT = new Layout(
            "Danh mục thủ tục hành chính",
            List.of(
                    column(
                            "code",
                            "Mã thủ tục",
                            "Mã quốc gia, dạng 1.001193; để trống nếu chưa có. Trong Excel, định dạng cột là Văn bản (Text).",
                            false),
                    column("name", "Tên thủ tục", "Tên như trong quyết định công bố.", true),
                    column("field", "Lĩnh vực", "Ví dụ: Hộ tịch.", true),
                    column("applicants", "Đối tượng thực hiện", "Mỗi đối tượng một dòng.", false),
                    column("implementing_agency", "Cơ quan thực hiện", "Cơ quan trực tiếp thực hiện.", false),
                    column(
                            "competent_authority",
                            "Cơ quan có thẩm quyền",
                            "Dùng khi không ghi cơ quan thực hiện.",
                            false),
                    column(
                            "channels",
                            "Cách thức thực hiện",
                            "Mỗi cách một dòng: Trực tiếp | 3 ngày làm việc | 5.000 đồng | ghi chú. Lệ phí do tỉnh quy định thì ghi: Theo quy định của tỉnh.",
                            false),
                    column(
                            "papers",
                            "Thành phần hồ sơ",
                            "Mỗi giấy tờ một dòng: tên | số bản chính | số bản sao | mẫu | trường hợp.",
                            false),
                    column("sequence", "Trình tự thực hiện", "Mỗi bước một dòng, bắt đầu bằng “Bước 1:”.", false),
                    column("results", "Kết quả thực hiện", "Mỗi kết quả một dòng.", false),
                    column("conditions", "Yêu cầu, điều kiện", "Để trống nếu không có.", false),
                    column("legal_basis", "Căn cứ pháp lý", "Mỗi văn bản một dòng: số, ký hiệu.", false),
                    column("online_level", "Mức trực tuyến", "Toàn trình, Một phần, hoặc Cung cấp thông tin.", false),
                    column("old_level", "Mức độ cũ", "1, 2, 3 hoặc 4, theo cách tính trước 15/8/2022.", false),
                    column("decision_no", "Quyết định công bố", "Số, ký hiệu.", false),
                    column("decision_date", "Ngày quyết định", "Ngày/tháng/năm.", false),
                    column("valid_from", "Có hiệu lực từ", "Ngày/tháng/năm.", false),
                    column("valid_to", "Hết hiệu lực sau", "Ngày/tháng/năm; để trống nếu còn hiệu lực.", false),
                    column("source.url", "Nguồn", "Nơi lấy nội dung này (khoản 4 Điều 9).", false),
                    column("checked", "Ngày đối chiếu", "Ngày đối chiếu gần nhất với Cơ sở dữ liệu quốc gia.", false)));

    private Columns() {}

    private static Column column(String name, String title, String meaning, boolean required) {
        return new Column(name, title, meaning, required);
    }

    /** The procedure as a row of the table, in the order of the columns. */
    public static List<String> cells(Manuscript manuscript) {
        Head head = manuscript.head();
        Words words = manuscript.words();
        return List.of(
                head.code(),
                head.name(),
                head.field(),
                words.applicants(),
                words.agency(),
                "",
                Channel.write(manuscript.channels()),
                Paper.write(manuscript.papers()),
                words.sequence(),
                words.results(),
                words.conditions(),
                words.basis(),
                switch (head.level().online()) {
                    case WHOLE -> "Toàn trình";
                    case PART -> "Một phần";
                    case TOLD -> "Cung cấp thông tin";
                    case UNSTATED -> "";
                },
                head.level().old() == 0 ? "" : String.valueOf(head.level().old()),
                head.decision().number(),
                day(head.decision().day()),
                day(head.validity().from()),
                day(head.validity().to()),
                words.source(),
                day(words.checked()));
    }

    private static String day(Optional<java.time.LocalDate> day) {
        return day.map(vn.wardportal.api.text.Dates::day).orElse("");
    }
}
