package vn.wardportal.api.content;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.content.Refusal.Reason;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Approval.Release;

/**
 * Brings contents of a kind to residents and takes them away. Every act checks its permission, is audited, and is refused
 * if somebody changed the content since the version that was seen.
 *
 * <pre>{@code
 * @Component(service = Publishing.class)
 * public class Publishing extends ContentPublishing<Warning, Words> {
 *
 *     @Activate
 *     public Publishing(@Reference WarningStore store) {
 *         super(store);
 *     }
 * }
 * }</pre>
 *
 * @param <C> the kind's contents
 * @param <M> what is written
 */
public abstract class ContentPublishing<C extends Content<M>, M> {

    private final ContentStore<C, M> store;
    private final ContentServices services;
    private final Kind<M> kind;
    private final Records<M> records;

    protected ContentPublishing(ContentStore<C, M> store) {
        this.store = store;
        this.services = store.services();
        this.kind = store.kind();
        this.records = store.records();
    }

    /**
     * Lets residents read the version that was decided on.
     *
     * @return false if another version was written since, or it is thrown away or cannot be read where it stands
     * @throws NotPermitted if the version was not released
     * @throws Refusal if it is gone
     */
    public final boolean publish(long id, Release release) {
        if (!services.route().released(release.subject(), release.hash())) {
            throw new NotPermitted(release.subject() + " was not released as " + release.hash());
        }
        return store.database().write(handle -> {
            ContentTable<C, M> table = store.table(handle);
            if (table.done(id, release.number())) {
                return true;
            }
            C before = table.existing(id);
            Optional<Edition> decided = services.editions()
                    .newest(handle, release.subject())
                    .filter(edition -> edition.hash().equals(release.hash()));
            if (before.trashed()
                    || decided.isEmpty()
                    || !table.showable(before, kind.manuscript(decided.get().fields()))) {
                return false;
            }
            show(handle, table.claim(id, before.version()), decided.get(), release);
            return true;
        });
    }

    /** What was published in an emergency was reviewed; who did so is in the route's audit. */
    final void reviewed(long id) {
        store.database().write(handle -> {
            store.table(handle).reviewed(id);
            return id;
        });
    }

    private void show(Handle handle, C before, Edition decided, Release release) {
        ContentTable<C, M> table = store.table(handle);
        table.show(
                before,
                kind.manuscript(decided.fields()),
                release,
                services.clock().instant());
        C after = table.existing(before.id());
        records.note(handle, "publish", after, release.by());
        services.checks().remember(handle, kind.examined(release.subject(), after.manuscript()));
    }

    /**
     * Takes it from residents and tells them why.
     *
     * @throws Refusal if they do not read it
     */
    public final C withdraw(long id, int seen, String reason) {
        Acting.require(kind.rights().withdraw());
        Withdrawal withdrawal = new Withdrawal(services.clock().instant(), reason.strip());
        return act(id, seen, (handle, before) -> {
            require(before.published());
            ContentTable<C, M> table = store.table(handle);
            table.withdraw(before, withdrawal);
            records.note(handle, "withdraw", table.existing(id), withdrawal.reason());
            services.checks().forget(handle, kind.subject(id));
        });
    }

    /**
     * Throws it away; what residents could read stays withdrawn for them.
     *
     * @throws Refusal if they read it, or it is on its way to them
     */
    public final C trash(long id, int seen) {
        Acting.require(kind.rights().discard());
        return act(id, seen, (handle, before) -> {
            kind.rights().requireDiscard(before.shown());
            require(!before.published() && !before.trashed());
            if (services.route().underWay(kind.subject(id))) {
                throw new Refusal(Reason.UNDER_WAY);
            }
            ContentTable<C, M> table = store.table(handle);
            table.trash(before);
            records.note(handle, "trash", table.existing(id));
        });
    }

    /** Takes it out of the trash, as it was. */
    public final C restore(long id, int seen) {
        Acting.require(kind.rights().discard());
        return act(id, seen, (handle, before) -> {
            kind.rights().requireDiscard(before.shown());
            require(before.trashed());
            ContentTable<C, M> table = store.table(handle);
            table.restore(before);
            records.note(handle, "restore", table.existing(id));
        });
    }

    /** Deletes for good what is in the trash. */
    public final void delete(long id, int seen) {
        Acting.require(kind.rights().delete());
        store.database().write(handle -> {
            ContentTable<C, M> table = store.table(handle);
            C before = table.claim(id, seen);
            require(before.trashed());
            table.delete(before);
            records.noteDeleted(handle, before);
            return before;
        });
    }

    private C act(long id, int seen, BiConsumer<Handle, C> work) {
        return store.database().write(handle -> {
            ContentTable<C, M> table = store.table(handle);
            work.accept(handle, table.claim(id, seen));
            return table.existing(id);
        });
    }

    private static void require(boolean fitting) {
        if (!fitting) {
            throw new Refusal(Reason.WRONG_STATE);
        }
    }
}
