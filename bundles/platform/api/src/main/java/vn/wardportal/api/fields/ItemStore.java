package vn.wardportal.api.fields;

import org.jdbi.v3.core.Handle;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.content.ContentStore;
import vn.wardportal.api.data.Database;

/** Where contents of a declared kind are kept. */
final class ItemStore extends ContentStore<Item, Values> {

    private final Declaration declared;
    private final ItemColumns columns;

    ItemStore(Database database, ContentServices services, Declaration declared, ItemKind kind, ItemColumns columns) {
        super(database, services, kind);
        this.declared = declared;
        this.columns = columns;
    }

    @Override
    public ItemTable table(Handle handle) {
        return new ItemTable(handle, declared, columns);
    }
}
