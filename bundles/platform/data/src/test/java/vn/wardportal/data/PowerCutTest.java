package vn.wardportal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Schemas.Script;

/** Whatever was acknowledged is there after a power cut, on a disk that drops what was not forced. */
class PowerCutTest {

    private static final Logger log = LoggerFactory.getLogger(PowerCutTest.class);
    private static final int CUTS = Boolean.getBoolean("long") ? 40 : 5;
    private static final int WRITERS = 4;
    private static final Script SCRIPT =
            new Script("1-note.sql", "create table note (id int primary key, text varchar(2000))");

    @TempDir
    Path folder;

    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger numbers = new AtomicInteger();

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Random random = new Random(554);
        Path file = folder.resolve("portal").toAbsolutePath();
        for (int cut = 1; cut <= CUTS; cut++) {
            writeUntilTheCut(file, random);
            assertEverythingIsThere(file);
        }
        log.info("{} cuts, {} acknowledged writes, none lost", CUTS, acknowledged.size());
        assertThat(acknowledged).hasSizeGreaterThan(CUTS * 10);
    }

    private void writeUntilTheCut(Path file, Random random) throws Exception {
        PowerCut.on();
        Storage storage = new Storage(
                "jdbc:h2:" + PowerCut.SCHEME + ":" + file,
                ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "secret",
                () -> Long.MAX_VALUE);
        new H2Schemas(storage).migrate("news", List.of(SCRIPT));
        ModuleDatabase database = new ModuleDatabase("news", storage);
        AtomicBoolean on = new AtomicBoolean(true);
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(Thread.ofVirtual().start(() -> write(database, on)));
        }
        int target = acknowledged.size() + 10 + random.nextInt(60);
        while (acknowledged.size() < target) {
            Thread.sleep(1);
        }
        PowerCut.cut(random);
        on.set(false);
        for (Thread writer : writers) {
            writer.join();
        }
        try {
            storage.close();
        } catch (RuntimeException e) {
            log.debug("As after any power cut: {}", e.getMessage());
        }
    }

    private void write(ModuleDatabase database, AtomicBoolean on) {
        while (on.get()) {
            int number = numbers.incrementAndGet();
            try {
                database.write(handle ->
                        handle.execute("insert into news.note values (?, ?)", number, "x".repeat(number % 2000)));
                acknowledged.add(number);
            } catch (RuntimeException e) {
                return;
            }
        }
    }

    private void assertEverythingIsThere(Path file) {
        Storage storage = new Storage(
                "jdbc:h2:async:" + file, ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", "secret", () -> Long.MAX_VALUE);
        try {
            List<Integer> found = new ModuleDatabase("news", storage)
                    .read(handle -> handle.createQuery("select id from news.note")
                            .mapTo(Integer.class)
                            .list());
            assertThat(found).containsAll(acknowledged);
        } finally {
            storage.close();
        }
    }
}
