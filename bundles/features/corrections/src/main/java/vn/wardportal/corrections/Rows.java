package vn.wardportal.corrections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.wardportal.corrections.Correction.Act;
import vn.wardportal.corrections.Correction.Kind;
import vn.wardportal.corrections.Correction.Text;
import vn.wardportal.corrections.Report.Claim;
import vn.wardportal.corrections.Report.Due;
import vn.wardportal.corrections.Report.FoundBy;
import vn.wardportal.corrections.Report.Outcome;
import vn.wardportal.corrections.Report.Place;
import vn.wardportal.corrections.Report.Reporter;

/** Rows of the tables as records. */
final class Rows {

    static final RowMapper<Report> REPORT = (row, context) -> new Report(
            row.getLong("id"),
            Optional.ofNullable(row.getString("code")),
            FoundBy.valueOf(row.getString("found_by")),
            place(row, time(row, "page_modified")),
            new Claim(row.getString("wrong"), row.getString("wanted")),
            new Reporter(row.getString("name"), row.getString("contact")),
            row.getObject("received_at", Instant.class),
            new Due(row.getObject("due_at", Instant.class), row.getString("because"), row.getString("basis")),
            new Outcome(
                    Report.State.valueOf(row.getString("state")),
                    row.getString("answer"),
                    row.getString("handler"),
                    time(row, "closed_at")));

    static final RowMapper<Correction> CORRECTION = (row, context) -> new Correction(
            row.getLong("id"),
            row.getLong("report"),
            number(row),
            Correction.State.valueOf(row.getString("state")),
            place(row, Optional.empty()),
            new Text(
                    Kind.valueOf(row.getString("kind")),
                    row.getString("version"),
                    row.getString("wrong"),
                    row.getString("replacement"),
                    row.getString("notice")),
            new Act(
                    row.getString("proposed_by"),
                    row.getString("proposer"),
                    row.getObject("proposed_at", Instant.class)),
            decided(row),
            row.getString("remark"),
            time(row, "lifted_at"));

    private Rows() {}

    /** A moment as a column takes it. */
    static OffsetDateTime column(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Place place(ResultSet row, Optional<Instant> modified) throws SQLException {
        return new Place(
                row.getString("path"),
                row.getString("title"),
                modified,
                row.getString("module"),
                Optional.ofNullable(row.getString("subject")));
    }

    private static Optional<Act> decided(ResultSet row) throws SQLException {
        Optional<Instant> at = time(row, "decided_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Act(row.getString("decided_by"), row.getString("decider"), at.get()));
    }

    private static OptionalInt number(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Instant.class));
    }
}
