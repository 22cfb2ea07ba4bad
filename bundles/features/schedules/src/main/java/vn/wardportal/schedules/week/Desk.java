package vn.wardportal.schedules.week;

import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentDesk;
import vn.wardportal.api.user.Acting;
import vn.wardportal.schedules.Rights;

/** Where schedules of weeks are written. */
@Component(service = Desk.class)
public class Desk extends ContentDesk<Week, Plan> {

    private final WeekStore store;

    @Activate
    public Desk(@Reference WeekStore store) {
        super(store);
        this.store = store;
    }

    /**
     * Keeps the schedule of another week.
     *
     * @throws vn.wardportal.api.content.Refusal if lines cannot be understood, or the week has a schedule
     */
    public Week create(Plan plan) {
        Acting.require(Rights.EDIT);
        Instant now = store.services().clock().instant();
        return insert(plan, (handle, clean) -> store.table(handle).insert(clean, false, now));
    }

    /**
     * Keeps what a file made of a week, as its draft or as a change of it.
     *
     * @param before the week as it was compared; absent if it has no schedule
     * @param origin what the audit says of the file
     * @throws vn.wardportal.api.content.Refusal as {@link #save} and {@link #create} are
     */
    public Week bring(Optional<Week> before, Plan plan, String origin) {
        Instant now = store.services().clock().instant();
        return together(batch -> {
            Week kept = before.isPresent()
                    ? batch.save(before.get().id(), before.get().version(), plan)
                    : batch.create(plan, (handle, clean) -> store.table(handle).insert(clean, false, now));
            store.services().audit().record(batch.handle(), "schedules.import", kind().subject(kept.id()), origin);
            return kept;
        });
    }

    /** A sample, which residents read without a decision. */
    public Week sample(Plan plan) {
        Instant now = store.services().clock().instant();
        return insert(plan, (handle, clean) -> {
            Week week = store.table(handle).insert(clean, true, now);
            store.table(handle).show(week, clean, now);
            return store.table(handle).existing(week.id());
        });
    }

    /** Takes out the samples. */
    public void deleteSamples() {
        deleteAll(handle -> store.table(handle).samples());
    }
}
