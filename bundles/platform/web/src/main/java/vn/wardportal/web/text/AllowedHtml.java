package vn.wardportal.web.text;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What may stand in a text: headings, paragraphs, lists, tables, links, pictures, quotes. */
final class AllowedHtml {

    private static final Pattern ANCHOR = Pattern.compile("[a-zA-Z][\\w-]{0,60}");
    private static final Pattern SPAN = Pattern.compile("[1-9]\\d?");
    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,4}");
    private static final Pattern SCOPE = Pattern.compile("col|row|colgroup|rowgroup");

    /** Pictures come from the site's own files: others would tell a stranger who reads. */
    private static final Pattern OWN_PICTURE = Pattern.compile("/(?![/\\\\])[\\w./%-]*");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "u", "s", "sub", "sup", "br", "hr")
            .allowElements("blockquote", "figure", "figcaption", "img", "a")
            .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td")
            .allowElements((name, attributes) -> "strong", "b")
            .allowElements((name, attributes) -> "em", "i")
            .allowAttributes("id")
            .matching(ANCHOR)
            .onElements("p", "h2", "h3", "h4", "li", "table", "figure")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("src")
            .matching(OWN_PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(SIZE)
            .onElements("img")
            .allowAttributes("loading")
            .matching(false, "lazy")
            .onElements("img")
            .allowAttributes("colspan", "rowspan")
            .matching(SPAN)
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(SCOPE)
            .onElements("th")
            .allowAttributes("start")
            .matching(SIZE)
            .onElements("ol")
            .toFactory();

    private AllowedHtml() {}

    /** The HTML without anything else. What is clean comes out as it went in. */
    static String clean(String html) {
        Document document = Jsoup.parseBodyFragment(POLICY.sanitize(html));
        document.outputSettings().prettyPrint(false);
        document.select("img:not([src])").remove();
        document.select("a:not([href])").forEach(Element::unwrap);
        return document.body().html();
    }
}
