package vn.wardportal.search;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** One thread in the background, in the portal's own name. */
final class Worker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ScheduledExecutorService thread;

    Worker() {
        ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(
                1,
                Thread.ofPlatform()
                        .name("search-index")
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .factory());
        one.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        one.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
        thread = Executors.unconfigurableScheduledExecutorService(one);
    }

    void run(Runnable work) {
        after(Duration.ZERO, work);
    }

    void after(Duration delay, Runnable work) {
        try {
            thread.schedule(() -> safely(work), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            log.debug("The search ends: nothing more is begun");
        }
    }

    void every(Duration rest, Runnable work) {
        thread.scheduleWithFixedDelay(() -> safely(work), rest.toMillis(), rest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether nothing more is to be begun. */
    boolean closed() {
        return thread.isShutdown();
    }

    private static void safely(Runnable work) {
        try {
            Acting.as(Person.PORTAL, work);
        } catch (RuntimeException e) {
            log.error("Work on the search index failed", e);
        }
    }

    /** Lets what goes on end; it looks whether it should. Not interrupted, since that would close the index's files. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("Work on the search index does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
