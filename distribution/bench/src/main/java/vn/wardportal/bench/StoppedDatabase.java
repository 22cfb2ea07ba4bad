package vn.wardportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The database of a portal that does not run. */
final class StoppedDatabase {

    private StoppedDatabase() {}

    /** Executes these statements one after the other. */
    static void execute(Path home, List<String> statements) {
        Path folder = home.resolve("data/db").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:" + folder.resolve("portal"),
                        "PORTAL",
                        Files.readString(folder.resolve("secret")).strip() + "-owner");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot write into " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
    }
}
