package vn.wardportal.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as documents write it: {@code ngày 21 tháng 5 năm 2019}, {@code 21/5/2019}. */
public final class WrittenDate {

    /** A date anywhere; its groups 1 to 3 or 4 to 6 are day, month and year. */
    public static final String SHAPE = "(?:ngày\\s*(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})"
            + "|(?<!\\d)(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})(?!\\d))";

    private static final Pattern DATE = Pattern.compile(SHAPE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private WrittenDate() {}

    /** The first date in the words; nothing if there is none, or no such day. */
    public static Optional<LocalDate> in(String words) {
        Matcher found = DATE.matcher(words);
        while (found.find()) {
            int first = found.group(1) == null ? 4 : 1;
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(found.group(first + 2)),
                        Integer.parseInt(found.group(first + 1)),
                        Integer.parseInt(found.group(first))));
            } catch (DateTimeException e) {
                // no such day: the next one may be
            }
        }
        return Optional.empty();
    }
}
