package vn.wardportal.extraction.page;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import vn.wardportal.api.text.OldEncodings;
import vn.wardportal.api.text.OldEncodings.Converted;
import vn.wardportal.extraction.Spent;

/** A page's letters in Unicode: first what fonts tell, then what letters tell, then what its charset tells of the rest. */
public final class Unicoded {

    private static final int LONGEST = 6_000_000;

    private final OldEncodings encodings;

    /** The first example of each encoding. */
    private final Map<String, Converted> converted = new LinkedHashMap<>();

    public Unicoded(OldEncodings encodings) {
        this.encodings = encodings;
    }

    /**
     * The text of a page with all of it in Unicode.
     *
     * @param declared the charset it says of itself, if its bytes are no Unicode
     */
    public String of(Document document, Optional<String> declared) {
        document.outputSettings().prettyPrint(false);
        byFonts(document);
        String html = document.body().html();
        if (html.length() > LONGEST) {
            throw new Spent("too much beside its text");
        }
        Optional<Converted> told = encodings.inHtml(html);
        told.ifPresent(this::note);
        String read = told.map(Converted::text).orElse(html);
        // the other letters are likely in the same encoding, where they make more words so
        Optional<String> left = converted.keySet().stream().findFirst().or(() -> declared);
        return left.map(name -> byName(read, name)).orElse(read);
    }

    /** What was converted: an example for each encoding. */
    public List<Converted> changes() {
        return List.copyOf(converted.values());
    }

    private void note(Converted one) {
        converted.putIfAbsent(one.encoding(), one);
    }

    private void byFonts(Document document) {
        FontRules rules = new FontRules(document);
        Map<Element, String> fonts = new IdentityHashMap<>();
        document.body().traverse((node, depth) -> {
            Element parent = node.parent() instanceof Element above ? above : null;
            String around = parent == null ? "" : fonts.getOrDefault(parent, "");
            if (node instanceof Element element) {
                fonts.put(element, rules.of(element).orElse(around));
            } else if (node instanceof TextNode text && !around.isEmpty() && !text.isBlank()) {
                encodings.inFont(around, text.getWholeText()).ifPresent(one -> {
                    note(one);
                    text.text(one.text());
                });
            }
        });
    }

    private String byName(String html, String name) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        NodeVisitor visitor = (node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                encodings.named(name, text.getWholeText()).ifPresent(one -> {
                    note(one);
                    text.text(one.text());
                });
            }
        };
        document.body().traverse(visitor);
        return document.body().html();
    }
}
