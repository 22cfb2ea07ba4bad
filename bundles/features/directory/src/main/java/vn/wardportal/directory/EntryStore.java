package vn.wardportal.directory;

import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.content.ContentStore;
import vn.wardportal.api.data.Database;

/** Where entries are kept. */
@Component(service = EntryStore.class)
public class EntryStore extends ContentStore<Entry, Details> {

    @Activate
    public EntryStore(@Reference Database database, @Reference ContentServices services, @Reference EntryKind kind) {
        super(database, services, kind);
    }

    @Override
    public EntryTable table(Handle handle) {
        return new EntryTable(handle);
    }
}
