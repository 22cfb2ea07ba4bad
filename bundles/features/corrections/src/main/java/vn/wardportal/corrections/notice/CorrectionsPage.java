package vn.wardportal.corrections.notice;

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
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.corrections.Correction;
import vn.wardportal.corrections.Corrections;
import vn.wardportal.corrections.templates.StaticTemplates;

/** {@code /dinh-chinh}: all corrections, the newest first; {@code /dinh-chinh/3}: one, with all others of its page. */
@Component
@SitePath(path = Correction.PATH, title = "corrections.list.title", parameters = "trang", kept = true, clause = "10.4")
public class CorrectionsPage implements PublicPage {

    static final int PER_PAGE = 20;

    private final Corrections corrections;
    private final Wording wording = new Wording();
    private final Messages messages = Messages.of(CorrectionsPage.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public CorrectionsPage(@Reference Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public Page open(Visit visit) {
        Texts texts = messages.in(visit.language());
        if (visit.path().isEmpty()) {
            return list(texts, visit.pageNumber());
        }
        return visit.path().matches("[1-9]\\d{0,8}")
                ? corrections
                        .number(Integer.parseInt(visit.path()))
                        .map(correction -> one(texts, correction))
                        .orElseGet(Page::notFound)
                : Page.notFound();
    }

    private Page list(Texts texts, int number) {
        int pages = Math.max(1, (corrections.count() + PER_PAGE - 1) / PER_PAGE);
        if (number < 1 || number > pages) {
            return Page.notFound();
        }
        List<Line> lines = corrections.published((number - 1) * PER_PAGE, PER_PAGE).stream()
                .map(correction -> new Line(correction, wording.words(correction.text())))
                .toList();
        String title = texts.get("corrections.list.title");
        return Page.of(title, templates.corrections(texts, lines, number, pages))
                .describedAs(texts.get("corrections.list.purpose"));
    }

    private Page one(Texts texts, Correction correction) {
        List<Correction> history = corrections.of(correction.place().path());
        String title = texts.get(
                "corrections.one.title",
                texts.get(correction.text().kind().key()),
                correction.place().title());
        return Page.of(title, templates.correction(texts, correction, history, Optional.of(title)))
                .under(new Crumb(texts.get("corrections.list.title"), Correction.PATH))
                .describedAs(wording.words(correction.text()))
                .modifiedAt(correction.lifted().orElse(correction.published()));
    }

    /**
     * A line of the list.
     *
     * @param correction what it is about
     * @param words what is said of it
     */
    public record Line(Correction correction, String words) {}
}
