package vn.wardportal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.data.Schemas.Script;

/** Java closes a file under everybody when a thread is interrupted in it; whoever was not must notice nothing. */
class InterruptedThreadsTest {

    private static final Duration LASTS = Duration.ofSeconds(Boolean.getBoolean("long") ? 30 : 4);
    private static final int INTERRUPTED = 8;
    private static final int NOTES = 2_000;
    private static final Script SCRIPT =
            new Script("1-note.sql", "create table note (id int primary key, text varchar(2000))");

    @TempDir
    Path folder;

    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger interrupts = new AtomicInteger();
    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final List<Exception> failures = new CopyOnWriteArrayList<>();

    @Test
    @Timeout(90)
    void othersReadAndWriteOn() throws InterruptedException {
        try (Storage storage = new DatabaseFile(folder).open()) {
            new H2Schemas(storage).migrate("news", List.of(SCRIPT));
            ModuleDatabase database = new ModuleDatabase("news", storage);
            // so that whoever reads reads from the file
            database.write(handle -> handle.execute("set cache_size 64"));
            for (int number = 0; number < NOTES; number++) {
                database.writeRelaxed(handle -> write(handle));
            }
            hammer(database);
            assertThat(failures).isEmpty();
        }
        try (Storage storage = new DatabaseFile(folder).open()) {
            List<Integer> found = new ModuleDatabase("news", storage)
                    .read(handle -> handle.createQuery("select id from news.note")
                            .mapTo(Integer.class)
                            .list());
            assertThat(found).containsAll(acknowledged);
        }
        assertThat(interrupts).hasValueGreaterThan(500);
        assertThat(acknowledged).hasSizeGreaterThan(50);
    }

    private void hammer(ModuleDatabase database) throws InterruptedException {
        AtomicBoolean on = new AtomicBoolean(true);
        List<Thread> disturbed = new ArrayList<>();
        for (int thread = 0; thread < INTERRUPTED; thread++) {
            boolean writes = thread % 4 == 0;
            disturbed.add(Thread.ofPlatform().daemon().start(() -> whileOn(on, database, writes, false)));
        }
        List<Thread> undisturbed = List.of(
                Thread.ofPlatform().daemon().start(() -> whileOn(on, database, true, true)),
                Thread.ofPlatform().daemon().start(() -> whileOn(on, database, false, true)));
        Random random = new Random(554);
        long end = System.nanoTime() + LASTS.toNanos();
        while (System.nanoTime() < end) {
            disturbed.get(random.nextInt(INTERRUPTED)).interrupt();
            interrupts.incrementAndGet();
            if (random.nextInt(50) == 0) {
                // all at once, as when a server stops
                disturbed.forEach(Thread::interrupt);
            }
            Thread.sleep(1);
        }
        on.set(false);
        for (Thread thread : disturbed) {
            thread.join();
        }
        for (Thread thread : undisturbed) {
            thread.join();
        }
    }

    /** @param told whether a failure counts: who was interrupted may have to give up */
    private void whileOn(AtomicBoolean on, ModuleDatabase database, boolean writes, boolean told) {
        Random random = new Random(System.nanoTime());
        while (on.get()) {
            try {
                if (writes) {
                    acknowledged.add(database.write(handle -> write(handle)));
                } else {
                    int number = 1 + random.nextInt(NOTES);
                    database.read(handle -> handle.createQuery("select text from news.note where id = :id")
                            .bind("id", number)
                            .mapTo(String.class)
                            .one());
                }
            } catch (RuntimeException e) {
                if (told) {
                    failures.add(e);
                    return;
                }
            }
            // as whoever is interrupted ends and another takes the next work
            Thread.interrupted();
        }
    }

    private int write(Handle handle) {
        int number = numbers.incrementAndGet();
        handle.execute("insert into news.note values (?, ?)", number, "x".repeat(1_000 + number % 1_000));
        return number;
    }
}
