package vn.wardportal.documents.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentDesk;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Document.Life;
import vn.wardportal.documents.Force;
import vn.wardportal.documents.Manuscript;

/** Where documents are entered. */
@Component(service = Desk.class)
public class Desk extends ContentDesk<Document, Manuscript> {

    private static final Force UNKNOWN = new Force(Optional.empty(), Optional.empty(), Optional.empty());

    private final DocumentStore store;

    @Activate
    public Desk(@Reference DocumentStore store) {
        super(store);
        this.store = store;
    }

    /**
     * Keeps a new document as a draft.
     *
     * @throws vn.wardportal.api.content.Refusal if fields lack something, or another has its number, issuer and year
     */
    public Document create(Manuscript manuscript) {
        return insert(manuscript, begun(), false);
    }

    /** The document as it would be with that manuscript, for a preview. */
    public Document sketch(Optional<Document> document, Manuscript manuscript) {
        Life begun = begun();
        return document.orElseGet(() -> new Document(0, 0, "", manuscript, UNKNOWN, begun))
                .with(kind().clean(manuscript));
    }

    /** Keeps what a file brought: new documents as drafts. */
    public int keep(List<Brought<Manuscript>> brought, IntConsumer progress, String hash) {
        Life begun = begun();
        return keep(brought, (handle, clean) -> store.table(handle).insert(clean, begun, false), progress, hash);
    }

    Document insert(Manuscript manuscript, Life life, boolean demo) {
        return insert(manuscript, (handle, clean) -> store.table(handle).insert(clean, life, demo));
    }

    void deleteSamples() {
        deleteAll(handle -> store.table(handle).demo());
    }

    private Life begun() {
        Person writer = Acting.require(Rights.EDIT);
        return Life.begun(writer.name(), store.services().clock().instant());
    }
}
