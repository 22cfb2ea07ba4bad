package vn.wardportal.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.page.RememberedEach;

/** Reads whole documents. */
@Component(service = Documents.class)
public class Documents {

    private static final String WHOLE = "select d.*, t.html, t.recipients, t.source from documents.document d"
            + " join documents.document_text t on t.document = d.id where ";

    private static final int ALIKE = 4;

    private final Database database;
    private final RememberedEach<String, List<Headline>> latest;

    @Activate
    public Documents(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        // one more than are shown, for the document itself may be among them
        this.latest = new RememberedEach<>(
                clock, field -> database.read(handle -> new Related(handle).latestOf(field, ALIKE + 1)));
    }

    /** The document of that number, whatever its state. */
    public Optional<Document> find(long id) {
        return database.read(handle -> find(handle, id));
    }

    /** The document of that number, as seen in a transaction. */
    public static Optional<Document> find(Handle handle, long id) {
        return one(handle, handle.createQuery(WHOLE + "d.id = :id").bind("id", id));
    }

    /** The document at that address, whatever its state, with what it names and what names it. */
    Optional<Reading> at(String slug) {
        return database.read(handle -> handle.createQuery(WHOLE + "d.slug = :slug")
                        .bind("slug", slug)
                        .map((row, context) -> kept(handle, row))
                        .findOne())
                .map(reading -> reading.beside(alike(reading.document())));
    }

    /** Published documents of higher numbers, the lowest first, without what they name and their files. */
    List<Document> publishedAfter(long id, int limit) {
        return database.read(handle -> handle.createQuery(WHOLE
                        + "d.state = 'PUBLISHED' and d.id > :id order by d.state, d.id fetch first :limit rows only")
                .bind("id", id)
                .bind("limit", limit)
                .map((row, context) -> Rows.document(row, List.of(), List.of()))
                .list());
    }

    /** The document with what it names and what names it, whether it is kept so or not yet. */
    Reading reading(Document document) {
        Reading reading = database.read(handle -> {
            Related related = new Related(handle);
            return new Reading(document, related.meant(document), related.naming(document.id()), List.of());
        });
        return reading.beside(alike(document));
    }

    /** The document that has that number, issuer and year already, but for one. */
    public Optional<Document> twin(String identity, long except) {
        return database.read(handle -> one(
                handle,
                handle.createQuery(WHOLE + "d.identity = :identity and d.id <> :except")
                        .bind("identity", identity)
                        .bind("except", except)));
    }

    /** The numbers in the portal of all that have number, issuer and year, by these; the latest issued first. */
    public Map<String, Long> identities() {
        return database.read(handle -> handle.createQuery(
                        "select identity, id from documents.document where identity is not null order by issued desc, id desc")
                .reduceRows(new LinkedHashMap<>(), (all, row) -> {
                    all.put(row.getColumn("identity", String.class), row.getColumn("id", Long.class));
                    return all;
                }));
    }

    /** What was entered before in that column, the most used first, to be offered again. */
    public List<String> used(Column column) {
        String name = column.name().toLowerCase(Locale.ROOT);
        return database.read(handle -> handle.createQuery("select " + name + " from documents.document where " + name
                        + " <> '' group by " + name + " order by count(*) desc, " + name + " fetch first 200 rows only")
                .mapTo(String.class)
                .list());
    }

    /** Whether there is no document at all. */
    public boolean empty() {
        return database.read(handle -> handle.createQuery("select not exists (select 1 from documents.document)")
                .mapTo(Boolean.class)
                .one());
    }

    private static Reading kept(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        Related related = new Related(handle);
        List<Related.Named> named = related.named(id);
        List<vn.wardportal.documents.Reference> references =
                named.stream().map(Related.Named::reference).toList();
        return new Reading(Rows.document(row, references, files(handle, id)), named, related.naming(id), List.of());
    }

    /** The latest others of its field. */
    private List<Related.Named> alike(Document document) {
        String field = document.heading().field();
        return field.isBlank()
                ? List.of()
                : latest.get(field).stream()
                        .filter(other -> other.id() != document.id())
                        .limit(ALIKE)
                        .map(other -> new Related.Named(Relation.RELATED, "", Optional.of(other)))
                        .toList();
    }

    private static Optional<Document> one(Handle handle, Query query) {
        return query.map((row, context) ->
                        Rows.document(row, references(handle, row.getLong("id")), files(handle, row.getLong("id"))))
                .findOne();
    }

    private static List<vn.wardportal.documents.Reference> references(Handle handle, long id) {
        return handle.createQuery("select relation, words from documents.reference where document = :id order by place")
                .bind("id", id)
                .map(Rows.REFERENCE)
                .list();
    }

    private static List<Attachment> files(Handle handle, long id) {
        return handle.createQuery("select hash, name, type, bytes, title from documents.attachment"
                        + " where document = :id order by place")
                .bind("id", id)
                .map(Rows.ATTACHMENT)
                .list();
    }

    /** A column whose values are offered again. */
    public enum Column {
        ISSUER,
        SIGNER,
        SIGNER_TITLE,
        PLACE
    }

    /**
     * A document with what stands beside it.
     *
     * @param document the document
     * @param named what it names
     * @param naming what names it
     * @param alike the latest others of its field
     */
    public record Reading(
            Document document, List<Related.Named> named, List<Related.Named> naming, List<Related.Named> alike) {

        Reading beside(List<Related.Named> others) {
            return new Reading(document, named, naming, others);
        }
    }
}
