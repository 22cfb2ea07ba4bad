package vn.wardportal.api.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people write them in tables: {@code 2026-11-12}, {@code 12/11/2026}, {@code 12-11-2026}, {@code 12.11.2026},
 * {@code ngày 12 tháng 11 năm 2026}, and the number that a spreadsheet keeps for a day, {@code 46338}. The day always comes
 * before the month, as in Việt Nam; a time of day behind it does not count.
 */
public final class DayText {

    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(?:T|\\s+)\\d{1,2}:\\d{2}(?::\\d{2})?\\S*$");

    /** Days since the end of 1899, as spreadsheets count them: only those from 1943 to 2119 are taken for one. */
    private static final Pattern SERIAL = Pattern.compile("(1[6-9]|[2-7]\\d)\\d{3}(?:[.,]\\d+)?");

    private static final LocalDate SERIAL_BEGIN = LocalDate.of(1899, 12, 30);
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})"),
            Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})"),
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})"),
            Pattern.compile(
                    "(?:ngày )?\\s*(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})", Pattern.CASE_INSENSITIVE));

    private DayText() {}

    /** The day; nothing if the text is none. */
    public static Optional<LocalDate> read(String text) {
        String plain = TIME.matcher(text.strip()).replaceFirst("");
        if (SERIAL.matcher(plain).matches()) {
            return Optional.of(SERIAL_BEGIN.plusDays(Long.parseLong(plain.substring(0, 5))));
        }
        try {
            Matcher iso = ISO.matcher(plain);
            if (iso.matches()) {
                return Optional.of(day(iso.group(1), iso.group(3), iso.group(4)));
            }
            for (Pattern form : FORMS) {
                Matcher found = form.matcher(plain);
                if (found.matches()) {
                    return Optional.of(day(found.group(3), found.group(2), found.group(1)));
                }
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
