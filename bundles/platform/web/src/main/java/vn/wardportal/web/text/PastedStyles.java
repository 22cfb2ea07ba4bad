package vn.wardportal.web.text;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an element's style attribute says. */
final class PastedStyles {

    private static final Pattern OLD_FONT = Pattern.compile("(^|[\\s,'\"])(\\.vn|vni[- ])");
    private static final Pattern BOLD = Pattern.compile("bold|bolder|[6-9]00");

    private final Map<String, String> rules = new TreeMap<>();
    private final String face;

    private PastedStyles(Element element) {
        for (String rule : element.attr("style").split(";")) {
            int colon = rule.indexOf(':');
            if (colon > 0) {
                rules.put(lower(rule.substring(0, colon)), lower(rule.substring(colon + 1)));
            }
        }
        face = lower(element.attr("face"));
    }

    static PastedStyles of(Element element) {
        return new PastedStyles(element);
    }

    String value(String rule) {
        return rules.getOrDefault(rule, "");
    }

    /** Whether the text is set in a font of TCVN3 (.VnTime) or VNI (VNI-Times). */
    boolean hasOldFont() {
        return OLD_FONT.matcher(value("font-family")).find()
                || OLD_FONT.matcher(value("mso-ascii-font-family")).find()
                || OLD_FONT.matcher(face).find();
    }

    private boolean bold() {
        return BOLD.matcher(value("font-weight")).matches();
    }

    private boolean italic() {
        return value("font-style").equals("italic");
    }

    /** Bold and slanted by style become marks; marks that a style takes back are none. Within headings neither counts. */
    static void toMarks(Document document) {
        document.select("b[style], strong[style]").stream()
                .filter(element -> of(element).value("font-weight").matches("normal|400"))
                .forEach(Element::unwrap);
        document.select("span[style]").forEach(span -> {
            PastedStyles style = of(span);
            if (style.bold()) {
                span.wrap("<strong></strong>");
            }
            if (style.italic()) {
                span.wrap("<em></em>");
            }
        });
        document.select("span, font").forEach(Element::unwrap);
        document.select("h2 b, h3 b, h4 b, h2 strong, h3 strong, h4 strong, h2 em, h3 em, h4 em, h2 i, h3 i, h4 i, a u")
                .forEach(Element::unwrap);
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
