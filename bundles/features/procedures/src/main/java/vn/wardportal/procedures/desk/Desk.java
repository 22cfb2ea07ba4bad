package vn.wardportal.procedures.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentDesk;
import vn.wardportal.api.user.Acting;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.Procedure.State;

/** Where procedures are written. */
@Component(service = Desk.class)
public class Desk extends ContentDesk<Procedure, Manuscript> {

    private final ProcedureStore store;

    @Activate
    public Desk(@Reference ProcedureStore store) {
        super(store);
        this.store = store;
    }

    /**
     * Keeps a new procedure as a draft.
     *
     * @throws vn.wardportal.api.content.Refusal if fields lack something
     */
    public Procedure create(Manuscript manuscript) {
        Acting.require(Rights.EDIT);
        return insert(manuscript, State.DRAFT, false);
    }

    /** The procedure as it would be with that manuscript, for a preview. */
    public Procedure sketch(Optional<Procedure> procedure, Manuscript manuscript) {
        Acting.require(Rights.EDIT);
        Manuscript clean = kind().clean(manuscript);
        return procedure
                .map(known -> known.with(clean))
                .orElseGet(
                        () -> Procedure.unkept(clean, store.services().clock().instant()));
    }

    /** Keeps what a file brought: new procedures as drafts. */
    public int keep(List<Brought<Manuscript>> brought, IntConsumer progress, String hash) {
        return keep(brought, (handle, clean) -> insert(handle, clean, State.DRAFT, false), progress, hash);
    }

    Procedure insert(Manuscript manuscript, State state, boolean demo) {
        return insert(manuscript, (handle, clean) -> insert(handle, clean, state, demo));
    }

    private Procedure insert(Handle handle, Manuscript manuscript, State state, boolean demo) {
        return store.table(handle)
                .insert(manuscript, state, demo, store.services().clock().instant());
    }

    void deleteSamples() {
        deleteAll(handle -> store.table(handle).demo());
    }
}
