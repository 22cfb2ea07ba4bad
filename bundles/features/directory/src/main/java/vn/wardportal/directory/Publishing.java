package vn.wardportal.directory;

import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentPublishing;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.content.Tree;
import vn.wardportal.api.content.TreeGround;

/** Brings entries to residents and takes them away. What stands below a unit that is withdrawn is not shown either. */
@Component(service = Publishing.class)
public class Publishing extends ContentPublishing<Entry, Details> {

    private final EntryStore store;

    @Activate
    public Publishing(@Reference EntryStore store) {
        super(store);
        this.store = store;
    }

    /**
     * Looks whether residents could read that there.
     *
     * @param parent the unit above; absent at the top
     * @throws Refusal if fields lack something, or residents never read the unit above
     */
    void check(OptionalLong parent, Details details) {
        Refusal.unlessEmpty(DetailsMistakes.forResidents(details.clean()));
        if (!store.database().read(handle -> new Tree(handle, EntryTable.TABLE).belowShown(parent))) {
            throw new Refusal(TreeGround.ABOVE_UNPUBLISHED);
        }
    }
}
