package vn.wardportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.module.Gate.Hold;
import vn.wardportal.api.module.Gate.Stage;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Source;

/** Nobody is ever shown a page from before a write that had been acknowledged when they asked. */
class StalenessTest {

    private static final Pattern SHOWN = Pattern.compile("<h1>(\\d+)</h1>");
    private static final boolean LONG = Boolean.getBoolean("long");
    private static final int ANSWERS = LONG ? 100_000 : 2_000;

    private final RunningSite site = new RunningSite();
    private final Source source = new Source("data:news");
    private final AtomicLong row = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicBoolean done = new AtomicBoolean();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void noAnswerIsOlderThanTheLastWriteAcknowledgedBeforeItWasAskedFor() throws InterruptedException {
        site.give.page("news", "/tin-tuc", visit -> page());

        List<Thread> threads = readers(this::check);
        while (answers.get() < ANSWERS) {
            write(50);
        }
        finish(threads);

        assertThat(wrong).isEmpty();
    }

    @Test
    void swapsUnderAHoldGiveNeitherErrorsNorOldPages() throws InterruptedException {
        AtomicReference<Runnable> removal = new AtomicReference<>(site.give.page("news", "/tin-tuc", visit -> page()));

        List<Thread> threads = readers(this::check);
        for (int swap = 0; swap < 20; swap++) {
            write(20);
            try (Hold hold = site.hold("news", Stage.ALL)) {
                assertThat(hold.drained(Duration.ofSeconds(5))).isTrue();
                removal.get().run();
                Thread.sleep(10);
                removal.set(site.give.page("news", "/tin-tuc", visit -> page()));
            }
        }
        finish(threads);

        assertThat(wrong).isEmpty();
    }

    @Test
    void aStoppedModuleIsNowhereOnceItHasStopped() throws InterruptedException {
        // odd while the module is stopped for certain
        AtomicLong phase = new AtomicLong();
        List<Thread> threads = readers(() -> {
            long before = phase.get();
            int status = site.get("/tin-tuc").statusCode();
            if (before % 2 == 1 && before == phase.get() && status == 200) {
                wrong.add("a page of a stopped module");
            } else if (status == 500) {
                wrong.add("a failure");
            }
        });
        for (int turn = 0; turn < 50; turn++) {
            Runnable removal = site.give.page("news", "/tin-tuc", visit -> page());
            write(5);
            removal.run();
            phase.incrementAndGet();
            Thread.sleep(4);
            phase.incrementAndGet();
        }
        finish(threads);

        assertThat(wrong).isEmpty();
    }

    private Page page() {
        source.read();
        long value = row.get();
        return Page.of("Tin", output -> output.writeContent("<h1>" + value + "</h1>"));
    }

    private void write(int times) throws InterruptedException {
        for (int write = 0; write < times; write++) {
            long value = row.incrementAndGet();
            source.changed();
            acknowledged.set(value);
            if (write % 10 == 0) {
                Thread.sleep(1);
            }
        }
    }

    private void check() {
        long atLeast = acknowledged.get();
        var answer = site.get("/tin-tuc");
        Matcher shown = SHOWN.matcher(answer.body());
        answers.incrementAndGet();
        if (answer.statusCode() != 200 || !shown.find()) {
            wrong.add("status " + answer.statusCode());
        } else if (Long.parseLong(shown.group(1)) < atLeast) {
            wrong.add("shown " + shown.group(1) + " after " + atLeast);
        }
    }

    private List<Thread> readers(Runnable check) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(6);
        List<Thread> threads = new ArrayList<>();
        for (int reader = 0; reader < 6; reader++) {
            threads.add(Thread.ofPlatform().start(() -> {
                ready.countDown();
                while (!done.get()) {
                    check.run();
                }
            }));
        }
        ready.await();
        return threads;
    }

    private void finish(List<Thread> threads) throws InterruptedException {
        done.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
