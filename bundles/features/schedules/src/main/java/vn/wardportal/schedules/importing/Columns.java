package vn.wardportal.schedules.importing;

import java.util.List;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Layout;
import vn.wardportal.schedules.week.Plan;
import vn.wardportal.schedules.week.Row;
import vn.wardportal.schedules.week.Row.Matter;
import vn.wardportal.schedules.week.Status;

/** The table of a week: what its columns are called, here and in the sheets of offices, and what stands in them. */
public final class Columns {

    static final String INTERNAL = "Nội bộ";
    static final String PUBLIC = "Công khai";

    /** All columns. A day, and the half of one, may be one cell beside all lines of it. */
    public static final Layout LAYOUT = new Layout(
            "Lịch công tác tuần",
            List.of(
                    column("day", "Ngày", "09/11/2026, 9/11 hoặc Thứ Hai. Để trống hay gộp ô: cùng ngày với dòng trên.")
                            .called("Thứ, ngày", "Ngày, thứ", "Thứ, ngày, tháng", "Ngày tháng", "Ngày, tháng, năm")
                            .spanning(),
                    column("weekday", "Thứ", "Thứ Hai, T2 hoặc 2; chỉ cần khi không ghi ngày.")
                            .spanning(),
                    column("session", "Buổi", "Sáng hoặc Chiều; không cần nếu giờ đã rõ.")
                            .spanning(),
                    column("hours", "Giờ", "08:00, 8h30 – 10h; để trống nếu chỉ biết buổi.")
                            .called("Thời gian", "Giờ bắt đầu", "Giờ họp", "Thời điểm"),
                    new Column("content", "Nội dung", "Việc gì.", true)
                            .called("Nội dung công việc", "Nội dung công tác", "Công việc", "Nội dung làm việc"),
                    column("chair", "Chủ trì", "Ai chủ trì.").called("Người chủ trì", "Lãnh đạo", "Lãnh đạo chủ trì"),
                    column("participants", "Thành phần", "Ai dự.")
                            .called("Thành phần tham dự", "Thành phần dự", "Tham dự", "Người dự", "Thành phần dự họp"),
                    column("place", "Địa điểm", "Ở đâu.").called("Nơi họp", "Địa điểm họp", "Nơi làm việc"),
                    column("unit", "Chuẩn bị", "Đơn vị chuẩn bị.")
                            .called("Đơn vị chuẩn bị", "Chuẩn bị nội dung", "Cơ quan chuẩn bị", "Đơn vị thực hiện"),
                    column("scope", "Phạm vi", INTERNAL + " thì người dân không thấy; " + PUBLIC + " hoặc để trống.")
                            .called("Nội bộ"),
                    column("status", "Tình trạng", "Diễn ra, Hoãn hoặc Hủy; để trống là Diễn ra."),
                    column("remark", "Ghi chú", "Vì sao hoãn, hủy; hoãn đến bao giờ."),
                    column("key", "Mã dòng", "Do cổng ghi để nhận ra dòng cũ; dòng mới để trống.")));

    private Columns() {}

    private static Column column(String name, String title, String meaning) {
        return new Column(name, title, meaning, false);
    }

    /** The lines of a week as rows of the table. */
    public static List<List<String>> rows(Plan plan) {
        return plan.rows().stream().map(Columns::cells).toList();
    }

    /** A line that is kept as a row of the table, in the order of the columns. */
    static List<String> cells(Row row) {
        Matter matter = row.matter();
        return List.of(
                row.day(),
                "",
                "",
                row.hours(),
                matter.content(),
                matter.chair(),
                matter.participants(),
                matter.place(),
                matter.unit(),
                row.internal() ? INTERNAL : PUBLIC,
                status(row.status()),
                row.remark(),
                row.key());
    }

    private static String status(Status status) {
        return switch (status) {
            case ON -> "Diễn ra";
            case POSTPONED -> "Hoãn";
            case CANCELLED -> "Hủy";
        };
    }
}
