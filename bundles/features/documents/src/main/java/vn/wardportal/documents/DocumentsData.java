package vn.wardportal.documents;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.open.Columns;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.open.Row;

/** The published documents, as open data. When one is in force is given by its days, so that nothing grows stale. */
@Component
@Dataset.Named(name = "van-ban", title = "documents.title", purpose = "documents.data.purpose")
public class DocumentsData implements Dataset {

    private static final Columns<Document> COLUMNS = Columns.<Document>of(Document::id, Document::slug)
            .and("address", Type.ADDRESS, "documents.data.address", Document::path)
            .and("number", Type.TEXT, "documents.data.number", document -> document.heading()
                    .number())
            .and("kind", Type.TEXT, "documents.data.kind", document -> document.heading()
                    .kind())
            .and("summary", Type.TEXT, "documents.data.summary", document -> document.manuscript()
                    .text()
                    .summary())
            .and("issuer", Type.TEXT, "documents.data.issuer", document -> document.heading()
                    .issuer())
            .and("issued", Type.DATE, "documents.data.issued", document -> document.heading()
                    .issued())
            .and("signer", Type.TEXT, "documents.data.signer", document -> document.heading()
                    .signer())
            .and("signer_title", Type.TEXT, "documents.data.signerTitle", document -> document.heading()
                    .signerTitle())
            .and("field", Type.TEXT, "documents.data.field", document -> document.heading()
                    .field())
            .and("in_force_from", Type.DATE, "documents.data.from", document -> document.force()
                    .from())
            .and("in_force_no_more_from", Type.DATE, "documents.data.until", document -> document.force()
                    .until())
            .and("in_force_partly_from", Type.DATE, "documents.data.partly", document -> document.force()
                    .partlyFrom())
            .and("published", Type.TIME, "documents.data.published", document -> document.life()
                    .published())
            .and("body", Type.HTML, "documents.data.body", document -> document.manuscript()
                    .text()
                    .body());

    private final Documents documents;

    @Activate
    public DocumentsData(@Reference Documents documents) {
        this.documents = documents;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS.all();
    }

    @Override
    public List<Row> after(long number, int limit) {
        return documents.publishedAfter(number, limit).stream()
                .map(COLUMNS::row)
                .toList();
    }

    @Override
    public Optional<Row> at(String key) {
        return documents
                .at(key)
                .map(Documents.Reading::document)
                .filter(Document::published)
                .map(COLUMNS::row);
    }
}
