package vn.wardportal.pages;

import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.content.ContentStore;
import vn.wardportal.api.data.Database;
import vn.wardportal.pages.WebPage.Text;

/** Where pages are kept. */
@Component(service = PageStore.class)
public class PageStore extends ContentStore<WebPage, Text> {

    @Activate
    public PageStore(@Reference Database database, @Reference ContentServices services, @Reference PageKind kind) {
        super(database, services, kind);
    }

    @Override
    public PageTable table(Handle handle) {
        return new PageTable(handle, services().redirects());
    }
}
