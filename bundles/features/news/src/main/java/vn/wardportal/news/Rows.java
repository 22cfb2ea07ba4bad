package vn.wardportal.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.workflow.Mark;
import vn.wardportal.news.Article.Life;

/** Rows of the tables as records. */
final class Rows {

    static final RowMapper<Headline> HEADLINE = (row, context) -> new Headline(
            row.getString("slug"),
            row.getString("category"),
            row.getString("title"),
            row.getString("summary"),
            row.getBoolean("english") ? row.getString("en_title") : "",
            row.getBoolean("english") ? row.getString("en_summary") : "",
            picture(row),
            row.getObject("published_at", Instant.class),
            row.getObject("updated_at", Instant.class));

    static final RowMapper<Attachment> ATTACHMENT = (row, context) -> new Attachment(
            new StoredFile(
                    row.getString("hash"), row.getString("name"), row.getString("type"), row.getLong("bytes"), 0, 0),
            row.getString("title"));

    private Rows() {}

    static Article article(ResultSet row, List<Attachment> attachments) throws SQLException {
        return new Article(
                row.getLong("id"),
                row.getInt("version"),
                new Manuscript(
                        text(row), cover(row), attachments, Consent.readAll(row.getString("consents")), english(row)),
                life(row));
    }

    private static Text text(ResultSet row) throws SQLException {
        return new Text(
                row.getString("slug"),
                row.getString("category"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("html"),
                row.getString("unit"),
                new Origin(
                        Origin.Kind.valueOf(row.getString("origin")),
                        row.getString("origin_name"),
                        row.getString("origin_author"),
                        row.getString("origin_address")));
    }

    private static English english(ResultSet row) throws SQLException {
        return new English(
                row.getString("en_title"),
                row.getString("en_summary"),
                row.getString("en_html"),
                row.getString("en_alt"),
                row.getString("en_caption"),
                row.getString("en_of"));
    }

    private static Optional<Cover> cover(ResultSet row) throws SQLException {
        Optional<StoredFile> picture = picture(row);
        return picture.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cover(
                        picture.get(),
                        row.getString("cover_alt"),
                        row.getString("cover_caption"),
                        row.getString("cover_author")));
    }

    private static Optional<StoredFile> picture(ResultSet row) throws SQLException {
        String hash = row.getString("cover_hash");
        return hash == null
                ? Optional.empty()
                : Optional.of(new StoredFile(
                        hash,
                        row.getString("cover_name"),
                        row.getString("cover_type"),
                        row.getLong("cover_bytes"),
                        row.getInt("cover_width"),
                        row.getInt("cover_height")));
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
