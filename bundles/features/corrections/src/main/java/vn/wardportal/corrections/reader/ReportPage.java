package vn.wardportal.corrections.reader;

import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePages;
import vn.wardportal.api.page.SitePages.Standing;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.corrections.Correction;
import vn.wardportal.corrections.Corrections;
import vn.wardportal.corrections.Report;
import vn.wardportal.corrections.templates.StaticTemplates;

/**
 * {@code /bao-loi?trang=/tin-tuc/…}: the form in which a reader says what is wrong on a page; {@code /bao-loi/theo-doi}:
 * where a report stands. A code is never part of an address, so that none is left in a history or a log.
 */
@Component
@SitePath(
        path = ReportPage.PATH,
        title = "corrections.report.title",
        parameters = ReportPage.PAGE,
        listed = false,
        bilingual = true,
        clause = "10.4")
public class ReportPage implements PublicPage {

    static final String PATH = "/bao-loi";
    static final String PAGE = "trang";
    static final String FOLLOW = "theo-doi";
    static final String CODE = "ma";

    private static final int TOO_MANY = 429;

    private final Intake intake;
    private final SitePages pages;
    private final Corrections corrections;
    private final Clock clock;
    private final Messages messages = Messages.of(ReportPage.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public ReportPage(
            @Reference Intake intake,
            @Reference SitePages pages,
            @Reference Corrections corrections,
            @Reference Clock clock) {
        this.intake = intake;
        this.pages = pages;
        this.corrections = corrections;
        this.clock = clock;
    }

    @Override
    public Page open(Visit visit) {
        Texts texts = messages.in(visit.language());
        return switch (visit.path()) {
            case "" ->
                visit.parameter(PAGE)
                        .map(address -> about(texts, address, Filled.NOTHING))
                        .orElseGet(() -> which(texts, "", ""));
            case FOLLOW -> follow(texts, "", "");
            default -> Page.notFound();
        };
    }

    @Override
    public Page submit(Visit visit, Form form) {
        Texts texts = messages.in(visit.language());
        return switch (visit.path()) {
            case "" -> report(texts, form);
            case FOLLOW -> followed(texts, form);
            default -> Page.notFound();
        };
    }

    private Page about(Texts texts, String address, Filled filled) {
        return pages.find(address)
                .map(page -> form(texts, page, filled, ""))
                .orElseGet(() -> unknown(texts, address, filled));
    }

    /** The page is not there, or not here; what was typed about it stays. */
    private Page unknown(Texts texts, String address, Filled filled) {
        String shown = address.length() > 200 ? address.substring(0, 200) + "…" : address;
        return filled.equals(Filled.NOTHING)
                ? which(texts, shown, "corrections.mistake.page").withStatus(422)
                : form(texts, new Standing(shown, "", Optional.empty()), filled, "corrections.mistake.page")
                        .withStatus(422);
    }

    private Page report(Texts texts, Form form) {
        Filled filled = Filled.of(form);
        Optional<Standing> page = pages.find(form.value(PAGE));
        if (page.isEmpty()) {
            return unknown(texts, form.value(PAGE), filled);
        }
        if (!filled.mistakes().isEmpty()) {
            return form(texts, page.get(), filled, "").withStatus(422);
        }
        return intake.take(filled, page.get(), form.sender())
                .map(report -> received(texts, report))
                .orElseGet(() -> form(texts, page.get(), filled, "corrections.mistake.tooMany")
                        .withStatus(TOO_MANY));
    }

    private Page followed(Texts texts, Form form) {
        Intake.Followed followed = intake.follow(form.value(CODE), form.sender());
        return followed.report()
                .map(report -> standing(texts, report))
                .orElseGet(() -> follow(texts, form.value(CODE), followed.why()).withStatus(422));
    }

    private Page which(Texts texts, String address, String mistake) {
        return Page.of(title(texts, "corrections.report.title", mistake), templates.which(texts, address, mistake));
    }

    private Page form(Texts texts, Standing page, Filled filled, String mistake) {
        String wrong = mistake.isEmpty() && !filled.mistakes().isEmpty() ? "corrections.mistakes" : mistake;
        return Page.of(
                title(texts, "corrections.report.title", wrong),
                templates.report(texts, page, filled, mistake, intake.daysKept()));
    }

    private Page received(Texts texts, Report report) {
        return Page.of(texts.get("corrections.received.title"), templates.received(texts, report))
                .under(new Crumb(texts.get("corrections.report.title"), PATH));
    }

    private Page follow(Texts texts, String code, String mistake) {
        String shown = code.length() > 20 ? code.substring(0, 20) : code;
        return Page.of(title(texts, "corrections.follow.title", mistake), templates.follow(texts, shown, mistake))
                .under(new Crumb(texts.get("corrections.report.title"), PATH));
    }

    private Page standing(Texts texts, Report report) {
        Optional<Correction> published = corrections.ofReport(report.id()).stream()
                .filter(correction -> correction.number().isPresent())
                .findFirst();
        boolean late = report.overdue(clock.instant());
        return Page.of(texts.get("corrections.follow.title"), templates.standing(texts, report, published, late))
                .under(new Crumb(texts.get("corrections.report.title"), PATH));
    }

    private static String title(Texts texts, String key, String mistake) {
        return mistake.isEmpty() ? texts.get(key) : texts.get("corrections.error") + " " + texts.get(key);
    }
}
