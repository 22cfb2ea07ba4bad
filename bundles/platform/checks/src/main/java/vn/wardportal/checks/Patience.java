package vn.wardportal.checks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;

/**
 * Waits for a check no longer than a while. Nothing in Java ends code that does not want to end, so each look has a thread
 * of its own that can be left behind, and a check that was left behind too often is not asked again until it came back.
 */
final class Patience implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Patience.class);
    private static final int AT_ONCE = 4;

    private final ExecutorService threads = Executors.newCachedThreadPool(
            work -> Thread.ofPlatform().daemon().name("checks").unstarted(work));
    private final Map<Check, Semaphore> turns = new WeakHashMap<>();
    private final Duration longest;

    Patience(Duration longest) {
        this.longest = longest;
    }

    /** What the check finds; that it could not look, if it failed or did not answer in time. */
    List<Finding> look(Check check, Examined written, long deadline) {
        long wait = Math.min(longest.toNanos(), deadline - System.nanoTime());
        Semaphore turn = turn(check);
        try {
            if (wait <= 0 || !turn.tryAcquire(wait, TimeUnit.NANOSECONDS)) {
                return failed(check);
            }
            return answer(check, started(check, written, turn), wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(check);
        }
    }

    private FutureTask<List<Finding>> started(Check check, Examined written, Semaphore turn) {
        FutureTask<List<Finding>> look = new FutureTask<>(() -> List.copyOf(check.look(written)));
        threads.execute(() -> {
            try {
                look.run();
            } finally {
                // also of a look that was given up before it began
                turn.release();
            }
        });
        return look;
    }

    private static List<Finding> answer(Check check, FutureTask<List<Finding>> look, long wait)
            throws InterruptedException {
        try {
            return look.get(wait, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            log.error("The check {} failed", check.number(), e.getCause());
        } catch (TimeoutException e) {
            log.warn("The check {} did not answer in time", check.number());
        } finally {
            // an ended look does not mind
            look.cancel(true);
        }
        return failed(check);
    }

    private Semaphore turn(Check check) {
        synchronized (turns) {
            return turns.computeIfAbsent(check, none -> new Semaphore(AT_ONCE));
        }
    }

    private static List<Finding> failed(Check check) {
        return List.of(new Found(check.number(), "").inField(Level.ASK, "", "checks.failed", Gate.title(check)));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
