package vn.wardportal.search.index;

import java.util.regex.Pattern;

/** What clean HTML says: blocks become lines. */
final class PlainText {

    private static final Pattern BLOCK_ENDS =
            Pattern.compile("</(?:p|h[1-6]|li|tr|td|th|blockquote|figcaption)>|<br ?/?>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern BLANK = Pattern.compile("[ \\t\\u00a0]+");

    private PlainText() {}

    static String of(String html) {
        String lines = BLOCK_ENDS.matcher(html).replaceAll("\n");
        String bare = TAG.matcher(lines)
                .replaceAll("")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#61;", "=")
                .replace("&#64;", "@")
                .replace("&amp;", "&");
        return BLANK.matcher(bare).replaceAll(" ");
    }
}
