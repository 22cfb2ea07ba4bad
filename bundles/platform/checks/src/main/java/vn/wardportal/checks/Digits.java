package vn.wardportal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a line, however it is grouped: {@code 079 123 456 789}, {@code 0901.234.567}.
 *
 * @param line where it stands
 * @param start offset of its first digit in the line
 * @param end offset after its last digit
 * @param digits its digits alone
 */
record Digits(Prose line, int start, int end, String digits) {

    /** Not within a word, an address or a number of a document: {@code 12/2026/QĐ}, {@code H29.12-0123}. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}/_=&-])(?<!\\d[.,])\\+?\\d(?:[ .-]?\\d){5,19}+(?![\\p{L}\\p{N}/_]|[.,-]\\d)");

    /** Written without gaps, at least as long as the shortest personal number. */
    private static final Pattern BLOCK = Pattern.compile("\\d{9,}");

    private static final int IDENTITY = 12;

    static List<Digits> in(Prose line) {
        List<Digits> numbers = new ArrayList<>();
        for (Matcher match = NUMBER.matcher(line.text()); match.find(); ) {
            Digits whole =
                    new Digits(line, match.start(), match.end(), match.group().replaceAll("\\D", ""));
            numbers.addAll(whole.several() ? whole.apart() : List.of(whole));
        }
        return numbers;
    }

    /** Whether it is two numbers with a blank between: {@code 0901234567 0907654321}. */
    private boolean several() {
        return grouped() && digits.length() != IDENTITY && BLOCK.matcher(raw()).find();
    }

    private List<Digits> apart() {
        return BLOCK.matcher(raw())
                .results()
                .map(part -> new Digits(line, start + part.start(), start + part.end(), part.group()))
                .toList();
    }

    private String raw() {
        return line.text().substring(start, end);
    }

    boolean grouped() {
        return raw().chars().anyMatch(letter -> " .-".indexOf(letter) >= 0);
    }

    /** Whether the words stand shortly before it. */
    boolean after(Pattern words, int letters) {
        return words.matcher(line.around(start, start, letters, 0)).find();
    }

    /** Its first three digits and its last ones; the rest is hidden. */
    String masked(int last) {
        return digits.substring(0, 3)
                + "*".repeat(digits.length() - 3 - last)
                + digits.substring(digits.length() - last);
    }
}
