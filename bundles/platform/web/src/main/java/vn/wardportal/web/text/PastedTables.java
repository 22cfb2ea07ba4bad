package vn.wardportal.web.text;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tables without their looks, with a head if their first row is one. */
final class PastedTables {

    private PastedTables() {}

    static void settle(Document document) {
        document.select("colgroup, col").remove();
        document.select("table").forEach(PastedTables::settle);
    }

    private static void settle(Element table) {
        Element first = table.selectFirst("tr");
        if (first == null) {
            table.remove();
            return;
        }
        boolean hasHead = !table.select("> thead").isEmpty();
        if (hasHead || allBold(first.select("> td, > th"))) {
            makeHead(table, first);
        }
    }

    private static boolean allBold(Elements cells) {
        return !cells.isEmpty() && cells.stream().allMatch(PastedTables::bold);
    }

    private static boolean bold(Element cell) {
        String text = cell.text().strip();
        String marked =
                cell.nameIs("th") ? text : cell.select("b, strong").text().strip();
        return !text.isEmpty() && marked.length() >= text.length();
    }

    private static void makeHead(Element table, Element row) {
        for (Element cell : row.select("> td, > th")) {
            cell.tagName("th");
            cell.attr("scope", "col");
            cell.select("b, strong").forEach(Element::unwrap);
        }
        if (table.select("> thead").isEmpty()) {
            Element head = new Element("thead");
            table.prependChild(head);
            head.appendChild(row);
        }
    }
}
