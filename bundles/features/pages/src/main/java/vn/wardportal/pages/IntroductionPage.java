package vn.wardportal.pages;

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
import vn.wardportal.pages.WebPage.Text;
import vn.wardportal.pages.templates.StaticTemplates;

/** The introduction at {@code /gioi-thieu}: its front and all pages below. */
@Component(service = {PublicPage.class, IntroductionPage.class})
@SitePath(
        path = IntroductionPage.PATH,
        title = "pages.title",
        order = 10,
        clause = "6.1",
        kept = true,
        bilingual = true)
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
        List<Entry> above = pages.above(page);
        boolean english = language == Language.EN && page.text().english().given();
        // what has no translation is Vietnamese throughout, so that residents are told so once
        Reading reading = english ? Reading.english(page.text()) : Reading.vietnamese(page.text());
        Surroundings around = new Surroundings(
                above.isEmpty()
                        ? List.of()
                        : pages.publishedBelow(above.getLast().id()),
                pages.publishedBelow(page.id()),
                Headings.of(reading.body()));
        Page shown = Page.of(reading.title(), templates.page(messages.in(reading.language()), page, reading, around))
                .under(trail(above, reading.language()))
                .describedAs(reading.summary())
                .modifiedAt(page.updated())
                .showing(PageKind.NAME + "/" + page.id());
        return page.text().english().given() ? shown : shown.in(Language.VI);
    }

    private Page gone(WebPage page, Language language) {
        return Page.gone(
                        messages.in(language).get("pages.gone"),
                        templates.gone(messages.in(language), language, page, pages.publishedBelow(page.id())))
                .under(trail(pages.above(page), language));
    }

    /** What was withdrawn leads nowhere. */
    private static Crumb[] trail(List<Entry> above, Language language) {
        return above.stream()
                .filter(Entry::published)
                .map(parent -> new Crumb(parent.title(language).text(), parent.address()))
                .toArray(Crumb[]::new);
    }

    static String address(String path) {
        return path.isEmpty() ? PATH : PATH + "/" + path;
    }

    private Page empty(Visit visit) {
        return Page.of(
                messages.in(visit.language()).get("pages.title"), templates.empty(messages.in(visit.language())));
    }

    /**
     * What of a page is read in a language.
     *
     * @param language the language
     * @param title its title
     * @param summary one sentence
     * @param body clean HTML
     * @param stale whether it translates words that were changed since
     */
    public record Reading(Language language, String title, String summary, String body, boolean stale) {

        static Reading vietnamese(Text text) {
            return new Reading(Language.VI, text.title(), text.summary(), text.body(), false);
        }

        static Reading english(Text text) {
            return new Reading(
                    Language.EN,
                    text.english().title(),
                    text.english().summary(),
                    text.english().body(),
                    text.stale());
        }
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
