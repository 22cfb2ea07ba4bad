package vn.wardportal.directory;

import java.util.List;
import java.util.stream.Stream;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.directory.Roll.Node;

/**
 * What every page of the directory is written with.
 *
 * @param texts the module's words in the page's language
 * @param language the page's language
 * @param mail what becomes of mail addresses
 */
public record Sheet(Texts texts, Language language, Mail mail) {

    /** What becomes of mail addresses. */
    public enum Mail {
        /** They are offered. */
        HIDDEN,
        /** They are shown. */
        SHOWN,
        /** They were shown to the same place too often. */
        REFUSED
    }

    /** Whether mail addresses are shown. */
    public boolean shown() {
        return mail == Mail.SHOWN;
    }

    /** Whether they were refused. */
    public boolean refused() {
        return mail == Mail.REFUSED;
    }

    /** The entry in the page's language. */
    public Card card(Entry entry) {
        return Card.of(entry, language);
    }

    /** Whether the entry's page has a mail address to show. */
    public boolean mailOn(Node node) {
        return hasMail(node.onPage());
    }

    /** Whether any of them has a mail address. */
    public boolean mailIn(List<Node> nodes) {
        return hasMail(nodes.stream().flatMap(Node::andBelow).map(Node::entry));
    }

    private static boolean hasMail(Stream<Entry> entries) {
        return entries.anyMatch(entry -> !entry.details().contact().email().isEmpty());
    }
}
