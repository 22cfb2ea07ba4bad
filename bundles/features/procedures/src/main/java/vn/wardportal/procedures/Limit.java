package vn.wardportal.procedures;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.wardportal.api.text.Texts;

/**
 * Until when a procedure is done, as the decision of publication says it. A number without a unit stays one: nobody guesses
 * whether hours, days or working days were meant.
 *
 * @param unit what the number counts
 * @param number the number; empty where there is none
 * @param text what is said instead of a number
 */
public record Limit(Unit unit, String number, String text) {

    /** Nothing was published. */
    public static final Limit NONE = new Limit(Unit.NONE, "", "");

    private static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(giờ|ngày làm việc|ngày|tháng)?(?:\\s*\\(chưa ghi đơn vị\\))?");

    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

    /** What a number counts. */
    public enum Unit {
        NONE(""),
        /** A bare number, as some sources have it. */
        UNSTATED(" (chưa ghi đơn vị)"),
        HOURS(" giờ"),
        DAYS(" ngày"),
        WORKING_DAYS(" ngày làm việc"),
        MONTHS(" tháng"),
        /** Said in words. */
        TEXT("");

        private final String written;

        Unit(String written) {
            this.written = written;
        }
    }

    /** The limit as sources and tables write it: {@code 3 Ngày làm việc}, {@code 05 ngày}, {@code 3}. */
    public static Limit read(String text) {
        String plain = Lines.one(text);
        Matcher matcher = NUMBER.matcher(plain.toLowerCase(Locale.ROOT));
        if (plain.isEmpty() || plain.equals("-")) {
            return NONE;
        }
        return matcher.matches()
                ? new Limit(
                        unit(matcher.group(2)), ZEROS.matcher(matcher.group(1)).replaceFirst(""), "")
                : new Limit(Unit.TEXT, "", plain);
    }

    private static Unit unit(@org.jspecify.annotations.Nullable String word) {
        return switch (word == null ? "" : word) {
            case "giờ" -> Unit.HOURS;
            case "ngày" -> Unit.DAYS;
            case "ngày làm việc" -> Unit.WORKING_DAYS;
            case "tháng" -> Unit.MONTHS;
            default -> Unit.UNSTATED;
        };
    }

    /** The limit as tables write it; {@link #read} understands it. */
    public String written() {
        return unit == Unit.TEXT ? text : number + unit.written;
    }

    /** The limit as residents read it. */
    public String words(Texts texts) {
        return unit == Unit.TEXT ? text : texts.get("procedures.limit." + unit, number);
    }
}
