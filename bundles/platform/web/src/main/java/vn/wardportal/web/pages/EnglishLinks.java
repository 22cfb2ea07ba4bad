package vn.wardportal.web.pages;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.wardportal.api.text.Language;
import vn.wardportal.web.frame.Twins;

/**
 * Keeps who reads English within the English site: links and forms of an English page lead to the English page, whatever
 * module wrote them. Pages and the feeds of bilingual sections have twins; files and the console have none.
 */
final class EnglishLinks {

    /** Start tags that lead somewhere. What stands between tags holds no "<", so that no text is taken for one. */
    private static final Pattern TAGS = Pattern.compile("<(?:a|form|area)\\b[^>]*>");

    private static final Pattern ADDRESS = Pattern.compile("\\s(?:href|action)=\"(/[^\"]*)\"");
    private static final String OTHER_LANGUAGE = "hreflang=\"vi\"";
    private static final Set<String> OWN = Set.of("/", Router.SECTIONS);

    private final Present present;

    EnglishLinks(Present present) {
        this.present = present;
    }

    /** The document with its links led to English pages. */
    String in(String document) {
        return TAGS.matcher(document).replaceAll(tag -> Matcher.quoteReplacement(led(tag.group())));
    }

    private String led(String tag) {
        Matcher address = ADDRESS.matcher(tag);
        if (tag.contains(OTHER_LANGUAGE) || !address.find() || !page(address.group(1))) {
            return tag;
        }
        return tag.substring(0, address.start(1))
                + Twins.in(Language.EN, address.group(1))
                + tag.substring(address.end(1));
    }

    private boolean page(String address) {
        String path = address.replaceFirst("[?#].*", "");
        if (path.endsWith(Router.FEED)) {
            return path.equals(Router.FEED) || present.bilingual(path);
        }
        return OWN.contains(path)
                || present.section(path).isPresent()
                || present.away(path).isPresent();
    }
}
