package vn.wardportal.web.gate;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import vn.wardportal.api.module.Gate.Stage;

/**
 * The doors of all modules: who is inside, which door is held, and who waits, each as an entry in a queue and without a
 * thread. All doors are shut until the portal has started.
 */
public final class Doors {

    /** How many wait at most; the next one is refused. */
    public static final int WAITING_ROOM = 1_000;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Door> doors = new HashMap<>();
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private final Later later;
    private boolean started;

    /** Runs work after a while. */
    public interface Later {
        void run(Runnable work, Duration delay);
    }

    private record Waiting(Visitor visitor, long since) {}

    public Doors(Later later) {
        this.later = later;
    }

    /** Lets the visitor in at once, or keeps or refuses them and sees to what follows. */
    public Optional<Pass> enter(Visitor visitor) {
        synchronized (this) {
            if (!mustWait(visitor)) {
                visitor.modules().forEach(module -> door(module).enter(visitor.form()));
                return Optional.of(once(() -> leave(visitor)));
            }
            if (waiting.size() < WAITING_ROOM) {
                waiting.add(new Waiting(visitor, System.nanoTime()));
                later.run(this::refuseTheImpatient, PATIENCE);
                return Optional.empty();
            }
        }
        visitor.refused().run();
        return Optional.empty();
    }

    private boolean mustWait(Visitor visitor) {
        return !started
                || visitor.modules().stream().anyMatch(module -> door(module).heldFor(visitor.form()));
    }

    private synchronized void leave(Visitor visitor) {
        visitor.modules().forEach(module -> {
            Door door = door(module);
            door.leave(visitor.form());
            forgetIfIdle(module, door);
        });
        notifyAll();
    }

    /** Opens all doors: the portal has started. */
    public void open() {
        synchronized (this) {
            started = true;
        }
        admit();
    }

    /** Holds a module's door; undone by {@link #release}. */
    public synchronized void hold(String module, Stage stage) {
        door(module).hold(stage);
    }

    /** Ends one hold and lets in those who can go now, in the order they came. */
    public void release(String module, Stage stage) {
        synchronized (this) {
            Door door = door(module);
            door.release(stage);
            forgetIfIdle(module, door);
        }
        admit();
    }

    /** Waits until nobody is inside who the stage keeps out from now on. */
    public synchronized boolean drained(String module, Stage stage, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (door(module).busy(stage)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private void admit() {
        List<Visitor> admitted = new ArrayList<>();
        synchronized (this) {
            waiting.removeIf(entry -> !mustWait(entry.visitor) && admitted.add(entry.visitor));
        }
        admitted.forEach(visitor -> visitor.again().run());
    }

    private void refuseTheImpatient() {
        long limit = System.nanoTime() - PATIENCE.toNanos();
        List<Visitor> refused = new ArrayList<>();
        synchronized (this) {
            waiting.removeIf(entry -> entry.since - limit <= 0 && refused.add(entry.visitor));
        }
        refused.forEach(visitor -> visitor.refused().run());
    }

    /** How many wait. */
    public synchronized int waiting() {
        return waiting.size();
    }

    private Door door(String module) {
        return doors.computeIfAbsent(module, name -> new Door());
    }

    private void forgetIfIdle(String module, Door door) {
        if (door.idle()) {
            doors.remove(module);
        }
    }

    private static Pass once(Runnable work) {
        return new Pass() {
            private boolean closed;

            @Override
            public void close() {
                if (!closed) {
                    closed = true;
                    work.run();
                }
            }
        };
    }
}
