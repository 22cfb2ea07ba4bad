package vn.wardportal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.api.data.WritesPaused;

/** Whatever was acknowledged is there after the process was killed, also while its schema was being replaced. */
class KillTest {

    private static final Logger log = LoggerFactory.getLogger(KillTest.class);
    private static final int KILLS = Boolean.getBoolean("long") ? 40 : 3;
    private static final int WRITERS = 4;
    private static final int AT_LEAST = 20;
    private static final long BETWEEN_UPGRADES_MILLIS = 200;
    private static final String WHOLE = ".";
    private static final Script SCRIPT = new Script("1-note.sql", "create table note (id int primary key)");

    @TempDir
    Path folder;

    private final Set<Integer> acknowledged = new HashSet<>();

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Random random = new Random(554);
        for (int kill = 1; kill <= KILLS; kill++) {
            runUntilKilled(AT_LEAST + random.nextInt(200));
            assertEverythingIsThere();
        }
        log.info("{} kills, {} acknowledged writes, none lost", KILLS, acknowledged.size());
    }

    private void runUntilKilled(int writes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            int before = acknowledged.size();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(WHOLE)) {
                    acknowledged.add(Integer.valueOf(line.substring(0, line.length() - WHOLE.length())));
                }
                if (acknowledged.size() == before + writes) {
                    // Not the process's own method, which would close the stream that is being read.
                    process.toHandle().destroyForcibly();
                }
            }
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(before + writes);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void assertEverythingIsThere() {
        try (Storage storage = new DatabaseFile(folder).open()) {
            new H2Schemas(storage).migrate("news", List.of(SCRIPT));
            List<Integer> found = new ModuleDatabase("news", storage)
                    .read(handle -> handle.createQuery("select id from news.note")
                            .mapTo(Integer.class)
                            .list());
            assertThat(found).containsAll(acknowledged);
        }
    }

    /** The process that is killed: it tells each number once it was written. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws InterruptedException {
            Storage storage = new DatabaseFile(Path.of(arguments[0])).open();
            H2Schemas schemas = new H2Schemas(storage);
            schemas.migrate("news", List.of(SCRIPT));
            ModuleDatabase database = new ModuleDatabase("news", storage);
            AtomicInteger numbers = new AtomicInteger(
                    database.read(handle -> handle.createQuery("select coalesce(max(id), 0) from news.note")
                            .mapTo(Integer.class)
                            .one()));
            for (int writer = 0; writer < WRITERS; writer++) {
                Thread.ofPlatform().start(() -> write(database, numbers));
            }
            while (!Thread.interrupted()) {
                Thread.sleep(BETWEEN_UPGRADES_MILLIS);
                try (var pause = schemas.pauseWrites("news")) {
                    schemas.rehearse("news", List.of(SCRIPT));
                    schemas.discardKept("news");
                    schemas.adopt("news");
                }
            }
        }

        private static void write(ModuleDatabase database, AtomicInteger numbers) {
            while (!Thread.interrupted()) {
                int number = numbers.incrementAndGet();
                try {
                    database.write(handle -> handle.execute("insert into news.note values (?)", number));
                    System.out.println(number + WHOLE);
                } catch (WritesPaused e) {
                    Thread.yield();
                }
            }
        }
    }
}
