package vn.wardportal.testing;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import vn.wardportal.api.text.RichText;

/** Cleans HTML by a simple list: enough to see that a feature cleans at all. */
public final class SimpleRichText implements RichText {

    private static final Safelist LIST = Safelist.relaxed()
            .addTags("figure", "figcaption")
            .addAttributes(":all", "id")
            .preserveRelativeLinks(true);

    @Override
    public String clean(String html) {
        return Jsoup.clean(html, "https://portal.example", LIST);
    }

    @Override
    public Pasted paste(String html) {
        return new Pasted(clean(html), List.of());
    }

    @Override
    public String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
