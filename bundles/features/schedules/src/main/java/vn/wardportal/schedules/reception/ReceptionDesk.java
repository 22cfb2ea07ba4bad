package vn.wardportal.schedules.reception;

import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentDesk;
import vn.wardportal.api.user.Acting;
import vn.wardportal.schedules.Rights;

/** Where receptions are written. */
@Component(service = ReceptionDesk.class)
public class ReceptionDesk extends ContentDesk<Reception, Terms> {

    private final ReceptionStore store;

    @Activate
    public ReceptionDesk(@Reference ReceptionStore store) {
        super(store);
        this.store = store;
    }

    /**
     * Keeps another reception.
     *
     * @throws vn.wardportal.api.content.Refusal if fields lack something
     */
    public Reception create(Terms terms) {
        Acting.require(Rights.EDIT);
        return insert(terms, false);
    }

    /** A sample, which residents read without a decision. */
    public Reception sample(Terms terms) {
        return insert(terms, true);
    }

    private Reception insert(Terms terms, boolean sample) {
        Instant now = store.services().clock().instant();
        return insert(terms, (handle, clean) -> store.table(handle).insert(clean, sample, sample, now));
    }

    /** Takes out the samples. */
    public void deleteSamples() {
        deleteAll(handle -> store.table(handle).samples());
    }
}
