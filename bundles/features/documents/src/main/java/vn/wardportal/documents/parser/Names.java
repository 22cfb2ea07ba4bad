package vn.wardportal.documents.parser;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.wardportal.documents.Offices;

/** Names of offices and titles that documents write in capitals, as they are written in a sentence. */
final class Names {

    private static final Pattern UNITS = Pattern.compile(
            "(?<![\\p{L}])(phường|quận|huyện|xã|thị trấn|thị xã|thành phố|tỉnh)(\\s+)(\\S+(?:\\s+\\S+){0,3})");
    private static final Pattern BODIES = Pattern.compile(
            "(?<![\\p{L}])(ủy ban|uỷ ban|hội đồng|mặt trận|đảng ủy|đoàn thanh niên|quốc hội|chính phủ|nhà nước|bộ|sở|ban)(?![\\p{L}])");
    private static final Pattern NEXT = Pattern.compile("(^\\p{L}+ | và )(\\p{L}+)");
    private static final Pattern AFTER_DASH = Pattern.compile("(?:- |, )(\\p{Ll})");

    private Names() {}

    /** The known name that is the same but for capitals and marks; otherwise the name in small letters where they belong. */
    static String of(String capitals, List<String> known) {
        String key = key(capitals);
        return known.stream().filter(name -> key(name).equals(key)).findFirst().orElseGet(() -> sentence(capitals));
    }

    /** By which two ways to write an office's name are the same. */
    static String key(String name) {
        return Offices.key(name);
    }

    static String sentence(String capitals) {
        if (!Lines.capitals(capitals)) {
            return capitals;
        }
        String small = capitals.toLowerCase(Locale.forLanguageTag("vi"));
        String offices = small.matches("(?:bộ|sở|phòng) (?!trưởng).*")
                ? NEXT.matcher(small).replaceAll(next -> next.group(1) + Matcher.quoteReplacement(upper(next.group(2))))
                : small;
        String named = UNITS.matcher(offices)
                .replaceAll(
                        unit -> Matcher.quoteReplacement(upper(unit.group(1)) + unit.group(2) + words(unit.group(3))));
        String bodies = BODIES.matcher(named).replaceAll(body -> Matcher.quoteReplacement(upper(body.group(1))));
        String dashed = AFTER_DASH
                .matcher(bodies)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().substring(0, 2) + found.group(1).toUpperCase(Locale.ROOT)));
        return upper(dashed.replace("Ủy ban thường vụ", "Ủy ban Thường vụ"));
    }

    private static String words(String name) {
        return Arrays.stream(name.split(" ")).map(Names::upper).collect(Collectors.joining(" "));
    }

    private static String upper(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
