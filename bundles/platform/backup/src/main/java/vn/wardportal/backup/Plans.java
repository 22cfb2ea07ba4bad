package vn.wardportal.backup;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The tables of this bundle: the plan, and what rehearsals found. */
final class Plans {

    private Plans() {}

    static Plan find(Handle handle) {
        return handle.createQuery("select * from backup.plan")
                .map((row, context) -> new Plan(
                        row.getBoolean("active"),
                        row.getTime("daily_at").toLocalTime(),
                        row.getInt("kept"),
                        row.getTimestamp("since").toInstant(),
                        Optional.ofNullable(row.getTimestamp("done_at")).map(Timestamp::toInstant)))
                .one();
    }

    static void save(Handle handle, boolean active, LocalTime at, int kept, Instant now) {
        handle.createUpdate("update backup.plan set active = :active, daily_at = :at, kept = :kept, since = :now")
                .bind("active", active)
                .bind("at", at)
                .bind("kept", kept)
                .bind("now", now)
                .execute();
    }

    static void done(Handle handle, Instant begun) {
        handle.createUpdate("update backup.plan set done_at = :begun")
                .bind("begun", begun)
                .execute();
    }

    static Map<String, Rehearsed> rehearsals(Handle handle) {
        return handle
                .createQuery("select * from backup.rehearsal")
                .map((row, context) -> Map.entry(
                        row.getString("name"),
                        new Rehearsed(
                                row.getTimestamp("ended_at").toInstant(),
                                row.getBoolean("passed"),
                                row.getString("found"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static void keep(Handle handle, String name, Rehearsed rehearsed) {
        handle.createUpdate(
                        "merge into backup.rehearsal (name, ended_at, passed, found) values (:name, :at, :passed, :found)")
                .bind("name", name)
                .bind("at", rehearsed.at())
                .bind("passed", rehearsed.passed())
                .bind("found", rehearsed.found())
                .execute();
    }

    static void forget(Handle handle, String name) {
        handle.createUpdate("delete from backup.rehearsal where name = :name")
                .bind("name", name)
                .execute();
    }
}
