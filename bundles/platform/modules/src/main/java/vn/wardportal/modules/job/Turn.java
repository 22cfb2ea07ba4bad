package vn.wardportal.modules.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.WritesPaused;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** One job: when it comes next, and whether it runs. */
final class Turn {

    private static final Logger log = LoggerFactory.getLogger(Turn.class);

    /** The features have their start first. */
    private static final Duration AFTER_START = Duration.ofMinutes(1);

    private static final Duration AGAIN = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofSeconds(10);

    private final String module;
    private final String name;
    private final String title;
    private final Rhythm rhythm;
    private final Job job;
    private final Done done;
    private final Clock clock;
    private final Executor threads;

    private Optional<Instant> next = Optional.empty();
    private Optional<Instant> last = Optional.empty();
    private boolean failed;
    private boolean running;
    private boolean ended;

    Turn(String module, String name, String title, Rhythm rhythm, Job job, Done done, Clock clock, Executor threads) {
        this.module = module;
        this.name = name;
        this.title = title;
        this.rhythm = rhythm;
        this.job = job;
        this.done = done;
        this.clock = clock;
        this.threads = threads;
    }

    synchronized JobRun now() {
        return new JobRun(module, title, rhythm, last, failed, running ? Optional.empty() : next);
    }

    /** Has the job run, if it is due. */
    synchronized void look() {
        if (running || ended) {
            return;
        }
        Instant now = clock.instant();
        if (next.isEmpty()) {
            next = Optional.of(rhythm.daily().isPresent() ? madeUp(now) : rhythm.after(now));
        }
        if (!next.orElseThrow().isAfter(now)) {
            running = true;
            threads.execute(this::run);
        }
    }

    /** The first time of a daily job: the day after it was last done, but not in the first moments of the portal. */
    private Instant madeUp(Instant now) {
        last = done.at();
        if (last.isEmpty()) {
            // It is new: from now on its days count.
            done.keep(now);
        }
        Instant due = rhythm.after(last.orElse(now));
        Instant soon = now.plus(AFTER_START);
        return due.isBefore(soon) ? soon : due;
    }

    private void run() {
        Instant begun = clock.instant();
        try {
            Acting.as(Person.PORTAL, job::run);
            if (rhythm.daily().isPresent()) {
                done.keep(begun);
            }
            over(false, rhythm.after(clock.instant()));
        } catch (WritesPaused e) {
            over(failed, clock.instant().plus(SOON));
        } catch (RuntimeException | LinkageError e) {
            log.error("The job {} of {} failed", name, module, e);
            Instant now = clock.instant();
            over(true, rhythm.daily().map(at -> now.plus(AGAIN)).orElseGet(() -> rhythm.after(now)));
        }
    }

    private synchronized void over(boolean badly, Instant then) {
        running = false;
        failed = badly;
        last = Optional.of(clock.instant());
        next = Optional.of(then);
        notifyAll();
    }

    /** Lets it run no more; waits that long for the run under way, and answers whether it ended. */
    synchronized boolean end(Duration patience) {
        ended = true;
        long until = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toMillis(); running && left > 0; left = (until - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !running;
    }
}
