package vn.wardportal.data;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.h2.tools.Csv;
import vn.wardportal.api.data.Schemas.TableSize;

/** What stands in a schema's tables: counted, and written out. Flyway's own table is left out. */
class SchemaContents {

    private final Storage storage;
    private final OwnedSchemas schemas;

    SchemaContents(Storage storage, OwnedSchemas schemas) {
        this.storage = storage;
        this.schemas = schemas;
    }

    /** Rows of each table in both; nothing if one of the schemas is not there. */
    List<TableSize> sizes(String schema, String kept) {
        if (!schemas.exists(schema) || !schemas.exists(kept)) {
            return List.of();
        }
        return with(statement -> {
            List<TableSize> sizes = new ArrayList<>();
            List<String> before = tables(statement, kept);
            for (String table : tables(statement, schema)) {
                sizes.add(new TableSize(
                        table.toLowerCase(Locale.ROOT),
                        count(statement, schema, table),
                        before.contains(table) ? count(statement, kept, table) : 0));
            }
            return sizes;
        });
    }

    void export(String schema, ZipOutputStream zip) {
        with(statement -> {
            for (String table : tables(statement, schema)) {
                String name = table.toLowerCase(Locale.ROOT);
                zip.putNextEntry(new ZipEntry(name + ".json"));
                json(statement, schema, table, zip);
                zip.closeEntry();
                zip.putNextEntry(new ZipEntry(name + ".csv"));
                csv(statement, schema, table, zip);
                zip.closeEntry();
            }
            return zip;
        });
    }

    private static void json(Statement statement, String schema, String table, OutputStream out)
            throws SQLException, IOException {
        String members = columns(statement, schema, table).stream()
                .map(column -> text(column.name().toLowerCase(Locale.ROOT)) + ": " + column.faithful())
                .collect(Collectors.joining(", "));
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("[");
        try (ResultSet rows =
                statement.executeQuery("select json_object(" + members + ") from " + qualified(schema, table))) {
            for (String separator = "\n"; rows.next(); separator = ",\n") {
                writer.write(separator + rows.getString(1));
            }
        }
        writer.write("\n]\n");
        writer.flush();
    }

    private static void csv(Statement statement, String schema, String table, OutputStream out)
            throws SQLException, IOException {
        String columns = columns(statement, schema, table).stream()
                .map(column -> column.harmless() + " as "
                        + Migrator.quoted(column.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        try (ResultSet rows = statement.executeQuery("select " + columns + " from " + qualified(schema, table))) {
            // H2's writer closes what it writes to. Spreadsheets take UTF-8 for what it is only after the mark.
            Writer writer = new OutputStreamWriter(new KeptOpen(out), StandardCharsets.UTF_8);
            writer.write('\ufeff');
            new Csv().write(writer, rows);
        }
    }

    private static List<String> tables(Statement statement, String schema) throws SQLException {
        return strings(
                statement,
                "select table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema = "
                        + text(schema) + " and table_name <> " + text(Migrator.HISTORY) + " order by table_name");
    }

    private static List<Column> columns(Statement statement, String schema, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select column_name, data_type from information_schema.columns where table_schema = " + text(schema)
                        + " and table_name = " + text(table) + " order by ordinal_position")) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2)));
            }
        }
        return columns;
    }

    private static long count(Statement statement, String schema, String table) throws SQLException {
        return Long.parseLong(strings(statement, "select count(*) from " + qualified(schema, table))
                .getFirst());
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static String qualified(String schema, String table) {
        return Migrator.quoted(schema) + "." + Migrator.quoted(table);
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = storage.owner().getConnection();
                Statement statement = connection.createStatement()) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the tables: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the tables out", e);
        }
    }

    private interface Work<T> {
        T on(Statement statement) throws SQLException, IOException;
    }

    /** A stream that somebody else closes. */
    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private record Column(String name, String type) {

        /** As JSON takes it; bytes would be taken for JSON themselves. */
        String faithful() {
            String quoted = Migrator.quoted(name);
            return type.startsWith("BINARY") ? "rawtohex(" + quoted + ")" : quoted;
        }

        /** As a spreadsheet may show it without calculating anything. */
        String harmless() {
            return type.startsWith("CHARACTER")
                    ? "regexp_replace(" + Migrator.quoted(name) + ", '^([=+@\\t\\r-])', '''$1')"
                    : faithful();
        }
    }
}
