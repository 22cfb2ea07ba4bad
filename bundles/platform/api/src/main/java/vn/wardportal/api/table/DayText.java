package vn.wardportal.api.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people write them in tables: {@code 2026-11-12}, {@code 12/11/2026}, {@code 12-11-2026}, {@code 12.11.2026},
 * {@code ngày 12 tháng 11 năm 2026}. The day always comes before the month, as in Việt Nam.
 */
public final class DayText {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:T.*)?");
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})"),
            Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})"),
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})"),
            Pattern.compile(
                    "(?:ngày )?\\s*(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})", Pattern.CASE_INSENSITIVE));

    private DayText() {}

    /** The day; nothing if the text is none. */
    public static Optional<LocalDate> read(String text) {
        String plain = text.strip();
        try {
            Matcher iso = ISO.matcher(plain);
            if (iso.matches()) {
                return Optional.of(day(iso.group(1), iso.group(2), iso.group(3)));
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
