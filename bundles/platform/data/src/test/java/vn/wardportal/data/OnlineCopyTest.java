package vn.wardportal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.data.Schemas.Script;

/** A copy that is taken while eight write ends, opens like any database and holds whole transactions only. */
class OnlineCopyTest {

    private static final int COPIES = Boolean.getBoolean("long") ? 50 : 3;
    private static final int WRITERS = 8;
    private static final int BETWEEN = 20;
    private static final long LONGEST_SECONDS = 30;

    /** What may be written per copy: on a quick disk the file, and with it each copy, would else grow without end. */
    private static final int ENTRIES_PER_COPY = 60;

    private static final List<Script> TABLES = List.of(new Script("1-tables.sql", """
            create table entry (id varchar(40) primary key, body varchar not null, big clob not null);
            create table counter (writer int primary key, entries int not null);"""));

    @TempDir
    Path folder;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final Semaphore entries = new Semaphore(0);
    private final List<Thread> writers = new ArrayList<>();
    private Storage storage;
    private ModuleDatabase database;

    @BeforeEach
    void open() throws IOException {
        Path file = Files.createDirectory(folder.resolve("db"));
        storage = new DatabaseFile(file).open();
        new H2Schemas(storage).migrate("book", TABLES);
        database = new ModuleDatabase("book", storage);
    }

    @AfterEach
    void close() throws InterruptedException {
        endWriting();
        storage.close();
    }

    @Test
    void copiesTakenUnderLoadAreWhole() throws Exception {
        OnlineCopy copy = copyWhileOthersWrite();
        Map<Path, Set<String>> copies = new LinkedHashMap<>();
        for (int number = 0; number < COPIES; number++) {
            entries.release(ENTRIES_PER_COPY);
            awaitAcknowledged(acknowledged.size() + BETWEEN);
            Set<String> before = Set.copyOf(acknowledged);
            Path zip = folder.resolve("copy-" + number + ".zip");
            copy.write(zip);
            copies.put(zip, before);
        }
        // to look takes longer than to copy, and what is written meanwhile would have to be looked at, too
        endWriting();

        for (Map.Entry<Path, Set<String>> taken : copies.entrySet()) {
            look(unpacked(taken.getKey()), taken.getValue());
        }
        assertThat(copy.bytes()).isPositive();
    }

    @Test
    void aCopyEndsThoughTheFileGrowsWithoutAPause() throws Exception {
        OnlineCopy copy = copyWhileOthersWrite();
        entries.release(Integer.MAX_VALUE / 2);
        awaitAcknowledged(BETWEEN);

        assertThat(secondsOf(() -> copy.write(folder.resolve("copy.zip")))).isLessThan(LONGEST_SECONDS);
    }

    @Test
    void aFolderWithAQuoteInItsNameIsAFolder() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("phường's"));

        new OnlineCopy(storage, odd).write(odd.resolve("copy.zip"));

        assertThat(odd.resolve("copy.zip")).isNotEmptyFile();
    }

    private OnlineCopy copyWhileOthersWrite() {
        for (int number = 0; number < WRITERS; number++) {
            int writer = number;
            writers.add(Thread.ofPlatform().start(() -> work(writer)));
        }
        return new OnlineCopy(storage, new DatabaseFile(folder.resolve("db")).path());
    }

    private void endWriting() throws InterruptedException {
        going.set(false);
        entries.release(WRITERS);
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private static long secondsOf(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    }

    private void awaitAcknowledged(int count) throws InterruptedException {
        while (acknowledged.size() < count) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private void work(int writer) {
        database.write(handle -> handle.execute("insert into book.counter values (?, 0)", writer));
        for (int number = 1; going.get(); number++) {
            entries.acquireUninterruptibly();
            String id = writer + "-" + number;
            int count = number;
            database.write(handle -> enter(handle, writer, id, count));
            acknowledged.add(id);
        }
    }

    private static boolean enter(Handle handle, int writer, String id, int entries) {
        handle.execute("insert into book.entry values (?, ?, ?)", id, "x".repeat(300), "y".repeat(5_000));
        handle.execute("update book.counter set entries = ? where writer = ?", entries, writer);
        return true;
    }

    private Path unpacked(Path zip) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(zip.getFileName() + "-db"));
        try (ZipFile content = new ZipFile(zip.toFile());
                InputStream file = content.getInputStream(content.getEntry("portal.mv.db"))) {
            assertThat(content.size()).isEqualTo(1);
            Files.copy(file, copy.resolve("portal.mv.db"));
        }
        Files.copy(folder.resolve("db/secret"), copy.resolve("secret"));
        return copy;
    }

    private static void look(Path copy, Set<String> before) throws IOException, SQLException {
        String password = Files.readString(copy.resolve("secret")) + "-owner";
        try (Connection opened = DriverManager.getConnection("jdbc:h2:" + copy.resolve("portal"), "PORTAL", password);
                Statement statement = opened.createStatement()) {
            Set<String> ids = new HashSet<>();
            ResultSet rows =
                    statement.executeQuery("select id from book.entry where length(body) = 300 and length(big) = 5000");
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            ResultSet sum = statement.executeQuery("select sum(entries) from book.counter");
            sum.next();

            assertThat(ids).containsAll(before).hasSize(sum.getInt(1));
        }
    }
}
