package vn.wardportal.data;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import vn.wardportal.api.data.WritesPaused;
import vn.wardportal.api.page.Source;

/** What outlives a module's bundle while the portal runs: how often its data changed, and whether it takes writes. */
class ModuleState {

    private final String module;
    private final Source source;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private int writing;
    private int pauses;

    ModuleState(String module) {
        this.module = module;
        this.source = new Source("data:" + module);
    }

    Source source() {
        return source;
    }

    void beginWrite() {
        lock.lock();
        try {
            if (pauses > 0) {
                throw new WritesPaused("Module " + module + " is being upgraded, so nothing was written");
            }
            writing++;
        } finally {
            lock.unlock();
        }
    }

    void endWrite() {
        lock.lock();
        try {
            writing--;
            idle.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Refuses writes from now on and waits for those that are going on. */
    void pause() {
        lock.lock();
        try {
            pauses++;
            while (writing > 0) {
                idle.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    void resume() {
        lock.lock();
        try {
            pauses--;
        } finally {
            lock.unlock();
        }
    }
}
