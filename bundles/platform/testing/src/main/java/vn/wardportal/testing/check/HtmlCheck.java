package vn.wardportal.testing.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What is wrong with a page's content, which the portal puts into its frame. */
final class HtmlCheck {

    private static final String BEFORE = "<!DOCTYPE html><html lang=\"vi\"><body>";
    private static final int MOST = 20;
    private static final String FIELDS = "input:not([type=hidden]):not([type=submit]), select, textarea";

    private HtmlCheck() {}

    static List<String> of(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST);
        Document page = Jsoup.parse(BEFORE + html, "", parser);
        List<String> faults = new ArrayList<>();
        parser.getErrors().forEach(error -> faults.add("is not sound: " + error.getErrorMessage()));
        if (page.select("h1").size() != 1) {
            faults.add("has " + page.select("h1").size() + " headings h1 instead of one");
        }
        page.select("img:not([alt])").forEach(image -> faults.add("has a picture without alt: " + image));
        page.select(FIELDS).stream()
                .filter(field -> !labelled(page, field))
                .forEach(field -> faults.add("has a field without a label: " + field));
        page.select("[id]").stream()
                .collect(Collectors.groupingBy(Element::id, Collectors.counting()))
                .forEach((id, count) -> {
                    if (count > 1) {
                        faults.add("has the id " + id + " " + count + " times");
                    }
                });
        page.select("script, [style], [onclick]")
                .forEach(element -> faults.add("has what its browser would refuse: " + element));
        return faults;
    }

    private static boolean labelled(Document page, Element field) {
        return field.hasAttr("aria-label")
                || field.closest("label") != null
                || page.select("label[for]").stream()
                        .anyMatch(label -> label.attr("for").equals(field.id()));
    }
}
