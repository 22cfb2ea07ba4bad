package vn.wardportal.news.desk;

import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.content.ContentStore;
import vn.wardportal.api.data.Database;
import vn.wardportal.news.Article;
import vn.wardportal.news.Manuscript;

/** Where articles are kept. */
@Component(service = ArticleStore.class)
public class ArticleStore extends ContentStore<Article, Manuscript> {

    @Activate
    public ArticleStore(
            @Reference Database database, @Reference ContentServices services, @Reference ArticleKind kind) {
        super(database, services, kind);
    }

    @Override
    public ArticleTable table(Handle handle) {
        return new ArticleTable(handle, services().redirects());
    }
}
