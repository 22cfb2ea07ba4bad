package vn.wardportal.web.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Headings by whatever means they were made. The page has its own first heading, so theirs begin with the second. */
final class PastedHeadings {

    private static final int DEEPEST = 4;
    private static final Pattern CLASS = Pattern.compile("MsoHeading(\\d)|\\bHeading(\\d)", Pattern.CASE_INSENSITIVE);

    private PastedHeadings() {}

    static void settle(Document document) {
        document.select("p[class], p[style]").forEach(paragraph -> {
            int level = level(paragraph);
            if (level > 0 && level <= 6 && !paragraph.text().isBlank()) {
                paragraph.tagName("h" + level);
            }
        });
        int shift = document.select("h1").isEmpty() ? 0 : 1;
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0' + shift;
            heading.tagName("h" + Math.min(DEEPEST, level));
            heading.clearAttributes();
        }
    }

    private static int level(Element paragraph) {
        if (paragraph.hasClass("MsoTitle")) {
            return 1;
        }
        Matcher name = CLASS.matcher(paragraph.className());
        if (name.find()) {
            return Integer.parseInt(name.group(1) == null ? name.group(2) : name.group(1));
        }
        String outline = PastedStyles.of(paragraph).value("mso-outline-level");
        return outline.matches("[1-6]") ? Integer.parseInt(outline) : 0;
    }
}
