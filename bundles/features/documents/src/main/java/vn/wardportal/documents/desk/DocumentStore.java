package vn.wardportal.documents.desk;

import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.content.ContentStore;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Dates;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Manuscript;

/** Where documents are kept. */
@Component(service = DocumentStore.class)
public class DocumentStore extends ContentStore<Document, Manuscript> {

    @Activate
    public DocumentStore(
            @Reference Database database, @Reference ContentServices services, @Reference DocumentKind kind) {
        super(database, services, kind);
    }

    @Override
    public DocumentTable table(Handle handle) {
        return new DocumentTable(handle, today());
    }

    /** Works out anew which documents the day has brought into force, or out of it. */
    int recountDue() {
        return database().write(handle -> new Standing(handle, today()).recountDue());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(services().clock().instant(), Dates.ZONE);
    }
}
