package vn.wardportal.corrections.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.wardportal.corrections.Report.State;

/**
 * Reports that are alike.
 *
 * @param module whose pages they are about
 * @param receivedOn the day on which they were received
 * @param closedOn the day on which they were answered, if they were
 * @param state what became of them
 * @param late whether they were answered late, or are overdue
 * @param count how many there are
 */
record Tally(String module, LocalDate receivedOn, Optional<LocalDate> closedOn, State state, boolean late, int count) {

    /** What was received since then, counted as it stands now. */
    static List<Tally> since(Handle handle, Instant since, Instant now) {
        return handle.createQuery("""
                        select module, received_on, closed_on, state, late, count(*) reports from (
                            select module, state,
                                formatdatetime(received_at, 'yyyy-MM-dd', 'en', 'Asia/Ho_Chi_Minh') received_on,
                                formatdatetime(closed_at, 'yyyy-MM-dd', 'en', 'Asia/Ho_Chi_Minh') closed_on,
                                coalesce(closed_at, cast(:now as timestamp(3) with time zone)) > due_at late
                            from corrections.report where received_at >= :since) counted
                        group by module, received_on, closed_on, state, late
                        """)
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Tally(
                        row.getString("module"),
                        LocalDate.parse(row.getString("received_on")),
                        Optional.ofNullable(row.getString("closed_on")).map(LocalDate::parse),
                        State.valueOf(row.getString("state")),
                        row.getBoolean("late"),
                        row.getInt("reports")))
                .list();
    }
}
