package vn.wardportal.suite.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks into the database of a portal that does not run. */
public final class Rows {

    private Rows() {}

    /** The first column of what a query answers. */
    public static List<String> of(Path home, String sql) {
        Path folder = home.resolve("data/db");
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:" + folder.resolve("portal").toAbsolutePath(),
                        "PORTAL",
                        Files.readString(folder.resolve("secret")).strip() + "-owner");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot run " + sql, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
