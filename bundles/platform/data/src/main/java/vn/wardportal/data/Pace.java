package vn.wardportal.data;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Holds writers back while the file is copied: H2 copies up to the end of the file, and must not be outrun by it. They
 * write one after the other, the slower the longer it takes, so that any copy ends.
 */
class Pace {

    private static final long SHORTEST_MILLIS = 2;
    private static final long LONGEST_MILLIS = 250;

    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean copying;
    private volatile long begun;

    /** Does it while writers are held back; one copy at a time. */
    synchronized void slow(Runnable copy) {
        begun = System.nanoTime();
        copying = true;
        try {
            copy.run();
        } finally {
            copying = false;
        }
    }

    /** To be called before each write. */
    void keep() {
        if (!copying) {
            return;
        }
        turn.lock();
        try {
            Thread.sleep(millis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            turn.unlock();
        }
    }

    /** A millisecond more for each second that the copy has taken. */
    private long millis() {
        return Math.min(LONGEST_MILLIS, SHORTEST_MILLIS + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
    }
}
