package vn.wardportal.schedules.week;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days as clerks and spreadsheets write them. */
public final class Days {

    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2}) ?[/.-] ?(\\d{1,2})(?: ?[/.-] ?(\\d{4}|\\d{2}))?\\b");

    /** Days since 30/12/1899, as spreadsheets keep them. */
    private static final Pattern SERIAL = Pattern.compile("[34]\\d{4}|5[0-5]\\d{3}");

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:^|[^\\p{L}])(?:(?:thứ|t) ?(2|3|4|5|6|7|hai|ba|tư|bốn|năm|sáu|bảy|bẩy)|(chủ nhật|cn))(?:$|[^\\p{L}\\d])");
    private static final Map<String, Integer> NUMBERS =
            Map.of("hai", 2, "ba", 3, "tư", 4, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "bẩy", 7);
    private static final int CENTURY = 2000;
    private static final int SUNDAY = 6;

    private Days() {}

    /**
     * The day that the words name: {@code 09/11/2026}, {@code 9/11}, {@code 2026-11-09}, {@code 9 tháng 11 năm 2026},
     * {@code Thứ Hai}, {@code T2}, or a spreadsheet's number.
     *
     * @param monday the first day of the week in which days without a year, or without a date, lie
     */
    public static Optional<LocalDate> of(String words, LocalDate monday) {
        String text = plain(words)
                .replaceAll("(\\d) ?tháng ?(\\d{1,2})", "$1/$2")
                .replaceAll("(/\\d{1,2}),? ?năm ?(\\d{4})", "$1/$2");
        try {
            return date(text, monday);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day of the week that the words name, with a date or without: {@code Thứ Hai, 9/11}. */
    public static Optional<DayOfWeek> weekday(String words) {
        Matcher weekday = WEEKDAY.matcher(plain(words));
        return weekday.find() ? Optional.of(DayOfWeek.MONDAY.plus(offset(weekday))) : Optional.empty();
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Optional<LocalDate> date(String text, LocalDate monday) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return Optional.of(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (day.find()) {
            return Optional.of(dated(number(day.group(1)), number(day.group(2)), day.group(3), monday));
        }
        if (SERIAL.matcher(text).matches()) {
            return Optional.of(SERIAL_ZERO.plusDays(number(text)));
        }
        Matcher weekday = WEEKDAY.matcher(text);
        return weekday.find() ? Optional.of(monday.plusDays(offset(weekday))) : Optional.empty();
    }

    private static LocalDate dated(int day, int month, @Nullable String year, LocalDate monday) {
        if (year != null) {
            int number = number(year);
            return LocalDate.of(number < 100 ? CENTURY + number : number, month, day);
        }
        List<LocalDate> candidates = Stream.of(
                        monday.getYear(), monday.plusDays(SUNDAY).getYear())
                .map(each -> LocalDate.of(each, month, day))
                .toList();
        return candidates.stream()
                .filter(candidate -> within(candidate, monday))
                .findFirst()
                .orElse(candidates.getFirst());
    }

    private static int offset(Matcher weekday) {
        String number = weekday.group(1);
        if (number == null) {
            return SUNDAY;
        }
        return (NUMBERS.containsKey(number) ? NUMBERS.get(number) : number(number)) - 2;
    }

    /** Whether the day lies in the week that begins on that Monday. */
    public static boolean within(LocalDate day, LocalDate monday) {
        return !day.isBefore(monday) && !day.isAfter(monday.plusDays(SUNDAY));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
