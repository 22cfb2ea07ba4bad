package vn.wardportal.schedules.clash;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of persons as clerks write them, in the form in which they are compared. */
final class Names {

    private static final Pattern BETWEEN = Pattern.compile("[,;+&/]|\\svà\\s");
    private static final Pattern COURTESY =
            Pattern.compile("^(?:các )?(?:đồng chí|đ/c|đc|ông|bà|anh|chị)[.:]?\\s+", Pattern.UNICODE_CASE);
    /** The office goes without saying: the chairman is that of the ward's committee. */
    private static final Pattern OFFICE =
            Pattern.compile("(?<=.)\\s+(?:(?:ủy ban nhân dân|ubnd)(?:\\s+(?:phường|p\\.).*)?|phường(?:\\s+\\d+)?)$");
    /** A name of so many words is the same person behind an office as without it. */
    private static final int WHOLE = 3;

    private Names() {}

    /** The names in a cell, each by the form in which it is compared. */
    static Map<String, String> in(String cell) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String part : BETWEEN.split(cell)) {
            if (!part.isBlank()) {
                names.put(person(part), part.strip());
            }
        }
        return names;
    }

    /** A person's office or name. */
    static String person(String text) {
        String named = COURTESY.matcher(plain(text).replace("uỷ", "ủy"))
                .replaceFirst("")
                .replaceFirst("^pct(?= |$)", "phó chủ tịch")
                .replaceFirst("^ct(?= |$)", "chủ tịch");
        return OFFICE.matcher(named).replaceFirst("");
    }

    /** Whether they name one person: the same words, or a whole name behind an office and without it. */
    static boolean same(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        return one.equals(other) || shorter.split(" ").length >= WHOLE && longer.endsWith(" " + shorter);
    }

    /** Small letters, composed, with single spaces. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
