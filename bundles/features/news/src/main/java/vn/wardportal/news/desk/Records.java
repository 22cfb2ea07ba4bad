package vn.wardportal.news.desk;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.files.Files;
import vn.wardportal.news.Article;
import vn.wardportal.news.State;

/** What goes with every act on an article, in its transaction: the audit entry, and who may fetch its files. */
@Component(service = Records.class)
public class Records {

    private final Audit audit;
    private final Files files;

    @Activate
    public Records(@Reference Audit audit, @Reference Files files) {
        this.audit = audit;
        this.files = files;
    }

    void note(Handle handle, String action, Article article) {
        note(handle, action, article, "");
    }

    void note(Handle handle, String action, Article article, String remark) {
        String title = article.text().title();
        audit.record(handle, "news." + action, owner(article), remark.isBlank() ? title : title + ": " + remark);
        files.keep(handle, owner(article), article.manuscript().files(), article.state() == State.PUBLISHED);
    }

    void noteDeleted(Handle handle, Article article) {
        audit.record(handle, "news.delete", owner(article), article.text().title());
        files.keep(handle, owner(article), List.of(), false);
    }

    private static String owner(Article article) {
        return "news.article/" + article.id();
    }
}
