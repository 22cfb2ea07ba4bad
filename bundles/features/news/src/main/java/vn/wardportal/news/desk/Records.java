package vn.wardportal.news.desk;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.version.Editions;
import vn.wardportal.news.Article;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.State;

/** What goes with every act on an article, in its transaction: the audit entry, and who may fetch its files. */
@Component(service = Records.class)
public class Records {

    /** Keeps the files of what was last written apart from those that residents may fetch. */
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

    void note(Handle handle, String action, Article article) {
        note(handle, action, article, "");
    }

    void note(Handle handle, String action, Article article, String remark) {
        String title = article.text().title();
        audit.record(handle, "news." + action, subject(article.id()), remark.isBlank() ? title : title + ": " + remark);
        files.keep(handle, subject(article.id()), article.manuscript().files(), article.state() == State.PUBLISHED);
    }

    /** Something was written that residents do not read yet. */
    void noteWritten(Handle handle, String action, Article article, Manuscript written) {
        audit.record(
                handle, "news." + action, subject(article.id()), written.text().title());
        files.keep(handle, subject(article.id()) + WRITTEN, written.files(), false);
    }

    void noteDeleted(Handle handle, Article article) {
        audit.record(
                handle, "news.delete", subject(article.id()), article.text().title());
        files.keep(handle, subject(article.id()), List.of(), false);
        files.keep(handle, subject(article.id()) + WRITTEN, List.of(), false);
        editions.forget(handle, subject(article.id()));
    }

    /** What an article is called by other modules. */
    static String subject(long id) {
        return NewsApproval.KIND + "/" + id;
    }
}
