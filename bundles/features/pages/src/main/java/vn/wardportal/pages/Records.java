package vn.wardportal.pages;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.version.Editions;
import vn.wardportal.pages.WebPage.Text;

/** What goes with every act on a page, in its transaction: the audit entry, and who may fetch its pictures. */
@Component(service = Records.class)
public class Records {

    /** Keeps the pictures of what was last written apart from those that residents may fetch. */
    private static final String WRITTEN = "/written";

    private final Audit audit;
    private final Files files;
    private final Editions editions;

    @Activate
    public Records(@Reference Audit audit, @Reference Files files, @Reference Editions editions) {
        this.audit = audit;
        this.files = files;
        this.editions = editions;
    }

    void note(Handle handle, String action, WebPage page) {
        note(handle, action, page, "");
    }

    void note(Handle handle, String action, WebPage page, String remark) {
        String title = page.text().title();
        audit.record(handle, "pages." + action, subject(page.id()), remark.isBlank() ? title : title + ": " + remark);
        files.keep(handle, subject(page.id()), pictures(page.text()), page.published());
    }

    /** Something was written that residents do not read yet. */
    void noteWritten(Handle handle, String action, WebPage page, Text written) {
        audit.record(handle, "pages." + action, subject(page.id()), written.title());
        files.keep(handle, subject(page.id()) + WRITTEN, pictures(written), false);
    }

    void noteDeleted(Handle handle, WebPage page) {
        audit.record(handle, "pages.delete", subject(page.id()), page.text().title());
        files.keep(handle, subject(page.id()), List.of(), false);
        files.keep(handle, subject(page.id()) + WRITTEN, List.of(), false);
        editions.forget(handle, subject(page.id()));
    }

    /** What a page is called by other modules. */
    static String subject(long id) {
        return PagesApproval.KIND + "/" + id;
    }

    private static List<String> pictures(Text text) {
        return StoredFile.hashesIn(text.body()).toList();
    }
}
