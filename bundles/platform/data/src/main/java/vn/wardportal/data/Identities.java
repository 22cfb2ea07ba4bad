package vn.wardportal.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers that H2 gives to new rows. Whenever a schema is renamed H2 notes the next number of every table as it is at
 * that moment, without the margin it had kept for itself; after a killed process it would give numbers a second time. So
 * they are compared with the rows whenever the database was opened, before anybody writes.
 */
final class Identities {

    private Identities() {}

    /** Lets every table go on after its highest number. */
    static void restore(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Identity identity : all(statement)) {
                long highest = highest(statement, identity);
                if (highest >= identity.next()) {
                    statement.execute("alter table " + identity.table() + " alter column " + identity.column()
                            + " restart with " + (highest + 1));
                }
            }
        }
    }

    private static List<Identity> all(Statement statement) throws SQLException {
        List<Identity> identities = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                select table_schema, table_name, column_name, identity_base
                from information_schema.columns where is_identity = 'YES'""")) {
            while (rows.next()) {
                identities.add(new Identity(
                        Migrator.quoted(rows.getString(1)) + "." + Migrator.quoted(rows.getString(2)),
                        Migrator.quoted(rows.getString(3)),
                        rows.getLong(4)));
            }
        }
        return identities;
    }

    private static long highest(Statement statement, Identity identity) throws SQLException {
        try (ResultSet rows =
                statement.executeQuery("select max(" + identity.column() + ") from " + identity.table())) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private record Identity(String table, String column, long next) {}
}
