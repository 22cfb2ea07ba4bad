package vn.wardportal.extraction.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The fonts that a page gives its letters: by tags, by styles, and by the simple rules that Word writes into its head. */
final class FontRules {

    private static final Pattern FAMILY = Pattern.compile(
            "(?:^|[;\\s{])(?:font-family|mso-ascii-font-family)\\s*:\\s*[\"']?([^;,\"']{1,80})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIMPLE = Pattern.compile("[a-z0-9]*(?:\\.[\\w-]+)?");
    private static final int MOST = 2_000;
    private static final int LONGEST = 200_000;

    private final Map<String, String> fonts = new HashMap<>();

    FontRules(Document document) {
        for (Element style : document.select("style")) {
            String data = style.data();
            String rules = withoutComments(data.substring(0, Math.min(LONGEST, data.length())));
            for (String rule : rules.split("}")) {
                int brace = rule.lastIndexOf('{');
                if (brace >= 0 && fonts.size() < MOST) {
                    family(rule.substring(brace + 1)).ifPresent(font -> add(rule.substring(0, brace), font));
                }
            }
        }
    }

    private static String withoutComments(String data) {
        StringBuilder rules = new StringBuilder();
        int from = 0;
        for (int start = data.indexOf("/*"); start >= 0; start = data.indexOf("/*", from)) {
            rules.append(data, from, start);
            int end = data.indexOf("*/", start + 2);
            from = end < 0 ? data.length() : end + 2;
        }
        return rules.append(data, from, data.length()).toString().replace("<!--", "");
    }

    private void add(String selectors, String font) {
        for (String selector : selectors.split(",")) {
            String simple = selector.strip().toLowerCase(Locale.ROOT);
            if (!simple.isEmpty() && SIMPLE.matcher(simple).matches()) {
                fonts.put(simple, font);
            }
        }
    }

    /** The font that the element itself asks for. */
    Optional<String> of(Element element) {
        return family(element.attr("style"))
                .or(() ->
                        Optional.of(element.attr("face").split(",")[0].strip()).filter(face -> !face.isEmpty()))
                .or(() -> byRule(element));
    }

    private Optional<String> byRule(Element element) {
        if (fonts.isEmpty()) {
            return Optional.empty();
        }
        String tag = element.normalName();
        for (String name : element.classNames()) {
            String small = "." + name.toLowerCase(Locale.ROOT);
            String found = fonts.getOrDefault(tag + small, fonts.get(small));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.ofNullable(fonts.get(tag));
    }

    private static Optional<String> family(String style) {
        Matcher family = FAMILY.matcher(style);
        return family.find() ? Optional.of(family.group(1).strip()) : Optional.empty();
    }
}
