package vn.wardportal.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.text.Dates;
import vn.wardportal.directory.Details.Words;

/** The table of the directory: what its columns are called, here and in lists of offices, and what stands in them. */
final class EntryColumns {

    static final String UNIT = "Đơn vị";
    static final String PERSON = "Người";

    /** All columns. The unit above may be one cell beside all of its people. */
    static final Layout LAYOUT = new Layout(
            "Danh bạ",
            List.of(
                    column(
                                    "above",
                                    "Thuộc đơn vị",
                                    "Tên đơn vị cấp trên, đứng trước dòng này trong tệp hoặc đã có trong danh bạ; hai đơn vị trùng tên thì ghi cả đường dẫn: Ủy ban nhân dân phường / Văn phòng. Để trống nếu ở cấp trên cùng.")
                            .called("Đơn vị cấp trên", "Thuộc", "Bộ phận", "Phòng, ban")
                            .spanning(),
                    column("type", "Loại", UNIT + " hoặc " + PERSON + "; để trống thì dòng có chức vụ là người."),
                    new Column("name", "Tên", "Tên đơn vị, hoặc họ và tên.", true)
                            .called("Họ tên", "Họ và tên", "Tên đơn vị", "Tên đơn vị, cá nhân"),
                    column("title", "Chức vụ", "Chỉ của người.").called("Chức danh"),
                    column("work", "Lĩnh vực phụ trách", "Việc gì hỏi ở đây.")
                            .called("Lĩnh vực", "Nhiệm vụ", "Phụ trách"),
                    column("room", "Nơi làm việc", "Phòng, tầng.").called("Phòng", "Phòng làm việc"),
                    column("hours", "Giờ làm việc", "Khi nào có mặt."),
                    column("email", "Thư điện tử", "Địa chỉ công vụ.")
                            .called("Email", "E-mail", "Hộp thư", "Địa chỉ thư điện tử"),
                    column(
                                    "phone",
                                    "Điện thoại",
                                    "Trong Excel, định dạng cột là Văn bản (Text) để không mất số 0 ở đầu.")
                            .called("Số điện thoại", "Điện thoại cơ quan", "ĐT"),
                    column("fax", "Fax", "Như điện thoại.").called("Số fax"),
                    column("from", "Từ ngày", "Ngày/tháng/năm; để trống nếu đã có từ trước."),
                    column("to", "Đến ngày", "Ngày/tháng/năm; để trống nếu chưa biết."),
                    column("en_name", "Tên (tiếng Anh)", ""),
                    column("en_title", "Chức vụ (tiếng Anh)", ""),
                    column("en_work", "Lĩnh vực phụ trách (tiếng Anh)", ""),
                    column("en_room", "Nơi làm việc (tiếng Anh)", ""),
                    column("en_hours", "Giờ làm việc (tiếng Anh)", ""),
                    column("key", "Mã mục", "Do cổng ghi để nhận ra mục cũ; mục mới để trống.")));

    private EntryColumns() {}

    private static Column column(String name, String title, String meaning) {
        return new Column(name, title, meaning, false);
    }

    /**
     * An entry as a row of the table, in the order of the columns.
     *
     * @param above the names of the units above it, with strokes between
     * @param slug its address; empty if it has none yet
     */
    static List<String> cells(String above, Details details, String slug) {
        Words words = details.words();
        Words english = details.english().words();
        return List.of(
                above,
                details.person() ? PERSON : UNIT,
                words.name(),
                words.title(),
                words.work(),
                words.room(),
                words.hours(),
                details.contact().email(),
                details.contact().phone(),
                details.contact().fax(),
                day(details.term().from()),
                day(details.term().to()),
                english.name(),
                english.title(),
                english.work(),
                english.room(),
                english.hours(),
                slug);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Dates::day).orElse("");
    }
}
