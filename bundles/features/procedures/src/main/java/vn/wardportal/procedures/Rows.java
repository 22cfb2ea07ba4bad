package vn.wardportal.procedures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.workflow.Mark;
import vn.wardportal.procedures.Head.Decision;
import vn.wardportal.procedures.Head.Level;
import vn.wardportal.procedures.Head.Online;
import vn.wardportal.procedures.Head.Validity;
import vn.wardportal.procedures.Procedure.Life;
import vn.wardportal.procedures.Procedure.State;

/** Rows of the tables as records. */
final class Rows {

    static final RowMapper<FormFile> FORM = (row, context) -> new FormFile(
            new StoredFile(
                    row.getString("hash"), row.getString("name"), row.getString("type"), row.getLong("bytes"), 0, 0),
            row.getString("title"));

    static final RowMapper<Entry> ENTRY = (row, context) -> new Entry(
            row.getLong("id"),
            head(row),
            State.valueOf(row.getString("state")),
            instant(row, "updated_at").orElseThrow());

    static final RowMapper<Posting> POSTING = (row, context) -> new Posting(
            row.getLong("release"),
            row.getInt("edition"),
            row.getString("hash"),
            row.getString("decided_by"),
            row.getString("address"),
            instant(row, "posted_at").orElseThrow(),
            day(row, "begins").orElseThrow(),
            instant(row, "ended_at"),
            mark(row));

    private Rows() {}

    static Procedure procedure(ResultSet row, List<FormFile> forms) throws SQLException {
        Manuscript manuscript = new Manuscript(
                head(row),
                words(row),
                Channel.read(row.getString("channels")),
                Paper.read(row.getString("papers")),
                forms);
        return new Procedure(row.getLong("id"), row.getInt("version"), manuscript, life(row));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getString("slug"),
                row.getString("code"),
                row.getString("name"),
                row.getString("field"),
                new Level(Online.valueOf(row.getString("online")), row.getInt("old_level")),
                new Decision(row.getString("decision"), day(row, "decided_on")),
                new Validity(day(row, "valid_from"), day(row, "valid_to")));
    }

    private static Words words(ResultSet row) throws SQLException {
        return new Words(
                row.getString("applicants"),
                row.getString("agency"),
                row.getString("sequence"),
                row.getString("results"),
                row.getString("conditions"),
                row.getString("basis"),
                row.getString("source"),
                day(row, "checked_on"));
    }

    private static Life life(ResultSet row) throws SQLException {
        String reason = row.getString("withdrawn_because");
        return new Life(
                State.valueOf(row.getString("state")),
                instant(row, "updated_at").orElseThrow(),
                instant(row, "posted_at"),
                instant(row, "withdrawn_at").map(at -> new Withdrawal(at, reason == null ? "" : reason)),
                mark(row));
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(row.getBoolean("unreviewed"), row.getString("instead_of"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Instant.class));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
