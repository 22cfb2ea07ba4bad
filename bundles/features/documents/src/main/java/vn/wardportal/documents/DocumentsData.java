package vn.wardportal.documents;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.open.Row;

/** The published documents, as open data. When one is in force is given by its days, so that nothing grows stale. */
@Component
@Dataset.Named(name = "van-ban", title = "documents.title", purpose = "documents.data.purpose")
public class DocumentsData implements Dataset {

    private final Documents documents;

    @Activate
    public DocumentsData(@Reference Documents documents) {
        this.documents = documents;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("address", Type.ADDRESS, "documents.data.address"),
                new Column("number", Type.TEXT, "documents.data.number"),
                new Column("kind", Type.TEXT, "documents.data.kind"),
                new Column("summary", Type.TEXT, "documents.data.summary"),
                new Column("issuer", Type.TEXT, "documents.data.issuer"),
                new Column("issued", Type.DATE, "documents.data.issued"),
                new Column("signer", Type.TEXT, "documents.data.signer"),
                new Column("signer_title", Type.TEXT, "documents.data.signerTitle"),
                new Column("field", Type.TEXT, "documents.data.field"),
                new Column("in_force_from", Type.DATE, "documents.data.from"),
                new Column("in_force_no_more_from", Type.DATE, "documents.data.until"),
                new Column("in_force_partly_from", Type.DATE, "documents.data.partly"),
                new Column("published", Type.TIME, "documents.data.published"),
                new Column("body", Type.HTML, "documents.data.body"));
    }

    @Override
    public List<Row> after(long number, int limit) {
        return documents.publishedAfter(number, limit).stream()
                .map(DocumentsData::row)
                .toList();
    }

    @Override
    public Optional<Row> at(String key) {
        return documents
                .at(key)
                .map(Documents.Reading::document)
                .filter(Document::published)
                .map(DocumentsData::row);
    }

    private static Row row(Document document) {
        Heading heading = document.heading();
        return Row.of(document.id(), document.slug())
                .with("address", document.path())
                .with("number", given(heading.number()))
                .with("kind", heading.kind())
                .with("summary", document.manuscript().text().summary())
                .with("issuer", heading.issuer())
                .with("issued", heading.issued())
                .with("signer", given(heading.signer()))
                .with("signer_title", given(heading.signerTitle()))
                .with("field", given(heading.field()))
                .with("in_force_from", document.force().from())
                .with("in_force_no_more_from", document.force().until())
                .with("in_force_partly_from", document.force().partlyFrom())
                .with("published", document.life().published())
                .with("body", document.manuscript().text().body());
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
