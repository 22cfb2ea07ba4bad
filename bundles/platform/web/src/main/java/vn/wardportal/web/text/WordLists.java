package vn.wardportal.web.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Word's lists, which are paragraphs with a mark in front, as lists. */
final class WordLists {

    private static final Pattern LEVEL = Pattern.compile("\\bl(\\d+) level(\\d)");
    private static final Pattern NUMBER =
            Pattern.compile("\\(?([0-9]{1,4}|[a-zđ]{1,2}|[ivx]{1,6})[.)]+", Pattern.CASE_INSENSITIVE);
    private static final String MARK = "[style*=mso-list:Ignore], [style*=mso-list: Ignore]";

    private final Document document;

    WordLists(Document document) {
        this.document = document;
    }

    /** An item: which list it is of, how deep, and whether numbered. */
    private record Item(String list, int level, boolean numbered) {

        static Optional<Item> of(Element paragraph) {
            Matcher style = LEVEL.matcher(PastedStyles.of(paragraph).value("mso-list"));
            if (!style.find()) {
                return Optional.empty();
            }
            Element mark = paragraph.selectFirst(MARK);
            String text = mark == null ? "" : mark.text().replace('\u00a0', ' ').strip();
            // A lone "o" is the second level's bullet in Courier New, not a letter: letters carry a full stop.
            boolean numbered = NUMBER.matcher(text).matches();
            return Optional.of(new Item(style.group(1), Integer.parseInt(style.group(2)), numbered));
        }
    }

    /** An open list and the item its items were like. */
    private record Open(Element list, Item like) {}

    void toLists() {
        Deque<Open> open = new ArrayDeque<>();
        Element last = null;
        for (Element paragraph : List.copyOf(document.select("p, h1, h2, h3, h4, h5, h6, div"))) {
            Optional<Item> item = Item.of(paragraph);
            if (item.isEmpty() || paragraph.normalName().startsWith("h")) {
                continue;
            }
            if (last == null || paragraph.previousElementSibling() != last) {
                open.clear();
            }
            Element list = listFor(item.get(), open, paragraph);
            last = open.peekLast() == null ? null : open.peekFirst().list();
            paragraph.select(MARK).remove();
            list.appendChild(paragraph.tagName("li").clearAttributes());
        }
    }

    /** The open list that the item continues, or a new one in the last item of the list above, or before the paragraph. */
    private static Element listFor(Item item, Deque<Open> open, Element paragraph) {
        while (!open.isEmpty() && open.peekLast().like().level() > item.level()) {
            open.removeLast();
        }
        if (!open.isEmpty() && open.peekLast().like().level() == item.level()) {
            if (open.peekLast().like().equals(item)) {
                return open.peekLast().list();
            }
            open.removeLast();
        }
        Element list = new Element(item.numbered() ? "ol" : "ul");
        if (open.isEmpty()) {
            paragraph.before(list);
        } else {
            Element above = open.peekLast().list();
            (above.lastElementChild() == null ? above : above.lastElementChild()).appendChild(list);
        }
        open.addLast(new Open(list, item));
        return list;
    }
}
