package vn.wardportal.api.content;

import org.jdbi.v3.core.Handle;
import vn.wardportal.api.data.Database;

/**
 * Where contents of a kind are kept: the module's database with the kind's table in it, and what the platform gives. A
 * module has one such component per kind, and each desk of the kind asks for it:
 *
 * <pre>{@code
 * @Component(service = WarningStore.class)
 * public class WarningStore extends ContentStore<Warning, Words> {
 *
 *     @Activate
 *     public WarningStore(@Reference Database database, @Reference ContentServices services, @Reference WarningKind kind) {
 *         super(database, services, kind);
 *     }
 *
 *     @Override
 *     public WarningTable table(Handle handle) {
 *         return new WarningTable(handle);
 *     }
 * }
 * }</pre>
 *
 * @param <C> the kind's contents
 * @param <M> what is written
 */
public abstract class ContentStore<C extends Content<M>, M> {

    private final Database database;
    private final ContentServices services;
    private final Kind<M> kind;
    private final Records<M> records;

    protected ContentStore(Database database, ContentServices services, Kind<M> kind) {
        this.database = database;
        this.services = services;
        this.kind = kind;
        this.records =
                new Records<>(kind, services, (handle, id) -> table(handle).depending(id));
    }

    /** The table, within the transaction of that handle. */
    public abstract ContentTable<C, M> table(Handle handle);

    /** The module's tables. */
    public final Database database() {
        return database;
    }

    /** What the platform gives. */
    public final ContentServices services() {
        return services;
    }

    /** The kind that is kept here. */
    public final Kind<M> kind() {
        return kind;
    }

    /** What goes with every act on its contents. */
    public final Records<M> records() {
        return records;
    }
}
