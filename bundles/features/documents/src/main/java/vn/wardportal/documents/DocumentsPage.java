package vn.wardportal.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.list.Facet;
import vn.wardportal.api.list.Found;
import vn.wardportal.api.list.Listing;
import vn.wardportal.api.list.Listing.Filter;
import vn.wardportal.api.list.Listings;
import vn.wardportal.api.list.Option;
import vn.wardportal.api.list.Selection;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.page.Thing;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Headings;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Slug;
import vn.wardportal.api.text.Texts;
import vn.wardportal.documents.Documents.Reading;
import vn.wardportal.documents.Headlines.ListPage;
import vn.wardportal.documents.templates.StaticTemplates;

/** The documents at {@code /van-ban}: the list with its facets, and each document below. */
@Component(service = {PublicPage.class, DocumentsPage.class})
@SitePath(
        path = DocumentsPage.PATH,
        title = "documents.title",
        order = 30,
        parameters = {
            Selection.WORDS,
            Facets.KIND_PARAMETER,
            Facets.ISSUER_PARAMETER,
            Facets.YEAR_PARAMETER,
            Facets.FIELD_PARAMETER,
            Facets.STATUS_PARAMETER,
            Facets.SIGNER_PARAMETER,
            Selection.PAGE
        },
        clause = "6.2",
        kept = true)
public class DocumentsPage implements PublicPage {

    /** Address of the documents on the site. */
    public static final String PATH = "/van-ban";

    private final Documents documents;
    private final Headlines headlines;
    private final Listings listings;
    private final Clock clock;
    private final Messages messages = Messages.of(DocumentsPage.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public DocumentsPage(
            @Reference Documents documents,
            @Reference Headlines headlines,
            @Reference Listings listings,
            @Reference Clock clock) {
        this.documents = documents;
        this.headlines = headlines;
        this.listings = listings;
        this.clock = clock;
    }

    @Override
    public Page open(Visit visit) {
        return visit.path().isEmpty() ? list(visit) : document(visit);
    }

    /** The document as residents would see it now, for the preview of what is not published. */
    public Page preview(Document document) {
        return show(documents.reading(document), Language.VI);
    }

    private Page list(Visit visit) {
        Texts texts = messages.in(visit.language());
        ListPage page = headlines.page(Selection.of(PATH, Facets.ALL, visit));
        Listing listing = Listing.of(
                texts.below("documents"),
                page.selection(),
                page.found(),
                filters(page.found(), texts),
                templates.items(texts, page.items()));
        return listings.page(listing, visit.language());
    }

    private static List<Filter> filters(Found found, Texts texts) {
        List<Filter> filters = new ArrayList<>();
        for (Facet facet : Facets.ALL) {
            List<Option> options = found.options().get(facet).stream()
                    .map(option -> facet.equals(Facets.STATUS) ? status(option, texts) : option)
                    .toList();
            filters.add(new Filter(facet, texts.get("documents.facet." + facet.parameter()), options));
        }
        return filters;
    }

    private static Option status(Option option, Texts texts) {
        String title = Status.of(option.term().value())
                .map(one -> texts.get(one.key()))
                .orElse(option.term().title());
        return option.titled(title);
    }

    private Page document(Visit visit) {
        Reading reading = documents.at(visit.path()).orElse(null);
        if (reading == null) {
            return Page.notFound();
        }
        Document document = reading.document();
        if (document.published()) {
            return show(reading, visit.language());
        }
        return document.life().withdrawal().isPresent() ? gone(document, visit.language()) : Page.notFound();
    }

    private Page show(Reading reading, Language language) {
        Texts texts = messages.in(language);
        Document document = reading.document();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        document.force()
                .nextChange(today)
                .ifPresent(day -> Sources.staleAt(day.atStartOfDay(Dates.ZONE).toInstant()));
        Heading heading = document.heading();
        List<Crumb> trail = new ArrayList<>(List.of(new Crumb(texts.get("documents.title"), PATH)));
        if (!heading.kind().isBlank()) {
            trail.add(new Crumb(
                    heading.kind(),
                    Selection.all(PATH)
                            .with(Facets.KIND, Slug.of(heading.kind()))
                            .address()));
        }
        return Page.of(
                        document.manuscript().title(),
                        templates.document(
                                texts,
                                reading,
                                document.force().on(today),
                                Headings.of(document.manuscript().text().body())))
                .under(trail.toArray(Crumb[]::new))
                .describedAs(document.manuscript().text().summary())
                .modifiedAt(document.life().updated())
                .showing(document.subject())
                .as(new Thing.Legislation(
                        heading.kind(),
                        heading.number(),
                        heading.issuer(),
                        heading.issued(),
                        Optional.of(document.force().on(today).force())));
    }

    private Page gone(Document document, Language language) {
        Texts texts = messages.in(language);
        return Page.gone(texts.get("documents.gone"), templates.gone(texts, document))
                .under(new Crumb(texts.get("documents.title"), PATH));
    }
}
