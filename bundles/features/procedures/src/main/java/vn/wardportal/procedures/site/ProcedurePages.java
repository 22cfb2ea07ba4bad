package vn.wardportal.procedures.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.list.Selection;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Paper;
import vn.wardportal.api.page.Thing;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.settings.Settings;
import vn.wardportal.api.site.Site;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Slug;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.Facets;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Posting;
import vn.wardportal.procedures.Posting.Standing;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.Procedure.Life;
import vn.wardportal.procedures.desk.ProcedureKind;
import vn.wardportal.procedures.templates.StaticTemplates;
import vn.wardportal.procedures.versions.PartChange;
import vn.wardportal.procedures.versions.Version;
import vn.wardportal.procedures.versions.Versions;

/**
 * The pages of one procedure: what applies today, {@code …/ban/3} another version that was posted, below each
 * {@code …/niem-yet} its notice for the board in the hall, and below another version {@code …/so-sanh} in what it differs.
 */
@Component(service = ProcedurePages.class)
public class ProcedurePages {

    private static final Pattern PATH =
            Pattern.compile("([^/]+)(?:" + Catalogue.VERSION + "([1-9]\\d{0,8}))?(?:/(niem-yet|so-sanh))?");
    private static final String NOTICE = "niem-yet";
    private static final String DIFFERENCE = "so-sanh";

    private final Catalogue catalogue;
    private final Versions versions;
    private final Settings settings;
    private final Site site;
    private final Paper paper;
    private final Messages messages = Messages.of(ProcedurePages.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public ProcedurePages(
            @Reference Catalogue catalogue,
            @Reference Versions versions,
            @Reference Settings settings,
            @Reference Site site,
            @Reference Paper paper) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.settings = settings;
        this.site = site;
        this.paper = paper;
    }

    /** The page at that address below the catalogue's. */
    Page open(Visit visit, LocalDate today) {
        Matcher path = PATH.matcher(visit.path());
        Optional<Procedure> found =
                path.matches() ? catalogue.at(path.group(1)).filter(Procedure::shown) : Optional.empty();
        if (found.isEmpty()) {
            return Page.notFound();
        }
        Texts texts = messages.in(visit.language());
        if (!found.get().published()) {
            return gone(found.get(), texts);
        }
        String what = Optional.ofNullable(path.group(3)).orElse("");
        return path.group(2) == null
                ? present(found.get(), what, texts, today)
                : other(found.get(), Integer.parseInt(path.group(2)), what, texts, today);
    }

    /** The procedure as residents would see it now, for the preview of what is not published. */
    public Page preview(Procedure procedure, LocalDate today) {
        return show(reading(procedure, today, Optional.empty(), Optional.empty(), List.of()), messages.in(Language.VI));
    }

    private Page present(Procedure procedure, String what, Texts texts, LocalDate today) {
        List<Version> all = versions.all(procedure);
        Optional<Version> present = Versions.present(procedure, all, today);
        List<Version> beside = all.stream()
                .filter(version -> version.standing() != Standing.NEVER)
                .filter(version -> !present.equals(Optional.of(version)))
                .toList();
        Reading reading = reading(
                present.map(version -> with(procedure, version)).orElse(procedure),
                today,
                present.map(Version::posting),
                Optional.empty(),
                beside);
        return switch (what) {
            case "" -> show(reading, texts);
            case NOTICE -> notice(reading, texts);
            default -> Page.notFound();
        };
    }

    private Page other(Procedure procedure, int number, String what, Texts texts, LocalDate today) {
        List<Version> all = versions.all(procedure);
        Optional<Version> asked = all.stream()
                .filter(version -> version.number() == number && version.standing() != Standing.NEVER)
                .findFirst();
        Optional<Version> present = Versions.present(procedure, all, today);
        if (asked.isEmpty()) {
            return Page.notFound();
        }
        if (asked.equals(present)) {
            return Page.seeOther(procedure.address() + (what.equals(NOTICE) ? "/" + NOTICE : ""));
        }
        Reading reading = reading(with(procedure, asked.get()), today, asked.map(Version::posting), asked, List.of());
        return switch (what) {
            case DIFFERENCE ->
                difference(reading, present.map(Version::manuscript).orElse(procedure.manuscript()), texts);
            case NOTICE -> notice(reading, texts);
            default -> show(reading, texts);
        };
    }

