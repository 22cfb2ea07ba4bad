package vn.wardportal.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.workflow.Mark;
import vn.wardportal.documents.Document.Life;

/** Rows of the tables as records. */
final class Rows {

    /** The columns of {@link #HEADLINE}. */
    static final String HEADLINE_COLUMNS =
            "d.id, d.slug, d.number, d.kind, d.issuer, d.summary, d.issued, d.status, d.published_at, d.updated_at";

    static final RowMapper<Headline> HEADLINE = (row, context) -> new Headline(
            row.getLong("id"),
            row.getString("slug"),
            row.getString("number"),
            row.getString("kind"),
            row.getString("issuer"),
            row.getString("summary"),
            day(row, "issued"),
            Status.valueOf(row.getString("status")),
            row.getObject("published_at", Instant.class),
            row.getObject("updated_at", Instant.class));

    static final RowMapper<Attachment> ATTACHMENT = (row, context) -> new Attachment(
            new StoredFile(
                    row.getString("hash"), row.getString("name"), row.getString("type"), row.getLong("bytes"), 0, 0),
            row.getString("title"));

    static final RowMapper<Reference> REFERENCE =
            (row, context) -> new Reference(Relation.valueOf(row.getString("relation")), row.getString("words"));

    private Rows() {}

    static Document document(ResultSet row, List<Reference> references, List<Attachment> files) throws SQLException {
        Manuscript.Text text = new Manuscript.Text(
                row.getString("summary"),
                row.getString("html"),
                row.getString("recipients"),
                row.getString("waiver"),
                row.getString("source"));
        Manuscript manuscript = new Manuscript(
                heading(row), text, day(row, "effective_from"), day(row, "effective_to"), references, files);
        return new Document(
                row.getLong("id"), row.getInt("version"), row.getString("slug"), manuscript, force(row), life(row));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static Force force(ResultSet row) throws SQLException {
        return new Force(day(row, "force_from"), day(row, "force_until"), day(row, "force_partly"));
    }

    private static Heading heading(ResultSet row) throws SQLException {
        return new Heading(
                row.getString("number"),
                row.getString("kind"),
                row.getString("issuer"),
                row.getString("place"),
                day(row, "issued"),
                row.getString("signer"),
                row.getString("signer_title"),
                row.getString("field"),
                Secrecy.valueOf(row.getString("secrecy")));
    }

    private static Life life(ResultSet row) throws SQLException {
        String reason = row.getString("withdrawn_because");
        return new Life(
                State.valueOf(row.getString("state")),
                row.getString("writer"),
                row.getObject("created_at", Instant.class),
                row.getObject("updated_at", Instant.class),
                Optional.ofNullable(row.getObject("published_at", Instant.class)),
                Optional.ofNullable(row.getObject("withdrawn_at", Instant.class))
                        .map(time -> new Withdrawal(time, reason == null ? "" : reason)),
                new Mark(row.getBoolean("unreviewed"), row.getString("instead_of")));
    }
}
