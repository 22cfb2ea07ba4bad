package vn.wardportal.testing;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Language;

/** Pages as a test reads them. */
public final class Rendered {

    private Rendered() {}

    /** A visit in Vietnamese: {@code Rendered.visit("le-hoi", Map.of())}. */
    public static Visit visit(String path, Map<String, String> parameters) {
        return new Visit(path, Language.VI, parameters);
    }

    /** The page's content as a document one can select in. */
    public static Document page(Page page) {
        return content(page.content());
    }

    /** The content as a document one can select in. */
    public static Document content(Content content) {
        return Jsoup.parse(html(content));
    }

    /** The content as it is sent. */
    public static String html(Content content) {
        StringOutput output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }
}
