package vn.wardportal.api.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Dates as the portal writes them, always with two digits: "Thứ Năm, 12/11/2026" and "08:15, 12/11/2026". */
public final class Dates {

    /** The time the portal lives in. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");
    private static final List<String> WEEKDAYS_VI =
            List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật");
    private static final List<String> WEEKDAYS_EN =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private Dates() {}

    /** "12/11/2026". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "12/11/2026", in the portal's time. */
    public static String day(Instant time) {
        return day(LocalDate.ofInstant(time, ZONE));
    }

    /** "08:15, 12/11/2026", in the portal's time. */
    public static String time(Instant time) {
        return TIME.format(time.atZone(ZONE));
    }

    /** "Thứ Năm, 12/11/2026". */
    public static String weekday(LocalDate date, Language language) {
        List<String> names = language == Language.VI ? WEEKDAYS_VI : WEEKDAYS_EN;
        return names.get(date.getDayOfWeek().getValue() - 1) + ", " + day(date);
    }
}
