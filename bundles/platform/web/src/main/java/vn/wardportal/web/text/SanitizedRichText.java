package vn.wardportal.web.text;

import org.jsoup.Jsoup;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.text.RichText;

/** Formatted text cleaned by the OWASP sanitizer. */
@Component
public class SanitizedRichText implements RichText {

    @Override
    public String clean(String html) {
        return AllowedHtml.clean(html);
    }

    @Override
    public Pasted paste(String html) {
        return new PastedHtml(html).read();
    }

    @Override
    public String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
