package vn.wardportal.extraction.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes of a page what a text has: no script, no frames that tables drew, no links to where it stood before. */
final class Layout {

    private static final String ACTIVE =
            "script, noscript, iframe, frame, frameset, object, embed, applet, video, audio, canvas, svg, math, "
                    + "form, input, button, select, textarea, marquee";

    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:https?://|mailto:|tel:)\\S{1,2000}");

    private boolean active;
    private boolean links;

    /** Takes out what acts, and what nobody reads. */
    void drop(Document document) {
        document.nodeStream(Comment.class).toList().forEach(Node::remove);
        for (Element element : document.select(ACTIVE)) {
            active |= !element.nameIs("script") && !element.nameIs("noscript") && !element.nameIs("marquee");
            if (element.nameIs("form") || element.nameIs("marquee") || element.nameIs("noscript")) {
                element.tagName("div").clearAttributes();
            } else {
                element.remove();
            }
        }
    }

    void settle(Document document) {
        document.select("dt, dd, address, header, footer, nav, aside, fieldset, details, summary, legend")
                .forEach(element -> element.tagName("div").clearAttributes());
        tables(document);
        for (Element link : document.select("a[href]")) {
            if (!OUTSIDE.matcher(link.attr("href").strip()).matches()) {
                links |= !link.attr("href").startsWith("#");
                link.unwrap();
            }
        }
    }

    /** A table around tables, or around a single cell, only placed what is in it. */
    private static void tables(Document document) {
        List<Element> inside = new ArrayList<>(document.select("table"));
        Collections.reverse(inside);
        for (Element table : inside) {
            if (own(table, "td, th").size() <= 1 || table.select("table").size() > 1) {
                own(table, "caption, td, th")
                        .forEach(cell -> cell.tagName("div").clearAttributes());
                own(table, "tbody, thead, tfoot, tr, colgroup, col").forEach(Element::unwrap);
                table.unwrap();
            }
        }
    }

    private static List<Element> own(Element table, String parts) {
        return table.select(parts).stream()
                .filter(part -> part.closest("table") == table)
                .toList();
    }

    /** Whether something was left out that acts. */
    boolean active() {
        return active;
    }

    /** Whether links to other pages of where it stood were left out. */
    boolean links() {
        return links;
    }
}
