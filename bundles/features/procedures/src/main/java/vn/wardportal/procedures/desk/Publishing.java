package vn.wardportal.procedures.desk;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentPublishing;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.version.Edition;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Posting;
import vn.wardportal.procedures.Procedure;

/** Posts procedures for residents and takes them away; each posting leaves its proof. */
@Component(service = Publishing.class)
public class Publishing extends ContentPublishing<Procedure, Manuscript> {

    private final ProcedureStore store;

    @Activate
    public Publishing(@Reference ProcedureStore store) {
        super(store);
        this.store = store;
    }

    /**
     * Looks whether residents could read that.
     *
     * @throws Refusal if a part is missing that every procedure must have
     */
    public void check(Manuscript manuscript) {
        Refusal.unlessEmpty(ManuscriptMistakes.forResidents(manuscript));
    }

    /** Versions that were posted ahead take their place, once their day has come. */
    void applyDue() {
        store.database().read(handle -> new Postings(handle).due(now())).forEach(this::applyDue);
    }

    private void applyDue(long id) {
        store.database().write(handle -> {
            new Postings(handle).due(id, now()).ifPresent(posting -> apply(handle, id, posting));
            return id;
        });
    }

    private void apply(Handle handle, long id, Posting posting) {
        String subject = store.kind().subject(id);
        ProcedureTable table = store.table(handle);
        Edition decided = store.services()
                .editions()
                .find(subject, posting.edition())
                .orElseThrow(() -> new IllegalStateException(subject + " has no version " + posting.edition()));
        Procedure before = table.claim(id, table.existing(id).version());
        table.take(before, store.kind().manuscript(decided.fields()), posting.release(), posting.mark(), now());
        Procedure after = table.existing(id);
        store.records().note(handle, "apply", after, decided.hash());
        store.services().checks().remember(handle, store.kind().examined(subject, after.manuscript()));
    }

    private Instant now() {
        return store.services().clock().instant();
    }
}
