package vn.wardportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.HandleCallback;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.data.H2Schemas;
import vn.wardportal.data.ModuleDatabase;
import vn.wardportal.data.Storage;

/**
 * The portal's own database in memory, with the tables of the module under test: reads can only SELECT, writes are
 * transactions, and the scripts run as they will in the portal.
 *
 * <pre>{@code
 * private final TestDatabase database = TestDatabase.of(Articles.class);
 *
 * @AfterEach
 * void close() {
 *     database.close();
 * }
 * }</pre>
 */
public final class TestDatabase implements Database, AutoCloseable {

    private final Storage storage;
    private final ModuleDatabase database;

    private TestDatabase(String module, List<Script> scripts) {
        this.storage = Storage.inMemory(module + "-" + UUID.randomUUID());
        new H2Schemas(storage).migrate(module, scripts);
        this.database = new ModuleDatabase(module, storage);
    }

    /** A fresh database with the tables of the module that holds the type; the module is the type's package's last word. */
    public static TestDatabase of(Class<?> type) {
        String name = type.getPackageName();
        return new TestDatabase(name.substring(name.lastIndexOf('.') + 1), scripts(type));
    }

    /** A fresh database with the tables that these scripts make. */
    public static TestDatabase of(String module, List<Script> scripts) {
        return new TestDatabase(module, scripts);
    }

    @Override
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        return database.read(work);
    }

    @Override
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        return database.write(work);
    }

    @Override
    public <T> T writeRelaxed(HandleCallback<T, RuntimeException> work) {
        return database.writeRelaxed(work);
    }

    @Override
    public void close() {
        storage.close();
    }

    private static List<Script> scripts(Class<?> type) {
        try {
            Path classes = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.list(classes.resolve("db"))) {
                return files.filter(file -> file.toString().endsWith(".sql"))
                        .map(TestDatabase::script)
                        .sorted(Comparator.comparingInt(TestDatabase::number))
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("Cannot read db/ beside " + type.getName(), e);
        }
    }

    private static Script script(Path file) {
        try {
            return new Script(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static int number(Script script) {
        return Integer.parseInt(script.name().replaceFirst("-.*", ""));
    }
}
