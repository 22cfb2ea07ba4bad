package vn.wardportal.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.wardportal.api.data.DatabaseCopy;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.api.files.Removals;
import vn.wardportal.backup.snapshot.Inventory;
import vn.wardportal.data.H2Schemas;
import vn.wardportal.data.ModuleDatabase;
import vn.wardportal.data.Storage;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.RecordedAudit;

/** A home with a database on the disk, some files, and the backups of it. */
final class Ward implements AutoCloseable, DatabaseCopy, Removals {

    static final String PASSPHRASE = "hoa tươi Hồ Thị Kỷ";

    final Path home;
    final Storage storage;
    final ModuleDatabase database;
    final FixedClock clock = FixedClock.at("2026-11-24T18:00:00Z");
    final RecordedAudit audit = new RecordedAudit();
    final AtomicInteger holds = new AtomicInteger();
    final Backups backups;
    final As operator = As.named("van", Backups.PERMISSION);

    private final String url;

    Ward(Path home) throws IOException {
        this.home = home;
        put("conf/portal.conf", "port = 8080\n");
        put("data/db/secret", "test\n");
        put("data/files/ab/abcd", "a picture");
        put("data/files/incoming/file1.part", "half");
        put("data/modules/vn.wardportal.news/1.0.0.jar", "a jar");
        put("data/portal.key", "32 bytes");
        put("data/framework/launcher.txt", "facts");
        put("data/portal.lock", "");
        url = "jdbc:h2:async:" + home.resolve("data/db/portal").toAbsolutePath();
        storage = new Storage(url, ";WRITE_DELAY=0", "test", () -> Long.MAX_VALUE);
        String sql;
        try (var script = Backups.class.getResourceAsStream("/db/1-plan.sql")) {
            sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        new H2Schemas(storage).migrate("backup", List.of(new Script("1-plan.sql", sql)));
        database = new ModuleDatabase("backup", storage);
        Path folder = home.resolve("data/backups");
        Inventory inventory = new Inventory(home, home.resolve("data"), folder);
        Making making = new Making("1.0.0", inventory, this, this, () -> "installed news 1.0.0 started\n");
        backups = new Backups(database, audit, clock, making, new Folder(folder));
    }

    Path put(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Override
    public void write(Path file) {
        try (Connection connection = DriverManager.getConnection(url, "PORTAL", "test-owner");
                Statement statement = connection.createStatement()) {
            statement.execute("backup to '" + file + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long bytes() {
        return home.resolve("data/db/portal.mv.db").toFile().length();
    }

    @Override
    public Hold hold() {
        holds.incrementAndGet();
        return holds::decrementAndGet;
    }

    @Override
    public void close() {
        storage.close();
    }
}
