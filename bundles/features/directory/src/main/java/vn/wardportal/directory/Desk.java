package vn.wardportal.directory;

import java.util.OptionalLong;
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
