package vn.wardportal.procedures.site;

import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Paper;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.settings.Settings;
import vn.wardportal.api.site.Site;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Slug;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.Head;
import vn.wardportal.procedures.ListPage;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.Selection;
import vn.wardportal.procedures.desk.ProcedureKind;
import vn.wardportal.procedures.events.EventPages;
import vn.wardportal.procedures.templates.StaticTemplates;

/**
 * The catalogue at {@code /thu-tuc}: the list by field and words, each procedure below, {@code …/niem-yet} its notice for the
 * board in the hall, {@code su-kien} the life events.
 */
@Component(service = {PublicPage.class, CataloguePage.class})
@SitePath(
        path = Catalogue.PATH,
        title = "procedures.title",
        order = 30,
        parameters = {Selection.WORDS, Selection.FIELD, "trang", EventPages.CHOSEN},
        clause = "6.9",
        kept = true)
public class CataloguePage implements PublicPage {

    private static final String NOTICE = "/niem-yet";

    private final Catalogue catalogue;
    private final EventPages events;
    private final Settings settings;
    private final Site site;
    private final Paper paper;
    private final Clock clock;
    private final Messages messages = Messages.of(CataloguePage.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public CataloguePage(
            @Reference Catalogue catalogue,
            @Reference EventPages events,
            @Reference Settings settings,
            @Reference Site site,
            @Reference Paper paper,
            @Reference Clock clock) {
        this.catalogue = catalogue;
        this.events = events;
        this.settings = settings;
        this.site = site;
        this.paper = paper;
        this.clock = clock;
    }

    @Override
    public Page open(Visit visit) {
        String path = visit.path();
        if (path.isEmpty()) {
            return list(visit);
        }
        if (EventPages.owns(path)) {
            return events.open(visit);
        }
        return path.endsWith(NOTICE)
                ? procedure(visit, path.substring(0, path.length() - NOTICE.length()), true)
                : procedure(visit, path, false);
    }

    @Override
    public Page submit(Visit visit, Form form) {
        return EventPages.owns(visit.path()) ? events.submit(visit, form) : PublicPage.super.submit(visit, form);
    }

    /** The procedure as residents would see it now, for the preview of what is not published. */
    public Page preview(Procedure procedure) {
        return show(procedure, Language.VI);
    }

    private Page list(Visit visit) {
        Texts texts = messages.in(visit.language());
        ListPage page = catalogue.page(Selection.of(visit), visit.pageNumber(), Catalogue.today(clock));
        if (!page.exists()) {
            return Page.of(texts.get("procedures.unknown"), templates.unknown(texts))
                    .withStatus(404);
        }
        return Page.of(texts.get("procedures.title"), templates.list(texts, visit.language(), page, events.all()))
                .describedAs(texts.get("procedures.purpose"));
    }

    private Page procedure(Visit visit, String slug, boolean notice) {
        Optional<Procedure> found = catalogue.at(slug).filter(Procedure::shown);
        if (found.isEmpty()) {
            return Page.notFound();
        }
        Procedure procedure = found.get();
        if (!procedure.published()) {
            return gone(procedure, visit.language());
        }
        return notice ? notice(procedure, visit.language()) : show(procedure, visit.language());
    }

    private Page show(Procedure procedure, Language language) {
        Texts texts = messages.in(language);
        Reading reading = reading(procedure);
        return Page.of(procedure.head().name(), templates.procedure(texts, reading))
                .under(
                        front(texts),
                        new Crumb(
                                procedure.head().field(),
                                new Selection("", Slug.of(procedure.head().field())).address(1)))
                .describedAs(texts.get("procedures.about", procedure.head().name()))
                .modifiedAt(procedure.life().updated())
                .showing(ProcedureKind.NAME + "/" + procedure.id());
    }

    private Page notice(Procedure procedure, Language language) {
        Texts texts = messages.in(language);
        Reading reading = reading(procedure);
        return Page.of(
                        texts.get("procedures.notice.of", procedure.head().name()),
                        templates.notice(texts, reading, paper.qr(reading.whole())))
                .under(front(texts), new Crumb(procedure.head().name(), procedure.address()))
                .modifiedAt(procedure.life().updated())
                .showing(ProcedureKind.NAME + "/" + procedure.id());
    }

    private Page gone(Procedure procedure, Language language) {
        Texts texts = messages.in(language);
        return Page.gone(texts.get("procedures.gone"), templates.gone(texts, procedure))
                .under(front(texts));
    }

    private static Crumb front(Texts texts) {
        return new Crumb(texts.get("procedures.title"), Catalogue.PATH);
    }

    private Reading reading(Procedure procedure) {
        String code = procedure.head().code();
        String national = settings.of(ProceduresSettings.class).national();
        boolean known = !code.isEmpty() && national.startsWith("https://");
        return new Reading(
                procedure,
                procedure.head().validity().on(Catalogue.today(clock)),
                known ? Optional.of(national.replace("{ma}", code)) : Optional.empty(),
                site.identity());
    }

    /**
     * A procedure as residents read it.
     *
     * @param procedure the procedure
     * @param force whether it holds today
     * @param national its address on the national portal, if it has a national code
     * @param ward whose portal this is
     */
    public record Reading(Procedure procedure, Head.Force force, Optional<String> national, SiteIdentity ward) {

        /** Its whole address. */
        public String whole() {
            return "https://" + ward.domain() + procedure.address();
        }

        /** The first line of what comes of it. */
        public String result() {
            return procedure.manuscript().words().results().lines().findFirst().orElse("");
        }
    }
}
