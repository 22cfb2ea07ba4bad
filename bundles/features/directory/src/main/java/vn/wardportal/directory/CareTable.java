package vn.wardportal.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.content.Tree;

/** The table of who looks at which unit, within one transaction. */
final class CareTable {

    private final Handle handle;

    CareTable(Handle handle) {
        this.handle = handle;
    }

    /** Of each unit that somebody was named for or asked about, by the entry's number. */
    Map<Long, Care> all() {
        return handle
                .createQuery("select * from directory.care")
                .map((row, context) -> Map.entry(row.getLong("entry"), care(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of that unit. */
    Care of(long entry) {
        return handle.createQuery("select * from directory.care where entry = :entry")
                .bind("entry", entry)
                .map((row, context) -> care(row))
                .findOne()
                .orElse(Care.NOBODYS);
    }

    void owner(long entry, OptionalLong account) {
        handle.execute(
                "merge into directory.care (entry, owner) key (entry) values (?, ?)", entry, Tree.nullable(account));
    }

    void confirmed(long entry, String by, Instant now) {
        handle.execute(
                "merge into directory.care (entry, confirmed_at, confirmed_by) key (entry) values (?, ?, ?)",
                entry,
                now.atOffset(ZoneOffset.UTC),
                by);
    }

    void asked(long entry, Instant now) {
        handle.execute(
                "merge into directory.care (entry, asked_at) key (entry) values (?, ?)",
                entry,
                now.atOffset(ZoneOffset.UTC));
    }

    void reminded(long entry, Instant now) {
        handle.execute(
                "merge into directory.care (entry, reminded_at) key (entry) values (?, ?)",
                entry,
                now.atOffset(ZoneOffset.UTC));
    }

    private static Care care(ResultSet row) throws SQLException {
        return new Care(
                Tree.number(row.getObject("owner", Long.class)),
                instant(row, "confirmed_at"),
                row.getString("confirmed_by"),
                instant(row, "asked_at"),
                instant(row, "reminded_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Instant.class));
    }
}
