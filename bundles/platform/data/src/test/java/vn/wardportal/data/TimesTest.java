package vn.wardportal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Schemas.Script;

/** How long a durable save and the copy of a schema take on this machine's disk; {@code -Dlong=true} measures in full. */
class TimesTest {

    private static final Logger log = LoggerFactory.getLogger(TimesTest.class);
    private static final boolean LONG = Boolean.getBoolean("long");
    private static final int SAVES = LONG ? 2_000 : 100;
    private static final int ROWS = LONG ? 100_000 : 2_000;
    private static final Duration UNBEARABLE = Duration.ofSeconds(10);
    private static final Script FIRST = new Script("1-note.sql", """
            create table note (
                id bigint generated always as identity primary key,
                title varchar(200) not null,
                body varchar(4000) not null
            );
            create index note_title on note (title);
            """);
    private static final Script SECOND =
            new Script("2-pinned.sql", "alter table note add pinned boolean default false");

    @TempDir
    Path folder;

    private Storage storage;
    private H2Schemas schemas;
    private ModuleDatabase database;

    @BeforeEach
    void open() {
        storage = new DatabaseFile(folder).open();
        schemas = new H2Schemas(storage);
        schemas.migrate("news", List.of(FIRST));
        database = new ModuleDatabase("news", storage);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void aDurableSaveIsQuickAloneAndInACrowd() throws InterruptedException {
        for (int crowd : List.of(1, 8, 32)) {
            List<Duration> times = saves(crowd);
            log.info("Durable save, {} at a time: p50 {} ms, p99 {} ms", crowd, at(times, 50), at(times, 99));
            assertThat(times).hasSize(SAVES);
            assertThat(times.getLast()).isLessThan(UNBEARABLE);
        }
    }

    @Test
    void aCopyIsQuickAndWhole() {
        log.info("Copy and migration of an empty schema: {} ms", rehearsal());
        database.write(handle -> handle.execute("insert into news.note (title, body)"
                + " select 'Note ' || x, repeat('text ', 100) from system_range(1, " + ROWS + ")"));
        log.info("Copy and migration of {} rows: {} ms", ROWS, rehearsal());
        long begin = System.nanoTime();
        schemas.adopt("news");
        log.info("Adoption: {} ms", Duration.ofNanos(System.nanoTime() - begin).toMillis());

        assertThat(database.<Integer>read(
                        handle -> handle.createQuery("select count(*) from news.note where pinned = false")
                                .mapTo(Integer.class)
                                .one()))
                .isEqualTo(ROWS);
    }

    private long rehearsal() {
        long begin = System.nanoTime();
        schemas.rehearse("news", List.of(FIRST, SECOND));
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }

    private List<Duration> saves(int crowd) throws InterruptedException {
        List<Duration> times = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger left = new AtomicInteger(SAVES);
        List<Thread> threads = new ArrayList<>();
        for (int index = 0; index < crowd; index++) {
            threads.add(Thread.ofVirtual().start(() -> {
                while (left.getAndDecrement() > 0) {
                    times.add(save());
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        List<Duration> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted;
    }

    private Duration save() {
        long begin = System.nanoTime();
        database.write(handle -> handle.execute("insert into news.note (title, body) values ('A note', 'text')"));
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static long at(List<Duration> sorted, int percent) {
        return sorted.get((sorted.size() - 1) * percent / 100).toMillis();
    }
}
