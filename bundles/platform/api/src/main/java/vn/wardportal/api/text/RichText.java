package vn.wardportal.api.text;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Formatted text that is safe to show: headings, paragraphs, lists, tables, links, pictures, quotes, and nothing else. */
@ProviderType
public interface RichText {

    /** The HTML with everything removed that is not on the list of what may stand in a text; clean HTML stays as it is. */
    String clean(String html);

    /**
     * What came from a clipboard, often from Word, as clean text: real headings, lists, tables and links.
     *
     * @param html the clipboard's HTML
     */
    Pasted paste(String html);

    /** The text without marks, for summaries and search. */
    String plain(String html);

    /**
     * What became of a paste.
     *
     * @param html the clean text
     * @param notices keys of messages for the author, such as text in a font of an old encoding that was kept as it was
     */
    record Pasted(String html, List<String> notices) {}
}
