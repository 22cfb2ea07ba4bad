package vn.wardportal.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.open.Columns;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.open.Row;
import vn.wardportal.documents.Manuscript.Text;

/** The published documents, as open data. When one is in force is given by its days, so that nothing grows stale. */
@Component
@Dataset.Named(name = "van-ban", title = "documents.title", purpose = "documents.data.purpose")
public class DocumentsData implements Dataset {

    private static final Columns<Document> COLUMNS = Columns.<Document>of(Document::id, Document::slug)
            .and("address", Type.ADDRESS, "documents.data.address", Document::path)
            .and("document_number", Type.TEXT, "documents.data.number", heading(Heading::number))
            .and("kind", Type.TEXT, "documents.data.kind", heading(Heading::kind))
            .and("summary", Type.TEXT, "documents.data.summary", text(Text::summary))
            .and("issuer", Type.TEXT, "documents.data.issuer", heading(Heading::issuer))
            .and("issued", Type.DATE, "documents.data.issued", heading(Heading::issued))
            .and("signer", Type.TEXT, "documents.data.signer", heading(Heading::signer))
            .and("signer_title", Type.TEXT, "documents.data.signerTitle", heading(Heading::signerTitle))
            .and("field", Type.TEXT, "documents.data.field", heading(Heading::field))
            .and("in_force_from", Type.DATE, "documents.data.from", force(Force::from))
            .and("in_force_no_more_from", Type.DATE, "documents.data.until", force(Force::until))
            .and("in_force_partly_from", Type.DATE, "documents.data.partly", force(Force::partlyFrom))
            .and("published", Type.TIME, "documents.data.published", document -> document.life()
                    .published())
            .and("body", Type.HTML, "documents.data.body", text(Text::body));

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

    private static <V> Function<Document, V> heading(Function<Heading, V> part) {
        return document -> part.apply(document.heading());
    }

    private static <V> Function<Document, V> force(Function<Force, V> part) {
        return document -> part.apply(document.force());
    }

    private static <V> Function<Document, V> text(Function<Text, V> part) {
        return document -> part.apply(document.manuscript().text());
    }
}
