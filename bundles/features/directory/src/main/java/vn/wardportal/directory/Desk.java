package vn.wardportal.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentDesk;
import vn.wardportal.api.content.Tree;
import vn.wardportal.api.user.Acting;
import vn.wardportal.directory.Entry.State;

/** Where entries are written and put in order. */
@Component(service = Desk.class)
public class Desk extends ContentDesk<Entry, Details> {

    private final EntryStore store;

    @Activate
    public Desk(@Reference EntryStore store) {
        super(store);
        this.store = store;
    }

    /**
     * Keeps a new entry as a draft, the last of its siblings.
     *
     * @param parent the unit above; absent at the top
     * @throws vn.wardportal.api.content.Refusal if fields lack something
     */
    public Entry create(OptionalLong parent, Details details) {
        Acting.require(Rights.EDIT);
        return insert(parent, details, State.DRAFT, false);
    }

    /**
     * Keeps what a file brought, new entries as drafts: all of it, or nothing if one is refused.
     *
     * @param progress is told how many were kept
     * @param hash names the file in the audit
     * @return how many were kept
     * @throws vn.wardportal.api.content.Refusal as {@link #create} and {@link #save} are
     */
    int keep(List<Brought> brought, IntConsumer progress, String hash) {
        Instant now = store.services().clock().instant();
        return together(batch -> {
            List<Entry> kept = new ArrayList<>();
            for (Brought one : brought) {
                kept.add(
                        one.id() == 0
                                ? batch.create(one.details(), (handle, clean) -> store.table(handle)
                                        .insert(one.parent(kept), clean, State.DRAFT, false, now))
                                : batch.save(one.id(), one.version(), one.details()));
                progress.accept(kept.size());
            }
            store.services()
                    .audit()
                    .record(batch.handle(), "directory.import", EntryKind.NAME, kept.size() + " SHA-256 " + hash);
            return kept.size();
        });
    }

    /**
     * What a file brought.
     *
     * @param id number of the entry; 0 if it is new
     * @param version the version that was compared
     * @param unit number of the unit above a new one; absent at the top, and below one that is new itself
     * @param place which of what the file brought is the unit above a new one; absent if it is there
     * @param details what it says now
     */
    record Brought(long id, int version, Optional<Long> unit, Optional<Integer> place, Details details) {

        static Brought fresh(Optional<Long> unit, Optional<Integer> place, Details details) {
            return new Brought(0, 0, unit, place, details);
        }

        static Brought changed(Entry entry, Details details) {
            return new Brought(entry.id(), entry.version(), Optional.empty(), Optional.empty(), details);
        }

        private OptionalLong parent(List<Entry> kept) {
            return Tree.number(unit.or(() -> place.map(at -> kept.get(at).id())).orElse(null));
        }
    }

    /** Moves the entry up (-1) or down (+1) among its siblings. */
    public void shift(long id, int step) {
        Acting.require(Rights.EDIT);
        store.database().write(handle -> {
            Entry entry = store.table(handle).existing(id);
            new Tree(handle, EntryTable.TABLE).shift(id, step);
            store.records().note(handle, "shift", entry);
            return entry;
        });
    }

    /** The entry as it would be saying that, for a preview. */
    Entry sketch(Entry entry, Details details) {
        Acting.require(Rights.EDIT);
        return entry.with(kind().clean(details));
    }

    Entry insert(OptionalLong parent, Details details, State state, boolean demo) {
        return insert(details, (handle, clean) -> store.table(handle)
                .insert(parent, clean, state, demo, store.services().clock().instant()));
    }

    /** From the leaves up; a sample unit that got entries of the ward's own below it stays. */
    void deleteSamples() {
        boolean deleted;
        do {
            deleted = deleteAll(handle -> store.table(handle).demoLeaves());
        } while (deleted);
    }
}
