package vn.wardportal.api.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the ward's regulation that something rests on, and where it can be read.
 *
 * <pre>{@code
 * Citation.of("khoản 2 Điều 8").orElseThrow().address()   // "/quy-che/dieu-8#khoan-2"
 * Citation.of("6.5").orElseThrow().words()                // "khoản 5 Điều 6"
 * }</pre>
 *
 * @param article number of the article
 * @param clause number of the clause, if it is about one
 * @param point letter of the point, if it is about one
 */
public record Citation(int article, OptionalInt clause, Optional<String> point) {

    /** Where the regulation stands on the site. */
    public static final String PATH = "/quy-che";

    private static final Pattern WORDS = Pattern.compile(
            "(?:điểm\\s+([a-zđ])\\s*,?\\s*)?(?:khoản\\s+(\\d+)\\s*,?\\s*)?điều\\s+(\\d+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:\\.(\\d+)([a-zđ])?)?");

    /** What the first citation in the words is about, or the numbers as {@code 9.5b}; nothing if there is none. */
    public static Optional<Citation> of(String words) {
        Matcher numbers = NUMBERS.matcher(words.strip());
        if (numbers.matches()) {
            return Optional.of(citation(numbers.group(1), numbers.group(2), numbers.group(3)));
        }
        Matcher spelled = WORDS.matcher(words);
        return spelled.find()
                ? Optional.of(citation(spelled.group(3), spelled.group(2), spelled.group(1)))
                : Optional.empty();
    }

    /** The place in words: {@code điểm b khoản 5 Điều 9}. */
    public String words() {
        String within = point.map(letter -> "điểm " + letter + " ").orElse("")
                + (clause.isPresent() ? "khoản " + clause.getAsInt() + " " : "");
        return within + "Điều " + article;
    }

    /** Where it can be read on the site: {@code /quy-che/dieu-9#khoan-5-diem-b}. */
    public String address() {
        String anchor = anchor();
        return PATH + "/dieu-" + article + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    /** The name of the place within its article: {@code khoan-5-diem-b}; empty for the article itself. */
    public String anchor() {
        if (clause.isEmpty()) {
            return "";
        }
        return "khoan-" + clause.getAsInt()
                + point.map(letter -> "-diem-" + (letter.equals("đ") ? "dd" : letter))
                        .orElse("");
    }

    private static Citation citation(String article, @Nullable String clause, @Nullable String point) {
        return new Citation(
                Integer.parseInt(article),
                clause == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(clause)),
                Optional.ofNullable(point).map(letter -> letter.toLowerCase(Locale.ROOT)));
    }
}
