package vn.wardportal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Headings;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.pages.templates.StaticTemplates;

/** The introduction at {@code /gioi-thieu}: its front and all pages below. */
@Component(service = {PublicPage.class, IntroductionPage.class})
@SitePath(path = IntroductionPage.PATH, title = "pages.title", order = 10, clause = "6.1", kept = true)
public class IntroductionPage implements PublicPage {

    static final String PATH = "/gioi-thieu";

    private final WebPages pages;
    private final Messages messages = Messages.of(IntroductionPage.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public IntroductionPage(@Reference WebPages pages) {
        this.pages = pages;
    }

    @Override
    public Page open(Visit visit) {
        Optional<WebPage> page = pages.at(visit.path()).filter(WebPage::shown);
        if (page.isEmpty()) {
            return visit.path().isEmpty() ? empty(visit) : Page.notFound();
        }
        return page.get().published() ? show(page.get(), visit.language()) : gone(page.get(), visit.language());
    }

    /** The page as residents see it, also for the preview of a draft. */
    Page show(WebPage page, Language language) {
        List<WebPage> above = above(page);
        Surroundings around = new Surroundings(
                above.isEmpty()
                        ? List.of()
                        : pages.publishedBelow(above.getLast().id()),
                pages.publishedBelow(page.id()),
                Headings.of(page.text().body()));
        return Page.of(page.text().title(), templates.page(messages.in(language), page, around))
                .under(trail(above))
                .describedAs(page.text().summary())
                .modifiedAt(page.updated())
                .showing(PageKind.NAME + "/" + page.id());
    }

    private Page gone(WebPage page, Language language) {
        return Page.gone(
                        messages.in(language).get("pages.gone"),
                        templates.gone(messages.in(language), page, pages.publishedBelow(page.id())))
                .under(trail(above(page)));
    }

    /** What was withdrawn leads nowhere. */
    private static Crumb[] trail(List<WebPage> above) {
        return above.stream()
                .filter(WebPage::published)
                .map(parent -> new Crumb(parent.text().title(), parent.address()))
                .toArray(Crumb[]::new);
    }

    static String address(String path) {
        return path.isEmpty() ? PATH : PATH + "/" + path;
    }

    private List<WebPage> above(WebPage page) {
        List<WebPage> above = new ArrayList<>();
        WebPage lowest = page;
        while (lowest.parent().isPresent()) {
            lowest = pages.find(lowest.parent().getAsLong()).orElseThrow();
            above.addFirst(lowest);
        }
        return above;
    }

    private Page empty(Visit visit) {
        return Page.of(
                messages.in(visit.language()).get("pages.title"), templates.empty(messages.in(visit.language())));
    }

    /**
     * What stands around a page.
     *
     * @param siblings the pages beside it and itself
     * @param below the pages below it
     * @param headings its own headings
     */
    public record Surroundings(List<Entry> siblings, List<Entry> below, List<Headings.Heading> headings) {}
}
