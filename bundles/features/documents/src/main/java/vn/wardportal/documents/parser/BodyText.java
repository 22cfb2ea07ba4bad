package vn.wardportal.documents.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document's paragraphs as HTML: chapters and articles are headings that can be linked to. */
final class BodyText {

    private static final Pattern CHAPTER =
            Pattern.compile("(?iu)^(?:chương|phần|phụ lục)\\s+[ivxlc\\d]+\\b.*|^[IVX]+[.)]\\s+\\p{Lu}.*");
    private static final Pattern ARTICLE = Pattern.compile("(?s)^Điều\\s+(\\d{1,3}[a-zđ]?)\\s*[.:]?\\s*(.*)");
    private static final int TITLE = 120;

    private BodyText() {}

    static String of(List<String> paragraphs) {
        StringBuilder html = new StringBuilder();
        boolean chapters =
                paragraphs.stream().anyMatch(text -> CHAPTER.matcher(text).matches());
        for (String paragraph : paragraphs) {
            Matcher article = ARTICLE.matcher(paragraph);
            if (article.matches()) {
                article(article.group(1), article.group(2), chapters ? 3 : 2, html);
            } else if (CHAPTER.matcher(paragraph).matches()) {
                html.append("<h2>").append(escaped(paragraph)).append("</h2>");
            } else {
                html.append("<p>").append(escaped(paragraph)).append("</p>");
            }
        }
        return html.toString();
    }

    /** Some articles have a title, of others the first sentence follows at once. */
    private static void article(String number, String rest, int level, StringBuilder html) {
        boolean titled = !rest.isEmpty() && rest.length() <= TITLE && !rest.matches("(?s).*[.;:/]$");
        String id = "dieu-" + number.replace('đ', 'd');
        html.append("<h")
                .append(level)
                .append(" id=\"")
                .append(id)
                .append("\">Điều ")
                .append(number);
        html.append(titled ? ". " + escaped(rest) : "")
                .append("</h")
                .append(level)
                .append(">");
        if (!titled && !rest.isEmpty()) {
            html.append("<p>").append(escaped(rest)).append("</p>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
