package vn.wardportal.api.fields;

import java.util.List;
import java.util.function.IntConsumer;
import vn.wardportal.api.content.ContentDesk;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.user.Acting;

/** Where contents of a declared kind are written. */
public final class ItemDesk extends ContentDesk<Item, Values> {

    private final ItemStore store;
    private final ItemKind declared;

    ItemDesk(ItemStore store, ItemKind declared) {
        super(store);
        this.store = store;
        this.declared = declared;
    }

    /**
     * Keeps a new one as a draft.
     *
     * @throws Refusal if it has no title, or fields say what cannot be theirs
     */
    public Item create(Values values) {
        Acting.require(declared.rights().edit());
        return keep(values, false);
    }

    /** Keeps a sample, which residents read at once. */
    Item keep(Values values, boolean sample) {
        return insert(values, (handle, clean) -> store.table(handle)
                .insert(clean, sample, store.services().clock().instant()));
    }

    /** It as it would be with those values, for a preview. */
    Item sketch(Item item, Values values) {
        Acting.require(declared.rights().edit());
        return item.with(declared.clean(values));
    }

    /**
     * Keeps what a file brought, all of it or nothing: new ones as drafts, changed ones as new versions.
     *
     * @param hash of the file, for the audit
     * @return how many
     */
    int keep(List<Brought> brought, IntConsumer progress, String hash) {
        return together(batch -> {
            int kept = 0;
            for (Brought one : brought) {
                if (one.id() == 0) {
                    batch.create(one.values(), (handle, clean) -> store.table(handle)
                            .insert(clean, false, store.services().clock().instant()));
                } else {
                    batch.save(one.id(), one.version(), one.values());
                }
                progress.accept(++kept);
            }
            store.services()
                    .audit()
                    .record(batch.handle(), declared.module() + ".import", declared.name(), kept + " SHA-256 " + hash);
            return kept;
        });
    }

    boolean deleteSamples() {
        return deleteAll(handle -> store.table(handle).samples());
    }

    /**
     * What a file brought.
     *
     * @param id its number; 0 if it is new
     * @param version the version that was compared
     * @param values what it says now
     */
    record Brought(long id, int version, Values values) {}
}
