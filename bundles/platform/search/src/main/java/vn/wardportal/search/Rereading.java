package vn.wardportal.search;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Remembers whose files are still being read; what stands beside them is found already. */
final class Rereading {

    private static final Duration LATER = Duration.ofSeconds(3);

    private final Worker worker;
    private final Consumer<String> put;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    /** @param put puts the thing in anew, and comes back here if its files have not been read even then */
    Rereading(Worker worker, Consumer<String> put) {
        this.worker = worker;
        this.put = put;
    }

    /** Puts that thing in anew a little later. */
    void later(String subject) {
        if (waiting.add(subject)) {
            worker.after(LATER, () -> {
                waiting.remove(subject);
                put.accept(subject);
            });
        }
    }
}
