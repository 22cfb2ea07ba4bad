package vn.wardportal.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Copies a schema within the database into an empty one: its definitions as H2 scripts them, then its rows, then constraints and indexes,
 * which are quicker to make over rows that are there.
 */
class SchemaCopy {

    private static final Pattern FIRST = Pattern.compile("CREATE (SEQUENCE|DOMAIN|((CACHED|MEMORY) )?TABLE)\\b");

    private final String from;
    private final String to;

    SchemaCopy(String from, String to) {
        this.from = from;
        this.to = to;
    }

    void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> later = new ArrayList<>();
            for (String definition : definitions(statement)) {
                if (FIRST.matcher(definition).lookingAt()) {
                    statement.execute(retargeted(definition));
                } else if (!definition.startsWith("CREATE SCHEMA")) {
                    later.add(definition);
                }
            }
            for (String table : tables(statement)) {
                copyRows(statement, table);
            }
            for (String definition : later) {
                statement.execute(retargeted(definition));
            }
        }
    }

    private List<String> definitions(Statement statement) throws SQLException {
        List<String> definitions = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery("script nodata nopasswords nosettings schema " + Migrator.quoted(from))) {
            while (rows.next()) {
                String definition = rows.getString(1).strip();
                if (definition.startsWith("CREATE ") && !definition.startsWith("CREATE USER")
                        || definition.startsWith("ALTER TABLE")) {
                    definitions.add(definition);
                }
            }
        }
        return definitions;
    }

    private List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema = '"
                        + from + "'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private void copyRows(Statement statement, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                select column_name from information_schema.columns
                where is_generated = 'NEVER' and table_schema = '%s' and table_name = '%s' order by ordinal_position""".formatted(from, table.replace("'", "''")))) {
            while (rows.next()) {
                columns.add(Migrator.quoted(rows.getString(1)));
            }
        }
        String list = String.join(", ", columns);
        statement.execute("insert into %s.%s (%s) overriding system value select %s from %s.%s"
                .formatted(
                        Migrator.quoted(to),
                        Migrator.quoted(table),
                        list,
                        list,
                        Migrator.quoted(from),
                        Migrator.quoted(table)));
    }

    /** The definition with the new schema's name, but where the old one's stands in a text. */
    String retargeted(String definition) {
        StringBuilder result = new StringBuilder();
        String[] parts = definition.split("'", -1);
        for (int index = 0; index < parts.length; index++) {
            boolean code = index % 2 == 0;
            result.append(index == 0 ? "" : "'")
                    .append(
                            code
                                    ? parts[index].replace(Migrator.quoted(from) + ".", Migrator.quoted(to) + ".")
                                    : parts[index]);
        }
        return result.toString();
    }
}
