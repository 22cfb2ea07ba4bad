package vn.wardportal.modules;

import java.time.Duration;
import java.util.Optional;
import org.osgi.framework.BundleException;

/** Work on a module that may hang: done on a thread of its own, and interrupted when it takes too long. */
final class Limited {

    private static final Duration TO_END = Duration.ofSeconds(2);

    private Limited() {}

    /**
     * Waits for the work.
     *
     * @throws BundleException what the work throws, or that it took too long; if it then does not even end when it is
     *     interrupted, its thread goes on: one process cannot end a thread
     */
    static void run(Duration limit, Work work) throws BundleException {
        var outcome = new Outcome();
        Thread thread = Thread.ofPlatform().daemon().name("modules-limited").start(() -> outcome.of(work));
        try {
            if (thread.join(limit)) {
                outcome.tell();
                return;
            }
            thread.interrupt();
            thread.join(TO_END);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
        throw new BundleException("It took longer than " + limit.toSeconds() + " s"
                + (thread.isAlive() ? ", and goes on although it was told to end" : ""));
    }

    /** What is done. */
    interface Work {
        void run() throws BundleException;
    }

    /** What came of it, read by the other thread once this one has ended. */
    private static final class Outcome {

        private Optional<Throwable> thrown = Optional.empty();

        void of(Work work) {
            try {
                work.run();
            } catch (BundleException | RuntimeException | Error e) {
                thrown = Optional.of(e);
            }
        }

        void tell() throws BundleException {
            if (thrown.isPresent()) {
                throw new BundleException(reason(thrown.get()), thrown.get());
            }
        }

        private static String reason(Throwable cause) {
            return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        }
    }
}
