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

    /**
     * Keeps what a file brought, all of it or nothing: new documents as drafts, changed ones as a new version. Residents go on
     * to read what was approved.
     *
     * @param brought what it brought
     * @param progress is told how many are kept
     * @param hash of the file, for the audit
     * @return how many were kept
     * @throws vn.wardportal.api.content.Refusal if one of them was changed meanwhile, or is with somebody else on its way
     */
    public int keep(List<Brought> brought, IntConsumer progress, String hash) {
        Life begun = begun();
        return together(batch -> {
            int kept = 0;
            for (Brought one : brought) {
                if (one.id() == 0) {
                    batch.create(one.manuscript(), (handle, clean) -> store.table(handle)
                            .insert(clean, begun, false));
                } else {
                    batch.save(one.id(), one.version(), one.manuscript());
                }
                progress.accept(++kept);
            }
            store.services()
                    .audit()
                    .record(batch.handle(), "documents.import", DocumentKind.NAME, kept + " SHA-256 " + hash);
            return kept;
        });
    }

    /**
     * A document that a file brought.
     *
     * @param id its number in the portal; 0 if it is new
     * @param version the version that was compared
     * @param manuscript what it says now
     */
    public record Brought(long id, int version, Manuscript manuscript) {}

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
