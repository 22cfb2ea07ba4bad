package vn.wardportal.backup.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.h2.Driver;

/**
 * Opens a copy of the database as a portal would and reads every row of it.
 *
 * @param tables how many there are
 * @param rows how many are in them
 * @param audited how many acts the record holds
 */
public record DatabaseCheck(long tables, long rows, long audited) {

    /** The record of acts: as many as the last number says, and the last link is the one noted apart. */
    private static final String CHAIN = """
            select head.number,
                (select count(*) from audit.entry) = head.number
                and (select coalesce(max(number), 0) from audit.entry) = head.number
                and (head.number = 0
                    or (select entry.hash from audit.entry where entry.number = head.number) = head.hash)
            from audit.head""";

    private static final String TABLES = """
            select table_schema, table_name from information_schema.tables
            where table_schema <> 'INFORMATION_SCHEMA' and table_type = 'BASE TABLE'""";

    /**
     * Opens the database in that folder.
     *
     * @throws Unusable if it cannot be opened or read
     */
    public static DatabaseCheck of(Path folder) throws IOException {
        Properties login = new Properties();
        login.setProperty("user", "PORTAL");
        login.setProperty("password", Files.readString(folder.resolve("secret")).strip() + "-owner");
        String url = "jdbc:h2:" + folder.toAbsolutePath().resolve("portal") + ";IFEXISTS=TRUE;LAZY_QUERY_EXECUTION=1";
        try (Connection connection = new Driver().connect(url, login)) {
            List<String> tables = tables(connection);
            long rows = 0;
            for (String table : tables) {
                rows += rows(connection, table);
            }
            return new DatabaseCheck(tables.size(), rows, audited(connection, tables));
        } catch (SQLException e) {
            throw Unusable.damaged("its database cannot be read: " + e.getMessage());
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                tables.add("\"" + found.getString(1) + "\".\"" + found.getString(2) + "\"");
            }
        }
        return tables;
    }

    /** Counted one by one, since "count" would not look at them. */
    private static long rows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            long count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }

    private static long audited(Connection connection, List<String> tables) throws SQLException {
        if (!tables.contains("\"AUDIT\".\"HEAD\"")) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery(CHAIN)) {
            if (!head.next() || !head.getBoolean(2)) {
                throw new SQLException("the record of acts has a gap");
            }
            return head.getLong(1);
        }
    }
}
