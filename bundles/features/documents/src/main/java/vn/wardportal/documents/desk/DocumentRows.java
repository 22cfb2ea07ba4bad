package vn.wardportal.documents.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.documents.Document.Life;
import vn.wardportal.documents.Heading;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.Reference;

/** Writes documents into their tables, column by column. */
class DocumentRows {

    private static final List<String> PARTS = List.of("attachment", "reference", "document_text");

    private final Handle handle;

    DocumentRows(Handle handle) {
        this.handle = handle;
    }

    /** Answers the number of the new document. */
    long insert(String slug, Manuscript manuscript, Life life, boolean demo) {
        long id = bind(handle.createUpdate("""
                        insert into documents.document (slug, identity, number, number_key, name_key, kind, issuer,
                            issuer_key, place, issued, signer, signer_title, field, secrecy, summary, waiver,
                            effective_from, effective_to, promised, normative, status, state, writer, created_at, updated_at, published_at,
                            version, demo, changed)
                        values (:slug, :identity, :number, :numberKey, :nameKey, :kind, :issuer,
                            :issuerKey, :place, :issued, :signer, :signerTitle, :field, :secrecy, :summary, :waiver,
                            :from, :to, :promised, :normative, 'IN_FORCE', :state, :writer, :created, :updated, :published, 1, :demo, 0)"""), slug, manuscript)
                .bind("state", life.state().name())
                .bind("writer", life.writer())
                .bind("created", at(life.created()))
                .bind("updated", at(life.updated()))
                .bind("published", life.published().map(DocumentRows::at).orElse(null))
                .bind("demo", demo)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        insertParts(id, manuscript);
        return id;
    }

    void update(long id, String slug, Manuscript manuscript, Instant now) {
        bind(handle.createUpdate("""
                        update documents.document set slug = :slug, identity = :identity, number = :number,
                            number_key = :numberKey, name_key = :nameKey, kind = :kind, issuer = :issuer,
                            issuer_key = :issuerKey, place = :place, issued = :issued, signer = :signer,
                            signer_title = :signerTitle, field = :field, secrecy = :secrecy, summary = :summary,
                            waiver = :waiver, effective_from = :from, effective_to = :to, promised = :promised, normative = :normative,
                            updated_at = :updated
                        where id = :id"""), slug, manuscript)
                .bind("updated", at(now))
                .bind("id", id)
                .execute();
        keepParts(id, manuscript);
    }

    /** Writes where it stands, and none of its words; what is thrown away leaves its number to others. */
    void become(long id, Life life, Optional<String> identity) {
        handle.createUpdate("""
                        update documents.document set state = :state, published_at = :published, withdrawn_at = :withdrawn,
                            withdrawn_because = :reason, identity = :identity where id = :id""")
                .bind("state", life.state().name())
                .bind("published", life.published().map(DocumentRows::at).orElse(null))
                .bind(
                        "withdrawn",
                        life.withdrawal()
                                .map(Withdrawal::at)
                                .map(DocumentRows::at)
                                .orElse(null))
                .bind("reason", life.withdrawal().map(Withdrawal::reason).orElse(null))
                .bind("identity", identity.orElse(null))
                .bind("id", id)
                .execute();
    }

    void delete(long id) {
        for (String part : PARTS) {
            handle.execute("delete from documents." + part + " where document = ?", id);
        }
        handle.execute("delete from documents.document where id = ?", id);
    }

    private void keepParts(long id, Manuscript manuscript) {
        for (String part : PARTS) {
            handle.execute("delete from documents." + part + " where document = ?", id);
        }
        insertParts(id, manuscript);
    }

    private void insertParts(long id, Manuscript manuscript) {
        handle.execute(
                "insert into documents.document_text (document, html, recipients, source) values (?, ?, ?, ?)",
                id,
                manuscript.text().body(),
                manuscript.text().recipients(),
                manuscript.text().source());
        int place = 0;
        for (Attachment attachment : manuscript.files()) {
            StoredFile file = attachment.file();
            handle.execute(
                    "insert into documents.attachment (document, place, hash, name, type, bytes, title) values (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    place++,
                    file.hash(),
                    file.name(),
                    file.type(),
                    file.bytes(),
                    attachment.title());
        }
        insertReferences(id, manuscript);
    }

    private void insertReferences(long id, Manuscript manuscript) {
        int place = 0;
        for (Reference reference : manuscript.references()) {
            handle.execute(
                    "insert into documents.reference (document, place, relation, words, cited, issued, naming_issued) values (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    place++,
                    reference.relation().name(),
                    reference.words(),
                    reference.key(),
                    reference.issued().orElse(null),
                    manuscript.heading().issued().orElse(null));
        }
    }

    private static <T extends SqlStatement<T>> T bind(T statement, String slug, Manuscript manuscript) {
        Heading heading = manuscript.heading();
        return statement
                .bind("slug", slug)
                .bind("identity", heading.identity().orElse(null))
                .bind("number", heading.number())
                .bind("numberKey", heading.numberKey())
                .bind("nameKey", Reference.nameKey(name(manuscript)))
                .bind("kind", heading.kind())
                .bind("issuer", heading.issuer())
                .bind("issuerKey", heading.issuerKey())
                .bind("place", heading.place())
                .bind("issued", heading.issued().orElse((LocalDate) null))
                .bind("signer", heading.signer())
                .bind("signerTitle", heading.signerTitle())
                .bind("field", heading.field())
                .bind("secrecy", heading.secrecy().name())
                .bind("summary", manuscript.text().summary())
                .bind("waiver", manuscript.text().waiver())
                .bind("normative", heading.normative())
                .bind("promised", RecipientLine.says(manuscript.text().recipients()))
                .bind("from", manuscript.from().orElse((LocalDate) null))
                .bind("to", manuscript.to().orElse((LocalDate) null));
    }

    /** Laws are named by what they are about: "Luật Công nghệ thông tin". */
    static String name(Manuscript manuscript) {
        String kind = manuscript.heading().kind();
        String summary = manuscript.text().summary();
        return summary.startsWith(kind) ? summary : kind + " " + summary;
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
