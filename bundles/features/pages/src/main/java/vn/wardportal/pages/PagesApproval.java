package vn.wardportal.pages;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.pages.WebPage.State;

/** Lets pages go the way of approval: shows them to checks, publishes what was decided. */
@Component
public class PagesApproval implements Approval {

    /** What subjects of pages begin with. */
    static final String KIND = "pages.page";

    private final WebPages pages;
    private final Desk desk;
    private final Publishing publishing;
    private final Examination examination;
    private final Texts texts = Messages.of(PagesApproval.class).in(Language.VI);

    @Activate
    public PagesApproval(
            @Reference WebPages pages,
            @Reference Desk desk,
            @Reference Publishing publishing,
            @Reference Examination examination) {
        this.pages = pages;
        this.desk = desk;
        this.publishing = publishing;
        this.examination = examination;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Paper> paper(String subject) {
        return page(subject)
                .filter(page -> page.state() != State.TRASHED)
                .map(page -> new Paper(
                        desk.written(page).title(), texts.get("pages.title"), PagesAdmin.PATH + "/" + page.id()));
    }

    @Override
    public Examined examined(Edition edition) {
        return examination.of(edition.subject(), TextFields.text(edition.fields()));
    }

    @Override
    public boolean publish(Release release) {
        return page(release.subject())
                .map(page -> publishing.publish(page.id(), release))
                .orElse(false);
    }

    @Override
    public void withdraw(String subject, String reason) {
        page(subject)
                .filter(WebPage::published)
                .ifPresent(page -> publishing.withdraw(page.id(), page.version(), reason));
    }

    private Optional<WebPage> page(String subject) {
        String id = subject.substring(subject.indexOf('/') + 1);
        return subject.startsWith(KIND + "/") && id.matches("\\d{1,18}")
                ? pages.find(Long.parseLong(id))
                : Optional.empty();
    }
}
