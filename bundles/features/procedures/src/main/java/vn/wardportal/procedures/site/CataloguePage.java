package vn.wardportal.procedures.site;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.list.Found;
import vn.wardportal.api.list.Listing;
import vn.wardportal.api.list.Listing.Filter;
import vn.wardportal.api.list.Listings;
import vn.wardportal.api.list.Option;
import vn.wardportal.api.list.Selection;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.Facets;
import vn.wardportal.procedures.ListPage;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.events.EventPages;
import vn.wardportal.procedures.templates.StaticTemplates;

/**
 * The catalogue at {@code /thu-tuc}: the list by field, how far it goes over the network, and words, the pages of each procedure below, {@code su-kien} the
 * life events.
 */
@Component(service = {PublicPage.class, CataloguePage.class})
@SitePath(
        path = Catalogue.PATH,
        title = "procedures.title",
        order = 30,
        parameters = {
            Selection.WORDS,
            Facets.FIELD_PARAMETER,
            Facets.ONLINE_PARAMETER,
            Selection.PAGE,
            EventPages.CHOSEN
        },
        clause = "6.9",
        kept = true)
public class CataloguePage implements PublicPage {

    private final Catalogue catalogue;
    private final EventPages events;
    private final ProcedurePages pages;
    private final Listings listings;
    private final Clock clock;
    private final Messages messages = Messages.of(CataloguePage.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public CataloguePage(
            @Reference Catalogue catalogue,
            @Reference EventPages events,
            @Reference ProcedurePages pages,
            @Reference Listings listings,
            @Reference Clock clock) {
        this.catalogue = catalogue;
        this.events = events;
        this.pages = pages;
        this.listings = listings;
        this.clock = clock;
    }

    @Override
    public Page open(Visit visit) {
        String path = visit.path();
        if (path.isEmpty()) {
            return list(visit);
        }
        return EventPages.owns(path) ? events.open(visit) : pages.open(visit, Catalogue.today(clock));
    }

    @Override
    public Page submit(Visit visit, Form form) {
        return EventPages.owns(visit.path()) ? events.submit(visit, form) : PublicPage.super.submit(visit, form);
    }

    /** The procedure as residents would see it now, for the preview of what is not published. */
    public Page preview(Procedure procedure) {
        return pages.preview(procedure, Catalogue.today(clock));
    }

    private Page list(Visit visit) {
        Texts texts = messages.in(visit.language());
        Selection selection = Selection.of(Catalogue.PATH, Facets.ALL, visit);
        ListPage page = catalogue.page(selection);
        Listing listing = Listing.of(
                        texts.below("procedures"),
                        selection,
                        page.found(),
                        filters(page.found(), texts),
                        templates.items(texts, page.items()))
                .beside(templates.beside(texts, visit.language(), events.all()));
        return listings.page(listing, visit.language());
    }

    private static List<Filter> filters(Found found, Texts texts) {
        List<Option> online = found.options().get(Facets.ONLINE).stream()
                .map(option -> option.titled(texts.get(option.term().title())))
                .toList();
        return List.of(
                new Filter(
                        Facets.FIELD,
                        texts.get("procedures.field"),
                        found.options().get(Facets.FIELD)),
                new Filter(Facets.ONLINE, texts.get("procedures.online"), online));
    }
}
