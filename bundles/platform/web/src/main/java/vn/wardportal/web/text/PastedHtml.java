package vn.wardportal.web.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import vn.wardportal.api.text.RichText.Pasted;

/** What lay on a clipboard, from Word, LibreOffice, Google Docs or a page, on its way to being a clean text. */
final class PastedHtml {

    /** Pictures were left out: they have to be put in as files. */
    static final String PICTURES = "paste.pictures";
    /** Some text is in a font of an old encoding; it was kept as it is and reads wrong without that font. */
    static final String OLD_FONT = "paste.oldFont";
    /** Deletions and remarks of a revision were left out, insertions taken in. */
    static final String TRACKED = "paste.tracked";

    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, figure, div, pre, hr";

    private static final String HOLDS_BLOCKS = "body, ul, ol, table, thead, tbody, tfoot, tr, blockquote, figure";

    private final Document document;
    private final Set<String> notices = new TreeSet<>();

    PastedHtml(String html) {
        document = Jsoup.parse(Normalizer.normalize(html, Normalizer.Form.NFC));
        document.outputSettings().prettyPrint(false);
    }

    Pasted read() {
        flagOldFonts();
        takeRevisions();
        new WordLists(document).toLists();
        dropWrappings();
        PastedHeadings.settle(document);
        PastedStyles.toMarks(document);
        takePictures();
        PastedTables.settle(document);
        nestLists();
        settleBlocks();
        settleSpaces();
        return new Pasted(AllowedHtml.clean(document.body().html()), new ArrayList<>(notices));
    }

    /** Fonts of TCVN3 and VNI: their letters are other letters in Unicode, which no program may guess at silently. */
    private void flagOldFonts() {
        boolean found = document.select("[style], font[face]").stream()
                .filter(element -> !element.text().isBlank())
                .anyMatch(element -> PastedStyles.of(element).hasOldFont());
        if (found) {
            notices.add(OLD_FONT);
        }
    }

    private void takeRevisions() {
        Elements dropped = document.select("del, .msoDel, .MsoCommentReference, .MsoCommentText, a.msocomanchor, "
                + "[style*=mso-element:comment], [style*=mso-element: comment]");
        if (!dropped.isEmpty()) {
            notices.add(TRACKED);
        }
        dropped.remove();
        document.select("ins, .msoIns").forEach(Element::unwrap);
    }

    private void dropWrappings() {
        document.select("head, style, script, meta, link, xml, title, template").remove();
        document.select("[style*=mso-list:Ignore], [style*=mso-list: Ignore]").remove();
        document.nodeStream(Comment.class).toList().forEach(Node::remove);
        document.getAllElements().stream()
                .filter(element -> element.normalName().indexOf(':') > 0)
                .toList()
                .forEach(Element::unwrap);
        // Google Docs wraps everything in a <b> that is not bold.
        document.select("b[id^=docs-internal-guid]").forEach(Element::unwrap);
        document.select("a[href^=#_], a[href^=file:], a:not([href])").forEach(Element::unwrap);
    }

    private void takePictures() {
        Elements foreign = document.select("img").not("[src^=/]");
        if (!foreign.isEmpty()) {
            notices.add(PICTURES);
            foreign.remove();
        }
    }

    /** A list within a list belongs to the item before it. */
    private void nestLists() {
        document.select("ul > ul, ul > ol, ol > ul, ol > ol").forEach(list -> {
            Element before = list.previousElementSibling();
            if (before != null && before.nameIs("li")) {
                before.appendChild(list);
            }
        });
        document.select("li, td, th").forEach(PastedHtml::unwrapOnlyParagraph);
    }

    private static void unwrapOnlyParagraph(Element holder) {
        List<Element> paragraphs =
                holder.children().stream().filter(child -> child.nameIs("p")).toList();
        if (paragraphs.size() == 1) {
            paragraphs.getFirst().unwrap();
        }
    }

    private void settleBlocks() {
        document.select("div, section, article, main, pre, center").forEach(element -> {
            boolean holdsBlocks = element.children().stream()
                    .anyMatch(child -> !child.select(BLOCKS).isEmpty());
            if (!holdsBlocks) {
                element.tagName("p");
            } else {
                element.unwrap();
            }
        });
        wrapLooseText();
        document.select("p, h2, h3, h4, li, strong, em").stream()
                .filter(element -> element.text().replace('\u00a0', ' ').isBlank()
                        && element.select("img, table").isEmpty())
                .toList()
                .forEach(Node::remove);
    }

    /** What stands between the paragraphs becomes a paragraph, together with what follows it on the line. */
    private void wrapLooseText() {
        Element paragraph = null;
        for (Node node : List.copyOf(document.body().childNodes())) {
            boolean loose = node instanceof TextNode text && !text.isBlank()
                    || node instanceof Element element && !element.is(BLOCKS);
            if (!loose) {
                paragraph = null;
                continue;
            }
            if (paragraph == null) {
                paragraph = new Element("p");
                node.before(paragraph);
            }
            paragraph.appendChild(node);
        }
    }

    /** Line breaks of the file and runs of spaces mean nothing; a single no-break space does. */
    private void settleSpaces() {
        for (TextNode text : document.nodeStream(TextNode.class).toList()) {
            if (text.isBlank() && text.parentNode() instanceof Element parent && parent.is(HOLDS_BLOCKS)) {
                text.remove();
            } else {
                text.text(text.getWholeText()
                        .replaceAll("[ \\t\\r\\n]+", " ")
                        .replaceAll("\u00a0[ \u00a0]+|[ \u00a0]+\u00a0", " "));
            }
        }
    }
}
