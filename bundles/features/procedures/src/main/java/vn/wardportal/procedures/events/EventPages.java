package vn.wardportal.procedures.events;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.site.Site;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.templates.StaticTemplates;

/**
 * The life events: what happened, what applies, which case it is, and at the end a check-list of papers to print. Each page
 * has an address of its own, and nothing is kept of who chose what.
 */
@Component(service = EventPages.class)
public class EventPages {

    /** Address of the events on the site. */
    public static final String PATH = Catalogue.PATH + "/su-kien";

    /** The parameter that says what was chosen. */
    public static final String CHOSEN = "chon";

    private static final String OWN = "su-kien";
    private static final String CASES = "truong-hop";
    private static final String LIST = "giay-to";

    private final LifeEvents events;
    private final Catalogue catalogue;
    private final Site site;
    private final Clock clock;
    private final Messages messages = Messages.of(EventPages.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public EventPages(
            @Reference LifeEvents events,
            @Reference Catalogue catalogue,
            @Reference Site site,
            @Reference Clock clock) {
        this.events = events;
        this.catalogue = catalogue;
        this.site = site;
        this.clock = clock;
    }

    /** Whether that path below the catalogue's is one of these pages. */
    public static boolean owns(String path) {
        return path.equals(OWN) || path.startsWith(OWN + "/");
    }

    /** All events, for lists of them. */
    public List<LifeEvent> all() {
        return events.all();
    }

    /** Opens one of the pages. */
    public Page open(Visit visit) {
        Texts texts = messages.in(visit.language());
        String[] parts = visit.path().split("/", 4);
        if (parts.length == 1) {
            return Page.of(texts.get("procedures.events.title"), templates.events(texts, visit.language(), all()))
                    .under(front(texts));
        }
        Choice choice = Choice.read(visit.parameter(CHOSEN).orElse(""));
        return events.find(parts[1])
                .map(event -> switch (parts.length == 2 ? "" : parts.length == 3 ? parts[2] : "/") {
                    case "" -> steps(visit, event, choice, "");
                    case CASES -> cases(visit, event, choice);
                    case LIST -> list(visit, event, choice);
                    default -> Page.notFound();
                })
                .orElseGet(Page::notFound);
    }

    /** Takes what was chosen and leads on. */
    public Page submit(Visit visit, Form form) {
        String[] parts = visit.path().split("/", 4);
        Optional<LifeEvent> event = parts.length == 2 || parts.length == 3 && parts[2].equals(CASES)
                ? events.find(parts[1])
                : Optional.empty();
        return event.map(known -> parts.length == 2 ? chosen(visit, known, form) : cased(known, form))
                .orElseGet(Page::notFound);
    }

    private Page chosen(Visit visit, LifeEvent event, Form form) {
        Choice choice = Choice.read(String.join(",", form.fields().getOrDefault(CHOSEN, List.of())));
        List<Procedure> procedures = procedures(event, choice);
        if (procedures.isEmpty()) {
            return steps(visit, event, choice, "procedures.events.nothing").withStatus(422);
        }
        boolean ask = procedures.stream()
                .anyMatch(procedure -> Choice.occasions(procedure).size() > 1);
        return Page.seeOther(event.address() + "/" + (ask ? CASES : LIST) + "?" + CHOSEN + "=" + choice.written());
    }

    private Page cased(LifeEvent event, Form form) {
        Map<String, Integer> cases = new LinkedHashMap<>();
        for (String code : Choice.read(form.value(CHOSEN)).cases().keySet()) {
            String chosen = form.value("tt-" + code);
            cases.put(code, chosen.matches("\\d{1,2}") ? Integer.parseInt(chosen) : 0);
        }
        return Page.seeOther(event.address() + "/" + LIST + "?" + CHOSEN + "=" + new Choice(cases).written());
    }

    private Page steps(Visit visit, LifeEvent event, Choice choice, String mistake) {
        Texts texts = messages.in(visit.language());
        List<Offer> offers = event.steps().stream()
                .flatMap(step -> posted(List.of(step.code())).stream()
                        .map(procedure ->
                                new Offer(step.when().in(visit.language()), procedure, choice.has(step.code()))))
                .toList();
        String title = event.title().in(visit.language());
        return Page.of(
                        mistake.isEmpty() ? title : texts.get("procedures.error") + " " + title,
                        templates.steps(texts, visit.language(), event, offers, mistake))
                .under(trail(texts));
    }

    private Page cases(Visit visit, LifeEvent event, Choice choice) {
        List<Procedure> procedures = procedures(event, choice);
        if (procedures.isEmpty()) {
            return Page.seeOther(event.address());
        }
        Texts texts = messages.in(visit.language());
        List<Cases> cases = procedures.stream()
                .map(procedure -> new Cases(procedure, Choice.occasions(procedure)))
                .filter(one -> one.occasions().size() > 1)
                .toList();
        return Page.of(
                        texts.get("procedures.events.cases"),
                        templates.cases(texts, visit.language(), event, choice.written(), cases))
                .under(trail(texts));
    }

    private Page list(Visit visit, LifeEvent event, Choice choice) {
        List<Procedure> procedures = procedures(event, choice);
        if (procedures.isEmpty()) {
            return Page.seeOther(event.address());
        }
        Texts texts = messages.in(visit.language());
        List<Dossier> dossiers = procedures.stream()
                .map(procedure -> new Dossier(procedure, choice.papers(procedure)))
                .toList();
        return Page.of(
                        texts.get("procedures.events.list"),
                        templates.checklist(texts, visit.language(), event, dossiers, site.identity()))
                .under(trail(texts));
    }

    /** What was chosen of the event and is posted, in the event's order. */
    private List<Procedure> procedures(LifeEvent event, Choice choice) {
        List<String> codes = event.steps().stream()
                .map(LifeEvent.Step::code)
                .filter(choice::has)
                .toList();
        return posted(codes).stream()
                .sorted(Comparator.comparingInt(
                        procedure -> codes.indexOf(procedure.head().code())))
                .toList();
    }

    private List<Procedure> posted(List<String> codes) {
        return catalogue.posted(codes, Catalogue.today(clock));
    }

    private static Crumb front(Texts texts) {
        return new Crumb(texts.get("procedures.title"), Catalogue.PATH);
    }

    private static Crumb[] trail(Texts texts) {
        return new Crumb[] {front(texts), new Crumb(texts.get("procedures.events.title"), PATH)};
    }
}
