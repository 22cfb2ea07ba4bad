package vn.wardportal.web.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.page.Thing;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;

/**
 * A page as it goes out.
 *
 * @param shell what stands around every page
 * @param sheet the page itself
 * @param reading how this visitor likes to read
 */
public record Frame(Shell shell, Sheet sheet, Reading reading) {

    /** Where residents report errors, while a module answers there. */
    public static final String REPORTS = "/bao-loi";

    /** The platform's words. */
    public Texts texts() {
        return shell.texts();
    }

    /** What the window and the search engine show. */
    public String documentTitle() {
        String name = shell.identity().name();
        return sheet.front() || sheet.title().isBlank()
                ? shell.identity().label() + " – " + name
                : sheet.title() + " – " + name;
    }

    /** Classes of the html element. */
    public String classes() {
        return (reading.classes() + (sheet.front() ? " home" : "")).strip();
    }

    /** Whether the page belongs to that section of the menu. */
    public boolean within(Link section) {
        String path = Twins.vietnamese(sheet.path());
        return path.equals(section.address()) || path.startsWith(section.address() + "/");
    }

    /** Where an error on this page is reported; nothing where that makes no sense. */
    public Optional<String> report() {
        boolean offered = shell.reports() && sheet.about().listed() && !within(new Link("", REPORTS));
        return offered ? Optional.of(REPORTS + "?trang=" + encoded(Twins.vietnamese(sheet.path()))) : Optional.empty();
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    /** The address the page is known by, for search engines. */
    public String canonical() {
        boolean foreign = sheet.languages().written().isPresent();
        return absolute(foreign ? Twins.vietnamese(sheet.address()) : sheet.address());
    }

    /** The page's address in that language, for search engines. */
    public String alternate(Language language) {
        return absolute(Twins.in(language, sheet.address()));
    }

    /** Whether shared links show the page as an article. */
    public boolean article() {
        return sheet.about().modified().isPresent();
    }

    /** When residents could first read the article, if the page is one. */
    public Optional<Instant> published() {
        return sheet.about()
                .thing()
                .filter(Thing.NewsArticle.class::isInstance)
                .map(Thing.NewsArticle.class::cast)
                .map(Thing.NewsArticle::published);
    }

    /** The language of the page, for shared links. */
    public String locale() {
        return shell.language() == Language.VI ? "vi_VN" : "en_US";
    }

    /** Code of the language that the content is written in; null if it is the page's own. */
    public @Nullable String foreign() {
        return sheet.languages().written().map(Language::code).orElse(null);
    }

    /** Code of the language of names that are not translated; null where it is the page's own. */
    public @Nullable String named() {
        return shell.named();
    }

    /** Code of the language that the page's twin is in. */
    public String twinned() {
        return (shell.language() == Language.VI ? Language.EN : Language.VI).code();
    }

    /** An address as seen from outside the site. */
    public String absolute(String address) {
        return address.startsWith("/") ? "https://" + shell.identity().domain() + address : address;
    }
}
