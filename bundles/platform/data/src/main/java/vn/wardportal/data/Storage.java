package vn.wardportal.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import vn.wardportal.api.data.StorageFull;

/**
 * The one database: a pool that may do everything, a pool whose user can only SELECT, and the way to the disk.
 * Everything a module's class loader could be held by is made per module and lives elsewhere.
 */
public class Storage implements AutoCloseable {

    /** The user who reads; H2's own read-only flag does not keep a connection from inserting. */
    static final String READER = "READER";

    private static final String OWNER = "PORTAL";
    private static final int WRITERS = 12;
    private static final int READERS = 24;
    private static final long PATIENCE_MILLIS = 10_000;
    /** With less room than this, in bytes, nothing is written any more. */
    static final long RESERVE = 64L << 20;

    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final Syncer syncer;
    private final LongSupplier room;
    private final String url;
    private final String secret;
    private final Pace pace = new Pace();
    private final Map<String, ModuleState> states = new ConcurrentHashMap<>();
    private volatile boolean reopened;

    /**
     * Opens the database and makes it if it is not there.
     *
     * @param url where it is, without settings
     * @param settings H2 settings that only the owner may name, each beginning with a semicolon
     * @param secret what the passwords of the database's users are made of; never leaves the machine
     * @param room how many bytes the disk has left
     */
    public Storage(String url, String settings, String secret, LongSupplier room) {
        this.room = room;
        this.url = url;
        this.secret = secret;
        DataSource owner = dataSource(url + settings, OWNER, secret + "-owner");
        this.writers = pool("writers", owner, WRITERS);
        try (Connection connection = writers.getConnection();
                Statement statement = connection.createStatement()) {
            UsedNumbers.skip(connection);
            statement.execute("create user if not exists " + READER + " password '" + secret + "-reader'");
            this.readers = pool("readers", dataSource(url, READER, secret + "-reader"), READERS);
        } catch (SQLException | RuntimeException e) {
            writers.close();
            throw Failures.translated("Cannot make the user who reads", e);
        }
        this.syncer = new Syncer(owner);
    }

    /** A database in memory, for tests. */
    public static Storage inMemory(String name) {
        return new Storage("jdbc:h2:mem:" + name, "", "test", () -> Long.MAX_VALUE);
    }

    /** Name of the module's schema. */
    static String schema(String module) {
        return module.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    ModuleState state(String module) {
        return states.computeIfAbsent(module, ModuleState::new);
    }

    DataSource owner() {
        return writers;
    }

    /** Makes a user who may do nothing yet. */
    void createUser(String user) {
        execute("create user " + Migrator.quoted(user) + " password '" + secret + "-" + user + "'");
    }

    /** Connections of a user made by {@link #createUser}. */
    DataSource user(String user) {
        return dataSource(url, user, secret + "-" + user);
    }

    /** A module's own Jdbi: a shared one would remember the module's classes after it is gone. */
    Jdbi writer() {
        return Jdbi.create(writers);
    }

    Jdbi reader() {
        return Jdbi.create(readers);
    }

    /** Returns once everything committed before is on the disk. */
    void sync() {
        try {
            syncer.sync();
        } catch (SQLException e) {
            throw failed("Cannot bring the database to the disk", e);
        }
    }

    /** To be called before each write. */
    void prepareWrite() {
        requireRoom();
        if (reopened) {
            recount();
        }
        pace.keep();
    }

    /** Has H2 write its whole file, as it is now and compressed, into that new file. */
    void copyTo(Path file) {
        sync();
        pace.slow(() -> execute("backup to '" + file.toAbsolutePath().toString().replace("'", "''") + "'"));
    }

    private synchronized void recount() {
        try (Connection connection = writers.getConnection()) {
            if (reopened) {
                UsedNumbers.skip(connection);
                reopened = false;
            }
        } catch (SQLException e) {
            throw failed("Cannot open the database again", e);
        }
    }

    /** How many bytes the disk has left. */
    long room() {
        return room.getAsLong();
    }

    /**
     * Refuses while the disk is nearly full: H2 closes the database over a write that finds no room, and then nothing
     * can be read either.
     */
    private void requireRoom() {
        long left = room();
        if (left < RESERVE) {
            throw new StorageFull(
                    "The disk is full: %d MiB left".formatted(left >> 20), new IOException("Less than the reserve"));
        }
    }

    /** What the caller is told. If H2 closed the database over it, those who come next find it open again. */
    RuntimeException failed(String attempted, Exception failure) {
        if (Failures.closedDatabase(failure)) {
            reopened = true;
            // The dead connections would call themselves valid, so the pools would keep them.
            writers.getHikariPoolMXBean().softEvictConnections();
            readers.getHikariPoolMXBean().softEvictConnections();
            syncer.reconnect();
        }
        return Failures.translated(attempted, failure);
    }

    void execute(String sql) {
        try (Connection connection = writers.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            // Not the whole text: that of a user holds a password.
            throw failed("Cannot " + sql.replaceFirst(" (password|is) '.*", ""), e);
        }
    }

    /** H2 closes its file with the last connection. */
    @Override
    public void close() {
        readers.close();
        try {
            sync();
        } finally {
            syncer.close();
            writers.close();
        }
    }

    private static DataSource dataSource(String url, String user, String password) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private static HikariDataSource pool(String name, DataSource source, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        return new HikariDataSource(config);
    }
}
