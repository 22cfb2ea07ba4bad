package vn.wardportal.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.text.DecodedText;
import vn.wardportal.extraction.Budget;
import vn.wardportal.extraction.Spent;

/**
 * A web page or plain text as the raw HTML of an article.
 *
 * @param title its title; empty if it has none
 * @param html its text, in Unicode, not yet cleaned
 * @param losses keys of messages for what of it is not in the text, {@code extraction.loss.*}
 * @param linked names of the pictures that lie elsewhere
 */
public record PageArticle(String title, String html, List<String> losses, List<String> linked) {

    /** Pictures that the page holds itself are most of it. */
    public static final int MOST_BYTES = 24 * 1024 * 1024;

    private static final int MOST_TAGS = 100_000;
    private static final int DEEPEST = 150;
    private static final Pattern DECLARED =
            Pattern.compile("<meta[^<>]{0,300}charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** What programs call a page whose writer did not. */
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i)new page \\d*|untitled.*|trang mới \\d*|document ?\\d*|microsoft word - .*");

    /**
     * Reads a page.
     *
     * @throws Spent if no page is like that
     */
    public static PageArticle page(byte[] bytes, Files files, Unicoded unicoded) {
        DecodedText seen = DecodedText.of(bytes);
        Matcher declared = DECLARED.matcher(
                seen.text().substring(0, Math.min(8_000, seen.text().length())));
        Optional<String> charset = declared.find() ? Optional.of(declared.group(1)) : Optional.empty();
        return read(seen, charset, files, unicoded);
    }

    /** Reads a plain text: empty lines part its paragraphs, or the ends of lines where there are none. */
    public static PageArticle text(byte[] bytes, Files files, Unicoded unicoded) {
        DecodedText seen = DecodedText.of(bytes);
        String text = seen.text().replaceAll("\r\n?", "\n").strip();
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.split(text.contains("\n\n") ? "\n\\s*\n" : "\n")) {
            String escaped = paragraph.strip().replace("&", "&amp;").replace("<", "&lt;");
            html.append("<p>").append(escaped.replace("\n", "<br>")).append("</p>");
        }
        return read(new DecodedText(seen.form(), html.toString()), Optional.empty(), files, unicoded);
    }

    private static PageArticle read(DecodedText seen, Optional<String> charset, Files files, Unicoded unicoded) {
        if (seen.text().chars().filter(letter -> letter == '<').count() > MOST_TAGS) {
            throw new Spent("too many tags");
        }
        Document document =
                Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(seen.text().replace("\u0000", ""), "");
        List<String> losses = new ArrayList<>();
        PagePictures pictures = new PagePictures(files);
        Layout layout = new Layout();
        if (shortened(document)) {
            losses.add("REST");
        }
        layout.drop(document);
        pictures.take(document);
        titled(document);
        Optional<String> declared = charset.filter(name -> seen.form() == DecodedText.Form.BYTES);
        Document read = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(unicoded.of(document, declared), "");
        read.outputSettings().prettyPrint(false);
        layout.settle(read);
        if (layout.active()) {
            losses.add("ACTIVE");
        }
        if (layout.links()) {
            losses.add("LINKS");
        }
        if (pictures.lost()) {
            losses.add("PICTURES");
        }
        return new PageArticle(title(read), read.body().html(), losses, List.copyOf(pictures.linked()));
    }

    /** Drops what is beyond all measure; whether something was. */
    private static boolean shortened(Document document) {
        Budget budget = new Budget(Budget.LONGEST);
        boolean dropped = false;
        for (TextNode text : document.body().nodeStream(TextNode.class).toList()) {
            String taken = budget.taken(text.getWholeText());
            if (taken.length() < text.getWholeText().length()) {
                dropped = true;
                text.text(taken);
            }
        }
        return dropped;
    }

    /** The title stands before the text, whose letters tell its encoding, unless a heading comes first anyway. */
    private static void titled(Document document) {
        String title = document.title().strip();
        if (!headed(document).isPresent()
                && !title.isEmpty()
                && !NO_TITLE.matcher(title).matches()) {
            document.body().prependElement("h1").text(title);
        }
    }

    private static String title(Document document) {
        Optional<Element> heading = headed(document);
        String title = heading.map(Element::text).orElse("");
        heading.ifPresent(Element::remove);
        return title.strip();
    }

    /** A heading before all other text. */
    private static Optional<Element> headed(Document document) {
        return document.body()
                .nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .findFirst()
                .flatMap(text -> Optional.ofNullable(
                        text.parent() instanceof Element parent ? parent.closest("h1, h2, h3, p.MsoTitle") : null));
    }
}
