package vn.wardportal.api.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings of a text, as places that can be linked to. */
public final class Headings {

    /** Clean HTML only: the tags are the sanitiser's own, so no attribute but an id stands in them. */
    private static final Pattern HEADING =
            Pattern.compile("<h([23])(?: id=\"([^\"]*)\")?>(.*?)</h\\1>", Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private Headings() {}

    /** The text with an id on each heading that has none, made from its words. */
    public static String anchored(String html) {
        Set<String> taken = new HashSet<>();
        return HEADING.matcher(html).replaceAll(match -> {
            String id = match.group(2) == null || match.group(2).isBlank()
                    ? Slug.of(plain(match.group(3)))
                    : match.group(2);
            String tag = "h" + match.group(1);
            return Matcher.quoteReplacement(
                    "<" + tag + " id=\"" + unique(id, taken) + "\">" + match.group(3) + "</" + tag + ">");
        });
    }

    /** The headings of the second level, for the list at the side. */
    public static List<Heading> of(String html) {
        List<Heading> headings = new ArrayList<>();
        Matcher matcher = HEADING.matcher(html);
        while (matcher.find()) {
            if (matcher.group(1).equals("2") && matcher.group(2) != null) {
                headings.add(new Heading(matcher.group(2), plain(matcher.group(3))));
            }
        }
        return headings;
    }

    private static String unique(String id, Set<String> taken) {
        String candidate = id;
        for (int count = 2; !taken.add(candidate); count++) {
            candidate = id + "-" + count;
        }
        return candidate;
    }

    private static String plain(String html) {
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&amp;", "&")
                .strip();
    }

    /**
     * A heading.
     *
     * @param id what a link names
     * @param title its words
     */
    public record Heading(String id, String title) {}
}