    /** The procedure stays where it is, whatever address the version had; beside it stands how the version came there. */
    private static Procedure with(Procedure procedure, Version version) {
        Life life = procedure.life();
        return new Procedure(
                procedure.id(),
                procedure.version(),
                version.manuscript().at(procedure.head().slug()),
                new Life(
                        life.state(),
                        life.updated(),
                        life.posted(),
                        life.withdrawal(),
                        version.posting().mark()));
    }

    private Page show(Reading reading, Texts texts) {
        Procedure procedure = reading.procedure();
        return Page.of(title(reading, texts), templates.procedure(texts, reading))
                .under(
                        front(texts),
                        new Crumb(
                                procedure.head().field(),
                                Selection.all(Catalogue.PATH)
                                        .with(
                                                Facets.FIELD,
                                                Slug.of(procedure.head().field()))
                                        .address()))
                .describedAs(texts.get("procedures.about", title(reading, texts)))
                .modifiedAt(reading.other()
                        .map(version -> version.posting().at())
                        .orElse(procedure.life().updated()))
                .showing(ProcedureKind.NAME + "/" + procedure.id())
                .as(new Thing.GovernmentService(
                        procedure.head().code(),
                        procedure.head().field(),
                        procedure.manuscript().words().agency(),
                        String.join(
                                "; ",
                                procedure
                                        .manuscript()
                                        .words()
                                        .applicants()
                                        .lines()
                                        .toList())));
    }

    private static String title(Reading reading, Texts texts) {
        String name = reading.procedure().head().name();
        return reading.other()
                .map(version -> texts.get("procedures.version.title." + version.standing(), name))
                .orElse(name);
    }

    private Page notice(Reading reading, Texts texts) {
        Procedure procedure = reading.procedure();
        return Page.of(
                        texts.get("procedures.notice.of", title(reading, texts)),
                        templates.notice(texts, reading, paper.qr(reading.whole())))
                .under(front(texts), new Crumb(procedure.head().name(), procedure.address()))
                .modifiedAt(procedure.life().updated())
                .showing(ProcedureKind.NAME + "/" + procedure.id());
    }

    private Page difference(Reading reading, Manuscript present, Texts texts) {
        Manuscript asked = reading.procedure().manuscript();
        boolean old = reading.other().orElseThrow().standing() == Standing.PAST;
        List<PartChange> changes =
                old ? PartChange.between(asked, present, texts) : PartChange.between(present, asked, texts);
        return Page.of(
                        texts.get("procedures.version.difference.of", title(reading, texts)),
                        templates.difference(texts, reading, changes))
                .under(
                        front(texts),
                        new Crumb(present.head().name(), reading.procedure().address()))
                .showing(ProcedureKind.NAME + "/" + reading.procedure().id());
    }

    private Page gone(Procedure procedure, Texts texts) {
        return Page.gone(texts.get("procedures.gone"), templates.gone(texts, procedure))
                .under(front(texts));
    }

    private static Crumb front(Texts texts) {
        return new Crumb(texts.get("procedures.title"), Catalogue.PATH);
    }

    private Reading reading(
            Procedure procedure,
            LocalDate today,
            Optional<Posting> proof,
            Optional<Version> other,
            List<Version> beside) {
        String code = procedure.head().code();
        String national = settings.of(ProceduresSettings.class).national();
        boolean known = !code.isEmpty() && national.startsWith("https://") && other.isEmpty();
        return new Reading(
                procedure,
                today,
                known ? Optional.of(national.replace("{ma}", code)) : Optional.empty(),
                site.identity(),
                proof,
                other,
                beside,
                other.isPresent() ? List.of() : catalogue.alike(procedure));
    }
}
