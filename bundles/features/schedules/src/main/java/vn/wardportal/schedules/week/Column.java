package vn.wardportal.schedules.week;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a pasted sheet holds, told by the words at its head. */
enum Column {
    DAY("ngày", "thứ"),
    SESSION("buổi"),
    HOURS("giờ", "thời gian"),
    CONTENT("nội dung", "công việc"),
    CHAIR("chủ trì", "lãnh đạo"),
    PARTICIPANTS("thành phần", "tham dự", "dự họp"),
    PLACE("địa điểm", "nơi họp"),
    UNIT("chuẩn bị", "đơn vị"),
    INTERNAL("nội bộ", "phạm vi");

    private final List<String> heads;

    Column(String... heads) {
        this.heads = List.of(heads);
    }

    /** The column with that head; nothing if none has it. */
    static Optional<Column> headed(String head) {
        String words = head.strip().toLowerCase(Locale.ROOT);
        for (Column column : values()) {
            if (column.heads.stream().anyMatch(words::startsWith) && words.length() < 40) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
